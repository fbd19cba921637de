import { expect, test } from 'vitest';
import { profilePage, teamFiles } from '../../../../src/page-data/wizard/profile-page.ts';
import { panelData, walkerData } from '../../../../src/page-data/wizard/walk-data.ts';
import { PROFILE_FAULTS } from '../../../../src/wizard/profile/problems.ts';
import { fullContent } from './full-content.ts';

const content = fullContent({
  flow: [
    [
      'examples:',
      `profile:
  answers: [kind]
  fills: { language: often }
  times: { question: seen, only: ["no"] }
examples:`,
    ],
  ],
});

test('the page of the profile gets what may be chosen, each by its name', () => {
  const page = profilePage(content, 'es');
  expect(page).toMatchObject({ locale: 'es', home: '/es/wizard/', team: undefined });
  expect(page.choices).toEqual({
    answers: { kind: ['broken', 'bill'] },
    responseHours: ['no'],
    language: ['always', 'at-times'],
    portalLanguage: ['es', 'en'],
  });
  expect(page.answers).toEqual({ kind: { label: 'Case', options: { broken: 'Broken', bill: 'Bill' } } });
  expect(page.responseHours).toEqual({ no: 'No' });
  expect(page.language).toEqual({ always: 'Always', 'at-times': 'At times' });
  expect(Object.keys(page.portalLanguage)).toEqual(['es', 'en']);
  expect(page.strings.profile).toBe(content.words.get('es')?.strings['wizard.profile']);
  expect(Object.keys(page.bad)).toEqual([...PROFILE_FAULTS]);
  expect(page.bad.size).toBe(content.words.get('es')?.strings['wizard.profile.bad.size']);
});

test('a flow that takes nothing from a profile leaves it its name and languages', () => {
  expect(profilePage(fullContent(), 'en')).toMatchObject({ answers: {}, responseHours: {}, language: {} });
});

test('a profile that the site comes with has one address', () => {
  expect(teamFiles(content)).toEqual([]);
  const withTeam = { ...content, team: '{}' };
  expect(teamFiles(withTeam)).toEqual([{ params: { team: 'team' } }]);
  expect(profilePage(withTeam, 'es').team).toBe('/team.json');
});

test('the islands of questions and outcomes get the flow, their words and what a profile answers', () => {
  const walker = walkerData(content, 'es');
  const { data, node } = panelData(content, 'es', 'pay');
  expect(node).toBe('pay');
  expect(data).toMatchObject({
    routing: content.wizard.routing,
    home: '/es/wizard/',
    versions: {},
    profile: { answers: { kind: ['broken', 'bill'] }, fills: { language: 'often' } },
  });
  expect(walker).toMatchObject({ ...data, strings: {} });
  expect(Object.keys(walker.strings)).toEqual(expect.arrayContaining(Object.keys(data.strings)));
  expect(Object.keys(walker.strings).length).toBeGreaterThan(Object.keys(data.strings).length);
});
