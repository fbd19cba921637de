import { expect, test } from 'vitest';
import { fileName } from '../../../../../src/wizard/request/out/file-name.ts';
import { HOSTILE, UNSAFE } from './hostile.ts';

test.each([
  [['Contoso, S.L.', '2026-11-21', 'sev a'], 'Contoso-S-L_2026-11-21_sev-a.txt'],
  [['', '2026-11-21', ''], '2026-11-21.txt'],
  [['', '', ''], 'request.txt'],
  [['CON'], 'request-CON.txt'],
  [['con.aux', '2026-11-21'], 'con-aux_2026-11-21.txt'],
  [['../..'], 'request.txt'],
  [['ООО «Ромашка»', '2026-11-21'], 'ООО-«Ромашка»_2026-11-21.txt'],
  [['康托索', '2026-11-21'], '康托索_2026-11-21.txt'],
  [['Cafe\u0301'], 'Café.txt'],
] as const)('%j become %s', (parts, name) => {
  expect(fileName(parts, 'txt', 'request')).toBe(name);
});

test.each(HOSTILE)('a name is safe on every system: %j', (text) => {
  for (const parts of [[text], [text, '2026-11-21', 'sev-a'], ['x', text, text]]) {
    const name = fileName(parts, 'txt', 'request');
    expect([...name].length).toBeLessThanOrEqual(80);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(UNSAFE);
    expect(name).not.toMatch(/[\\/:*?"<>|\s]|^[.-]|[. ]$/);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
    expect(name).toBe(name.normalize('NFC'));
    expect(name.isWellFormed()).toBe(true);
    expect(name).toMatch(/^[^.]+\.txt$/);
  }
});
