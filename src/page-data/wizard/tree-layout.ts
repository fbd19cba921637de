import dagre from '@dagrejs/dagre';
import type { Locale } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';
import { destinations, successors } from '../../wizard/walk/graph.ts';
import { nodeTitle, optionText, textsOf } from './words.ts';

/** The whole flow as a picture, in pixels. */
export interface Tree {
  width: number;
  height: number;
  boxes: Box[];
  /** One line from a question to each place that it can lead to. */
  lines: Line[];
}

export interface Box {
  id: string;
  kind: 'question' | 'outcome';
  x: number;
  y: number;
  width: number;
  height: number;
  title: string[];
  /** A question's answers, numbered, each in as many rows as it needs. */
  options: string[][];
}

export interface Line {
  points: { x: number; y: number }[];
  /** Numbers of the answers that take it: `1, 3`. */
  label: string;
  labelAt: { x: number; y: number };
}

export const ROW = 17;
export const PADDING = 10;
const WIDTH = 250;
/** Width of a letter against its height of 13 px, by script: there is no browser at build that could measure. */
const LETTER = 7.2;
const IDEOGRAPH = 13;
const SPINE = 20;

/** Lays the flow out from top to bottom (dagre: layers after Sugiyama). */
export function layOutTree(wizard: Wizard, locale: Locale): Tree {
  const { flow, routing } = wizard;
  const texts = textsOf(wizard, locale);
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 48, marginx: 8, marginy: 8 });
  const boxes = new Map<string, Omit<Box, 'x' | 'y'>>();
  for (const id of [...Object.keys(flow.questions), ...Object.keys(flow.outcomes)]) {
    const options = (flow.questions[id]?.options ?? []).map((option, index) =>
      wrap(`${index + 1}. ${optionText(texts, id, option.id).label}`, locale),
    );
    const title = wrap(nodeTitle(texts, id), locale);
    const rows = title.length + options.flat().length;
    const kind = options.length > 0 ? 'question' : 'outcome';
    const box = { id, kind, width: WIDTH, height: rows * ROW + 2 * PADDING, title, options } as const;
    boxes.set(id, { ...box, options });
    graph.setNode(id, { width: box.width, height: box.height });
  }
  for (const id of Object.keys(flow.questions)) {
    for (const goto of successors(routing, id)) {
      const label = numbersOf(wizard, id, goto);
      // Weight keeps the questions in one column, with the outcomes beside it.
      const weight = flow.questions[goto] === undefined ? 1 : SPINE;
      const size = { width: label.length * LETTER, height: ROW };
      graph.setEdge(id, goto, { label, labelpos: 'c', weight, ...size });
    }
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: [...boxes.values()].map((box) => {
      const { x, y } = graph.node(box.id);
      return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
    }),
    lines: graph.edges().map((edge) => {
      const { points = [], label, x = 0, y = 0 } = graph.edge(edge);
      return { points, label: String(label), labelAt: { x, y } };
    }),
  };
}

/** The answers of a question that can lead to a place, by their numbers. */
function numbersOf({ routing }: Wizard, question: string, goto: string): string {
  return entryOf(routing.questions, question, 'question')
    .options.flatMap((option, index) =>
      destinations(routing, question, option).some((way) => way.goto === goto) ? [index + 1] : [],
    )
    .join(', ');
}

/** Breaks a text into rows that fit a box, between the words of its language. */
function wrap(text: string, locale: Locale): string[] {
  const rows: string[] = [];
  let row = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const isClosing = /^[\p{Pe}\p{Pf}\p{Po}]$/u.test(segment);
    if (row !== '' && !isClosing && widthOf(row + segment.trimEnd()) > WIDTH - 2 * PADDING) {
      rows.push(row.trimEnd());
      row = segment.trimStart();
    } else row += segment;
  }
  return [...rows, row.trimEnd()].filter((line) => line !== '');
}

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? IDEOGRAPH : LETTER),
    0,
  );
}
