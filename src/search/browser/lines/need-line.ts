import type { Locale } from '../../../i18n/locales.ts';
import { needTokens, tokenLikeness } from '../../needs/need-tokens.ts';
import type { NeedPage } from '../../needs/needs-file.ts';
import type { Run } from '../text/sentences.ts';
import type { Line } from './line.ts';

/** The line of a page that was found by how people ask for it: its title, and the sentence that says what it is about. */
export function needLine({ path, title, about, shown }: NeedPage, query: string, matched: Locale): Line {
  const matches = about === '' ? [] : [{ id: undefined, runs: markedRuns(about, query), twin: undefined }];
  return { path, title, shown, matched, widened: false, matches };
}

/** Cuts a sentence where a word of the query begins or ends. */
function markedRuns(sentence: string, query: string): Run[] {
  const wanted = needTokens(query);
  const isWanted = (word: string) =>
    needTokens(word).some((token) => wanted.some((each) => tokenLikeness(each, token) > 0));
  const pieces = sentence.match(
    /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\p{L}\p{M}\p{N}]+/gu,
  );
  const runs: Run[] = [];
  for (const text of pieces ?? []) {
    // One character of Chinese stands in too many words to say that it is the one that was meant.
    const hit = !/^\p{Script=Han}$/u.test(text) && isWanted(text);
    const last = runs.at(-1);
    if (last?.hit === hit) last.text += text;
    else runs.push({ text, hit });
  }
  return runs;
}
