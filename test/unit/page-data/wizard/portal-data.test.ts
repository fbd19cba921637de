import { expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/content.ts';
import { readSettings } from '../../../../src/content-files/settings.ts';
import { draftIn, valuesOf } from '../../../../src/islands/wizard/request/asked.ts';
import { portalFor, rowWays } from '../../../../src/islands/wizard/request/PortalFields.tsx';
import { portalData } from '../../../../src/page-data/wizard/portal-data.ts';
import { requestData } from '../../../../src/page-data/wizard/request-data.ts';
import { wizardOf } from '../../../../src/page-data/wizard/words.ts';
import { resolve } from '../../../../src/wizard/walk/resolve.ts';
import { variedWalks } from '../../wizard/varied-walks.ts';

const content = readContent(readSettings());
const { flow, routing } = wizardOf(content);
const english = portalData(content, 'en', undefined);

test.each(content.locales)(
  'each portal and field has its name in %s; in English it is the portal’s own',
  (locale) => {
    expect(english.portals.map(({ label }) => label)).toEqual(flow.portals.map(({ label }) => label));
    for (const portal of english.portals)
      for (const { names, label } of [portal, ...portal.fields])
        if (locale === 'en') expect(names[locale]).toBe(label);
        else expect(names[locale]).toMatch(/./);
  },
);

test.each([
  ['azure', 'azure-portal'],
  ['dynamics', 'power-platform'],
  ['office-365', 'microsoft-365'],
  ['mobility', 'microsoft-365'],
  [undefined, 'partner-center'],
])('service %s is filed in %s', (service, portal) => {
  expect(portalFor(english, service === undefined ? {} : { service })?.id).toBe(portal);
});

test('whatever is typed goes into each portal, whole, for every walk', () => {
  const lost = new Set<string>();
  for (const { outcome, answers } of variedWalks(routing)) {
    const node = flow.outcomes[outcome];
    if (node?.kind !== 'request') continue;
    const { known } = resolve(routing, answers);
    const { fields, bound, english: words } = requestOf(outcome, node);
    const typed = fields.map(({ id, input }) => [id, input === 'moment' ? '2026-11-20T08:30' : `<${id}>`]);
    const values = valuesOf(fields, Object.fromEntries(typed));
    const draft = draftIn(words, { known, fields, values, bound });
    for (const portal of english.portals) {
      const strings = { ...english.strings, copyFailed: '' };
      const texts = rowWays(portal, { draft, known, values, asked: [] }, [], strings).map(
        ({ row }) => row.text ?? '',
      );
      for (const { value, typed: isTyped, label } of draft.lines)
        if (isTyped && !texts.some((text) => text.includes(value))) lost.add(`${portal.id} ${label}`);
    }
  }
  expect([...lost]).toEqual([]);
});

const made = new Map<string, ReturnType<typeof requestData>>();
function requestOf(id: string, node: Parameters<typeof requestData>[3]) {
  const data = made.get(id) ?? requestData(content, 'en', id, node);
  made.set(id, data);
  return data;
}
