import { expect, test } from 'vitest';
import { vocabularyFiles } from '../../../../src/search/spelling/build-vocabulary.ts';
import { correct } from '../../../../src/search/spelling/correct.ts';

const FILES = new Map(
  vocabularyFiles(
    new Map([
      ['es', ['Facturación y gravedad de la suscripción', 'gravedad']],
      ['ru', ['поддержка клиента', 'инциденты', 'шаги и не только']],
      ['zh-CN', ['计费 订阅 租户 权限 记录']],
      ['en', ['severity of the tenant', 'Premier support']],
    ]),
  ).map(({ path, content }) => [path, content]),
);
const load = async (file: string) => JSON.parse(FILES.get(file) ?? '') as unknown;
const ORDER: Record<string, string[]> = {
  es: ['es', 'en', 'ru', 'zh-CN'],
  ru: ['ru', 'en', 'es', 'zh-CN'],
  'zh-CN': ['zh-CN', 'en', 'es', 'ru'],
  en: ['en', 'es', 'ru', 'zh-CN'],
};

test.each([
  ['es', 'gravdad', 'gravedad'],
  ['es', 'gravedsd', 'gravedad'],
  ['en', 'severtiy', 'severity'],
  ['en', 'tennant', 'tenant'],
  ['ru', 'поддрежка', 'поддержка'],
  ['ru', 'gjllth;rf', 'поддержка'],
  ['ru', 'Зкуьшук', 'premier'],
  ['ru', 'yt gjllth;rf', 'не поддержка'],
  ['zh-CN', '訂閱', '订阅'],
  ['zh-CN', 'zuhu', '租户'],
  ['zh-CN', '记费', '计费'],
  ['en', 'support of the tennannt', 'support of the tenant'],
  ['en', 'the severtiy of support', 'the severity of support'],
])('for %s %s is meant as %s', async (reader, typed, meant) => {
  expect(await correct(typed, ORDER[reader] ?? [], load)).toBe(meant);
});

test.each([
  ['es', 'gravedad'],
  ['es', 'gravedades'],
  ['es', 'factur'],
  ['es', 'severity'],
  ['ru', 'клиента'],
  ['en', 'xyzzyq'],
  ['en', 'AADSTS50076'],
  // As short as no vocabulary has it; on the other keyboard it begins a word.
  ['en', 'If the tenant'],
  ['ru', 'По клиента'],
])('for %s %s is left as it is', async (reader, typed) => {
  expect(await correct(typed, ORDER[reader] ?? [], load)).toBeUndefined();
});
