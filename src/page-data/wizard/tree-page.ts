import type { Content } from '../../content-files/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import { entryOf } from '../../lib/entry.ts';
import { destinations } from '../../wizard/walk/graph.ts';
import { conditionWords } from './condition-words.ts';
import { layOutTree, type Tree } from './tree-layout.ts';
import { nodeTitle, optionText, textsOf, wizardOf } from './words.ts';

/** A place that an answer leads to, on the same page. */
export interface TreeWay {
  goto: string;
  title: string;
  /** The other answers that it depends on, in words. */
  condition: string | undefined;
  /** Whether it is the one that is left when no condition of the others holds. */
  isOtherwise: boolean;
}

/** The whole flow on one page: as a picture, and the same in words. */
export interface TreePage {
  picture: Tree;
  questions: { id: string; href: string; title: string; options: { label: string; ways: TreeWay[] }[] }[];
  results: { id: string; href: string; title: string; summary: string }[];
}

/** The page of the whole flow. */
export function treePage(content: Content, locale: Locale): TreePage {
  const wizard = wizardOf(content);
  const { flow, routing } = wizard;
  const texts = textsOf(wizard, locale);
  return {
    picture: layOutTree(wizard, locale),
    questions: Object.entries(flow.questions).map(([id, { options }]) => ({
      id,
      href: wizardPath(locale, id),
      title: nodeTitle(texts, id),
      options: options.map((option) => ({
        label: optionText(texts, id, option.id).label,
        ways: destinations(routing, id, option.id).map(({ when, goto }, _, ways) => ({
          goto,
          title: nodeTitle(texts, goto),
          condition: when === undefined ? undefined : conditionWords(when, texts, locale),
          isOtherwise: when === undefined && ways.length > 1,
        })),
      })),
    })),
    results: Object.keys(flow.outcomes).map((id) => {
      const { title, summary } = entryOf(texts.outcomes, id, 'text of an outcome');
      return { id, href: wizardPath(locale, id), title, summary };
    }),
  };
}
