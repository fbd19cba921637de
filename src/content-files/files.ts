import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { z } from 'zod';
import type { YamlArea } from '../lib/rules.ts';
import { type Parsed, parseYaml } from '../lib/yaml.ts';

/** The project's own content: the interface's strings stand there for every docset. */
export const PROJECT_CONTENT_DIR = 'content';

/** A content folder; paths are those of layout.ts. */
export interface ContentFolder {
  /** Absolute path of the folder. */
  root: string;
  exists: (file: string) => boolean;
  /** Text of a file. Throws where there is none. */
  read: (file: string) => string;
  /** Bytes of a file. Throws where there is none. */
  readBytes: (file: string) => Uint8Array<ArrayBuffer>;
  /** Every file below a folder of it, sorted; none where there is no such folder. */
  list: (folder: string) => string[];
  /** Names of the folders at its top. */
  folders: () => string[];
  /** The path as a reader of an error message would type it. */
  display: (file: string) => string;
}

/** Opens a content folder. Nothing is read yet. */
export function contentFolder(root: string): ContentFolder {
  const at = (file: string) => path.join(root, file);
  return {
    root,
    exists: (file) => existsSync(at(file)),
    read: (file) => readFileSync(at(file), 'utf8'),
    readBytes: (file) => new Uint8Array(readFileSync(at(file))),
    list: (folder) =>
      existsSync(at(folder))
        ? readdirSync(at(folder), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
            .map((file) => file.split(path.sep).join('/'))
            .sort()
        : [],
    folders: () =>
      readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name),
    display: (file) => displayPath(at(file)),
  };
}

/** The project's own content, which lends an imported docset the interface's strings. */
export function projectContent(): ContentFolder {
  return contentFolder(path.resolve(PROJECT_CONTENT_DIR));
}

/** Reads a YAML or JSON file and checks it against its schema; problems name the file as it is displayed. */
export function readParsed<T>(
  folder: ContentFolder,
  file: string,
  schema: z.ZodType<T>,
  area: YamlArea,
): Parsed<T> & { file: string } {
  const shown = folder.display(file);
  return { ...parseYaml(folder.read(file), shown, schema, area), file: shown };
}

function displayPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
