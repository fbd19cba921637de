import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainError } from '../lib/plain-error.ts';

/** Where Astro prepares content, whatever a configuration says: one folder of a checkout. */
const PREPARED = '.astro/';
/** Of SQLite: somebody else has the file. */
const BUSY = 5;
/** Longer than the largest docset is prepared; where it passes, somebody should look. In milliseconds. */
const PATIENCE = 10 * 60_000;

/**
 * Lets builds of one checkout prepare their content one after another, since Astro does it in files of the checkout:
 * two builds at once rename the same one, and the second fails. All else goes on beside one another.
 */
export function turns(): AstroIntegration {
  let end: (() => void) | undefined;
  return {
    name: 'turns',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') end = takeTurn(fileURLToPath(new URL(PREPARED, config.root)), PATIENCE);
      },
      'astro:build:start': () => end?.(),
    },
  };
}

/**
 * Waits until no other process has a turn in a folder. A turn ends with its process, too, however that ends: SQLite
 * locks a file by the operating system.
 *
 * @param patience how long it waits, in milliseconds
 * @returns ends the turn
 * @throws Error, without a stack, where the other's turn lasts longer
 */
export function takeTurn(folder: string, patience: number): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'turns.sqlite');
  const turn = new DatabaseSync(file, { timeout: patience });
  try {
    turn.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    turn.close();
    if ((error as { errcode?: number }).errcode !== BUSY) throw error;
    throw plainError(
      `Another build has prepared its content in ${folder} for ${patience / 1000} s, expected it to be done. See what it does, or end it, then build again.`,
    );
  }
  return () => turn.close();
}
