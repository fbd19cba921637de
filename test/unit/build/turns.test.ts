import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { takeTurn } from '../../../src/build/turns.ts';

function folderOfTurns(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'turns-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'prepared');
}

test('a turn is waited for, told where it lasts, and free when it ends', () => {
  const folder = folderOfTurns();
  const end = takeTurn(folder, 0);
  expect(() => takeTurn(folder, 20)).toThrow(
    `Another build has prepared its content in ${folder} for 0.02 s, expected it to be done.`,
  );
  end();
  takeTurn(folder, 0)();
});

test('a turn ends with its process', async () => {
  const folder = folderOfTurns();
  const module = pathToFileURL(path.resolve('src/build/turns.ts')).href;
  const code = `import { takeTurn } from ${JSON.stringify(module)};
    takeTurn(${JSON.stringify(folder)}, 0); console.log('taken'); setTimeout(() => {}, 60_000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(other.stdout, 'data');
  expect(() => takeTurn(folder, 0)).toThrow('Another build');
  other.kill('SIGKILL');
  await once(other, 'exit');
  takeTurn(folder, 0)();
});
