import type { Finding, Sentence } from '../sentence.ts';

/** Tells labels in bold that the translation has not, or has more of. */
export function checkLabels({ english, translation, isPart }: Sentence): Finding[] {
  const from = english.bold.length;
  // Chinese and Russian may quote a label instead.
  const quoted = translation.text.match(/“[^”]+”|«[^»]+»|"[^"]+"|「[^」]+」/g)?.length ?? 0;
  const to = translation.bold.length;
  // All of a text in bold is a heading that was not marked as one.
  if (from === 0 && translation.bold[0] === translation.text) return [];
  if (isPart || from === to || (to < from && to + quoted >= from)) return [];
  const values = {
    original: english.bold.join(' · ') || '–',
    translation: translation.bold.join(' · ') || '–',
  };
  return [{ kind: 'label', reason: from > to ? 'label-missing' : 'label-new', values }];
}
