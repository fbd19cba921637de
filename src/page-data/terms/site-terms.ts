import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { plainSide } from '../../quality/read-side.ts';
import type { Sentence } from '../../quality/sentence.ts';
import { collectTerms, type Term } from '../../terms/labels.ts';
import { siteSentences, WIZARD } from '../quality/sentences.ts';
import { siteLexicon } from '../quality/site-lexicon.ts';

/** Texts of the wizard that are labels of a portal: the steps of its paths, and the fields of its forms. */
const LABELS = /^(?:paths\.[^.]+\.labels\.\d+|portals\.[^.]+\.(?:title|name|fields\.[^.]+(?:\.label)?))$/;

/** The labels and terms of a content, by their English. */
export function siteTerms(content: Content): readonly Term[] {
  return once(content, 'terms', () =>
    collectTerms(labelSentences(content), content.glossary, siteLexicon(content)),
  );
}

/** The sentences of the articles; of the wizard, the labels, as if each were in bold. */
function labelSentences(content: Content): Sentence[] {
  return siteSentences(content).flatMap((sentence): Sentence[] => {
    if (sentence.subject !== WIZARD) return [sentence];
    if (!LABELS.test(sentence.id)) return [];
    const bold = ({ text }: Sentence['english']) => ({ ...plainSide(text), bold: [text] });
    return [{ ...sentence, english: bold(sentence.english), translation: bold(sentence.translation) }];
  });
}
