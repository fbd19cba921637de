import type { Finding, Sentence } from '../sentence.ts';

/** `{{name}}`, `{name}`, `<name>`, `%s`, `%1$s`, `$(name)`. */
const PLACEHOLDER = /\{\{[^{}]+\}\}|\{[\w.-]+\}|<[\w-]+>|%\d*\$?[sd]\b|\$\([\w.]+\)/g;

/** Tells placeholders and code of the original that the translation does not hold as they are. */
export function checkPlaceholders({ english, translation }: Sentence): Finding[] {
  const wanted = [...new Set([...(english.text.match(PLACEHOLDER) ?? []), ...english.code])];
  const missing = wanted.filter((each) => !translation.text.includes(each));
  if (missing.length === 0) return [];
  return [{ kind: 'placeholder', reason: 'placeholder', values: { original: missing.join(' ') } }];
}
