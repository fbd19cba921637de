import { readSections } from '../../articles/text/read-sections.ts';
import { segmentId, segmentNumber } from '../../articles/text/segment-id.ts';
import { segmentSources } from '../../articles/text/segment-sources.ts';
import { type ArticleVersion, parseBody } from '../../content-files/articles.ts';
import type { ReviewedUnit } from '../../exchange/read-xliff.ts';
import { nearest } from '../../lib/nearest.ts';
import { isProblemError, type Place, type Problem, problem } from '../../lib/problem.ts';
import { readHtml } from '../../quality/read-side.ts';

/** A sentence that the review changes. */
export interface Difference {
  id: string;
  english: string;
  before: string;
  after: string;
}

/** What a review makes of an article. */
export interface ReviewedArticle {
  body: string;
  differences: Difference[];
  problems: Problem[];
}

/**
 * Puts reviewed sentences into an article: those whose English is still the same, and which are as whole afterwards as
 * what the importer writes. It must parse, hold the same segments, links and code, and be another in these sentences alone.
 *
 * @param file name of the reviewed file, for problems
 */
export function applyReview(
  version: ArticleVersion,
  units: readonly ReviewedUnit[],
  file: string,
): ReviewedArticle {
  const { english } = version.entry;
  const body = version.entry.body();
  const sources = segmentSources(body);
  const problems: Problem[] = [];
  const differences: (Difference & { start: number; end: number; unit: ReviewedUnit })[] = [];
  for (const unit of units) {
    const place = { file, line: unit.line, column: unit.column };
    const id = segmentNumber(unit.id);
    const source = id === undefined ? undefined : sources.get(id);
    if (id === undefined || source === undefined) {
      const near = nearest(unit.id, [...sources.keys()].map(segmentId));
      problems.push(
        problem(
          'review/segment',
          place,
          `Unexpected unit "${unit.id}", expected a segment of ${version.locale}/${version.slug}.`,
          near && `Did you mean "${near}"?`,
        ),
      );
      continue;
    }
    const now = english.get(id) ?? '';
    const before = body.slice(source.start, source.end);
    const after = unit.target;
    if (after === undefined || after === before) continue;
    if (lines(now) !== lines(unit.source)) {
      problems.push(
        problem(
          'review/changed-english',
          place,
          `The English of ${unit.id} is another now; its translation is left as it is.`,
          `Now: ${now}`,
        ),
      );
      continue;
    }
    problems.push(...faultsOf(before, after, place, unit.id));
    differences.push({ id, english: now, before, after, ...source, unit });
  }
  if (differences.length === 0 || problems.some(({ severity }) => severity === 'error'))
    return { body, differences, problems };
  const changed = [...differences]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, after }) => text.slice(0, start) + after + text.slice(end), body);
  problems.push(...brokenBy(version, changed, differences, file));
  return { body: changed, differences, problems };
}

/** A file written elsewhere may have other line ends. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** What a sentence alone shows to be no sentence. */
function faultsOf(before: string, after: string, place: Place, id: string): Problem[] {
  const fault = (message: string, hint: string) => problem('review/text', place, `${id}: ${message}`, hint);
  const found: Problem[] = [];
  if (after.trim() === '')
    found.push(
      fault(
        'Unexpected empty translation, expected text.',
        'Leave out the <target> of what is not translated.',
      ),
    );
  if (after !== after.trim())
    found.push(fault('Unexpected space at the start or end, expected none.', 'Take it out.'));
  if (/\n/.test(after) && !/\n/.test(before))
    found.push(fault('Unexpected line break, expected one line.', 'A sentence stands on one line.'));
  if (/\{\/\*|^\s*(?:import|export)\s/m.test(after))
    found.push(
      fault(
        'Unexpected code, expected Markdown alone.',
        'Take it out; braces of the text itself are written \\{ and \\}.',
      ),
    );
  return found;
}

/** What the article as a whole shows: sentences that run into others, lost links, another structure. */
function brokenBy(
  version: ArticleVersion,
  changed: string,
  differences: readonly (Difference & { unit: ReviewedUnit })[],
  file: string,
): Problem[] {
  const first = differences[0]?.unit;
  const fault = (message: string, hint: string, unit = first) =>
    problem('review/text', { file, line: unit?.line, column: unit?.column }, message, hint);
  try {
    const [old, own] = [version.entry.text(), parseBody(version.entry.file, changed)];
    const isChanged = new Map(differences.map((each) => [each.id as string, each.unit]));
    const shape = ({ segments, loose }: typeof old, body: string) =>
      JSON.stringify([segments.map(({ id, block }) => [id, block]), [...readSections(body).keys()], loose]);
    if (shape(old, version.entry.body()) !== shape(own, changed))
      return [
        fault(
          `A sentence of ${version.locale}/${version.slug} breaks the article: its segments, headings or blocks are others afterwards.`,
          'Look for marks of Markdown at the start of a sentence: #, -, 1., |.',
        ),
      ];
    const now = new Map(own.segments.map(({ id, html }) => [id, html]));
    return old.segments.flatMap(({ id, html }): Problem[] => {
      const after = now.get(id) ?? '';
      const unit = isChanged.get(id);
      if (unit === undefined)
        return after === html
          ? []
          : [
              fault(
                `The sentence ${id} changes too, though nobody edited it.`,
                'Look for marks that are opened and not closed.',
              ),
            ];
      const [was, is] = [readHtml(html), readHtml(after)];
      const same = (some: readonly string[], others: readonly string[]) =>
        [...some].sort().join('\n') === [...others].sort().join('\n');
      const tags = (text: string) =>
        new Set(text.match(/<[a-z]+/g)?.filter((tag) => !/^<(?:strong|em|code|a|br|sub|sup|del)$/.test(tag)));
      if (
        !same(
          was.links.map(({ href }) => href),
          is.links.map(({ href }) => href),
        )
      )
        return [
          fault(
            `${unit.id}: Unexpected links, expected those that it had: ${was.links.map(({ href }) => href).join(', ') || 'none'}.`,
            'Links are the importer’s to set.',
            unit,
          ),
        ];
      if (!same(was.code, is.code))
        return [
          fault(
            `${unit.id}: Unexpected code, expected what it had: ${was.code.join(', ') || 'none'}.`,
            'Code is not translated.',
            unit,
          ),
        ];
      if ([...tags(after)].some((tag) => !tags(html).has(tag)))
        return [fault(`${unit.id}: Unexpected element, expected Markdown alone.`, 'Take it out.', unit)];
      return [];
    });
  } catch (error) {
    if (!isProblemError(error)) throw error;
    return [
      fault(
        `A sentence of ${version.locale}/${version.slug} is no MDX: ${error.problems[0]?.message ?? ''}`,
        'Look for < and {: as text they are written \\< and \\{.',
      ),
    ];
  }
}
