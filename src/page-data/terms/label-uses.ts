import type { Lexicon } from '../../quality/lexicon.ts';
import { plainSide } from '../../quality/read-side.ts';
import type { Sentence } from '../../quality/sentence.ts';
import type { LabelUse } from '../../terms/labels.ts';
import { pairsOf } from '../../terms/pairing.ts';
import { WIZARD } from '../quality/sentences.ts';

/** Texts of the wizard that are labels of a portal: the steps of its paths, and the fields of its forms. */
const LABELS = /^(?:paths\.[^.]+\.labels\.\d+|portals\.[^.]+\.(?:title|name|fields\.[^.]+(?:\.label)?))$/;

/** The labels of sentences with what they are called there; of the wizard, the labels alone, as if each were in bold. */
export function labelUses(sentences: readonly Sentence[], lexicon: Lexicon): LabelUse[] {
  return sentences.flatMap((sentence) => {
    const { subject, locale, id } = sentence;
    if (subject === WIZARD && !LABELS.test(id)) return [];
    const pairs = pairsOf(subject === WIZARD ? inBold(sentence) : sentence, lexicon);
    return pairs.map((pair): LabelUse => ({ subject, locale, id, ...pair }));
  });
}

function inBold(sentence: Sentence): Sentence {
  const bold = ({ text }: Sentence['english']) => ({ ...plainSide(text), bold: [text] });
  return { ...sentence, english: bold(sentence.english), translation: bold(sentence.translation) };
}
