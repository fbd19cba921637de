import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { contentFolder } from '../../content-files/files.ts';
import { textsFile } from '../../content-files/layout.ts';
import type { Place } from '../../lib/problem.ts';
import { parseYaml } from '../../lib/yaml.ts';
import { WIZARD } from '../../page-data/quality/sentences.ts';
import { digestOf } from '../../quality/digest.ts';
import type { ReviewedFlag } from '../../quality/dismissals.ts';
import type { Flag } from '../../quality/sentence.ts';

/** A flag with its place in a file and its reason in words. */
export interface PlacedFlag extends ReviewedFlag {
  place: Place;
  message: string;
  /** What a dismissal names. */
  digest: string;
}

/** Finds where the sentence of each flag stands: the line of its mark in an article, of its key in the wizard's texts. */
export function placeFlags(
  flags: readonly ReviewedFlag[],
  contentDir: string,
  messageOf: (flag: Flag) => string,
): PlacedFlag[] {
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const text = texts.get(file) ?? readFileSync(file, 'utf8');
    texts.set(file, text);
    return text;
  };
  const folder = contentFolder(contentDir);
  const trees = new Map<string, ReturnType<typeof parseYaml>>();
  const placeOf = ({ subject, locale, id, file }: Flag['sentence']): Place => {
    if (subject === WIZARD) {
      const name = textsFile(locale);
      const shown = folder.display(name);
      const tree =
        trees.get(name) ?? parseYaml(textOf(path.join(contentDir, name)), shown, z.unknown(), 'wizard');
      trees.set(name, tree);
      return { file: shown, ...tree.locate(id.split('.')) };
    }
    const text = textOf(path.resolve(file));
    const offset = text.indexOf(/^p?\d+$/.test(id) ? `{/* ${id} */}` : (id.split(': ').at(-1) ?? id));
    const before = text.slice(0, Math.max(0, offset)).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  return flags.map((flag) => ({
    ...flag,
    place: placeOf(flag.sentence),
    message: messageOf(flag),
    digest: digestOf(flag.sentence),
  }));
}
