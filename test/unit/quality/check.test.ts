import { expect, test } from 'vitest';
import { checkSubject, type Knowledge, SeenTogether } from '../../../src/quality/check.ts';
import { KINDS, type Kind } from '../../../src/quality/kinds.ts';
import { lexiconOf } from '../../../src/quality/lexicon.ts';
import { readHtml, readMarkdown } from '../../../src/quality/read-side.ts';
import type { Sentence } from '../../../src/quality/sentence.ts';

const pairs = new Map([
  [
    'en',
    new Map([
      ['produc', { es: [['producción', 10, 40]] as const, ru: [['производственные', 10, 40]] as const }],
    ]),
  ],
]);
const knowledge = {
  lexicon: lexiconOf(pairs),
  glossary: [
    { en: 'fee base', forms: { es: ['de pago'] } },
    { en: 'Microsoft', keep: true, forms: { ru: ['Майкрософт'] } },
  ],
};
let number = 100;

function sentence(locale: string, english: string, translation: string, subject = 'a'): Sentence {
  number++;
  const sides = { english: readMarkdown(english), translation: readHtml(translation) };
  return { subject, locale, id: String(number), file: 'a.mdx', ...sides };
}

function flagsOf(sentences: readonly Sentence[], known: Knowledge, kinds: readonly Kind[]) {
  const subjects = [...Map.groupBy(sentences, ({ subject }) => subject).values()];
  const checks = subjects.map((own) => checkSubject(own, known, kinds));
  const seen = new SeenTogether();
  for (const own of checks) seen.add(own);
  return checks.flatMap((own, index) =>
    seen.findingsOf(own, kinds).map(([at, finding]) => ({ ...finding, sentence: subjects[index]?.[at] })),
  );
}

function reasonsOf(...sentences: Sentence[]): string[] {
  return flagsOf(sentences, knowledge, Object.keys(KINDS) as Kind[]).map(({ reason }) => reason);
}

test.each([
  ['es', 'Wait 2 hours.', 'Espera 4 horas.', ['number-other']],
  ['es', 'It costs $1,000.50.', 'Cuesta 1.000,50 USD.', []],
  ['ru', 'Up to 20,000 users.', 'До 20 000 пользователей.', []],
  ['zh-CN', 'Two of the 5 days.', '5 天中的两天。', []],
  ['ru', 'On 2/11/17 it renews.', 'Она продлевается 11 февраля 2017 года.', []],
  ['zh-CN', 'Operated by 21Vianet.', '由世纪互联运营。', []],
  ['zh-CN', 'At least 10,000 seats.', '至少 10，000 个席位。', []],
  ['ru', 'The next unit is .80.', 'Следующая единица стоит 0,80.', []],
  ['es', 'Before March 31,2021.', 'Antes del 31 de marzo de 2021.', []],
  ['es', 'Before March 31,2021.', 'Antes del 31 de marzo de 2020.', ['number-other']],
  ['es', 'By 6 PM PST.', 'A las 18:00 PST.', []],
  ['es', 'Within 24 hours', 'En 24 días', ['unit']],
  ['ru', 'Within 24 hours', 'За 24 часа', []],
])('numbers and units: %s %s → %s', (locale, english, translation, reasons) => {
  expect(reasonsOf(sentence(locale, english, translation))).toEqual(reasons);
});

test.each([
  ['es', 'You do not need a plan.', 'Necesitas un plan.', ['negation-lost']],
  ['ru', 'The service is available.', 'Служба не работает.', ['negation-new']],
  ['zh-CN', 'Not only partners.', '不仅是合作伙伴。', []],
  ['ru', 'At least 300 seats are needed.', 'Требуется не менее 300 мест.', []],
  ['es', 'They cannot buy until they accept.', 'Deben aceptar para comprar.', []],
  [
    'es',
    'Non-production services impacted.',
    'Los servicios de producción no se ven afectados.',
    ['negation-moved'],
  ],
  ['es', 'Non-production services impacted.', 'Servicios que no son de producción afectados.', []],
])('negation: %s %s → %s', (locale, english, translation, reasons) => {
  expect(reasonsOf(sentence(locale, english, translation))).toEqual(reasons);
});

test('a “not” that another language lacks too is the way of the original', () => {
  const english = 'We invest, with no interruption of work.';
  const es = sentence('es', english, 'Gastamos y el trabajo sigue.');
  expect(reasonsOf(es)).toEqual(['negation-lost']);
  expect(reasonsOf(es, sentence('ru', english, 'Мы вкладываем, и работа идет дальше.'))).toEqual([]);
});

test.each([
  ['[Health](health.md).', '<a href="../health/">Estado</a>.', []],
  [
    '[Health](health.md).',
    '<a href="https://learn.microsoft.com/es-es/partner-center/health">Estado</a>.',
    [],
  ],
  ['[Health](health.md).', '<a href="../help/">Estado</a>.', ['link-target']],
  ['[Health](health.md).', 'Estado.', ['link-count']],
  ['[here](a.md#two).', '<a href="#two">aquí</a>.', []],
  ['Write to a@b.example.', 'Escribe a <a href="mailto:a@b.example">a@b.example</a>.', []],
])('links lead to the same place: %s → %s', (english, html, reasons) => {
  expect(reasonsOf(sentence('es', english, html))).toEqual(reasons);
});

test('links in another order are fine with their words, and a fault without', () => {
  const english = 'See [Azure](azure.md) or [Intune](intune.md).';
  const link = (name: string, to: string) => `<a href="../${to}/">${name}</a>`;
  const text = (a: string, b: string) => `Consulta ${a} o ${b}.`;
  expect(reasonsOf(sentence('es', english, text(link('Intune', 'intune'), link('Azure', 'azure'))))).toEqual(
    [],
  );
  expect(reasonsOf(sentence('es', english, text(link('Intune', 'azure'), link('Azure', 'intune'))))).toEqual([
    'link-swapped',
  ]);
});

test.each([
  ['es', 'Run `Get-User {id}`.', 'Ejecuta <code>Get-User {id}</code>.', []],
  ['ru', 'Run `Get-User {id}`.', 'Выполните <code>Get-User {код}</code>.', ['placeholder']],
  ['es', 'Select **Save**.', 'Selecciona <strong>Guardar</strong>.', []],
  ['es', 'Select **Save**.', 'Selecciona Guardar.', ['label-missing']],
  ['zh-CN', 'Select **Save**.', '选择“保存”。', []],
  ['es', 'Premier (fee base)', 'Premier (tarifa de base)', ['glossary']],
  ['es', 'A fee\u00a0base', 'De pago', []],
  ['ru', 'Ask Microsoft.', 'Спросите Майкрософт.', []],
  ['es', 'Ask Microsoft.', 'Pregunta al fabricante.', ['glossary']],
  ['es', 'Issues you hand off to Microsoft', 'Problemas que hay que escalar Microsoft', ['preposition-lost']],
  ['es', 'Issues you hand off to Microsoft', 'Problemas que hay que escalar a Microsoft', []],
  [
    'es',
    'Submit a request in Partner Center.',
    'Envía una solicitud al Centro de partners.',
    ['preposition-other'],
  ],
  ['es', 'Sign in to Partner Center.', 'Inicia sesión en el Centro de partners.', []],
  ['es', 'Select the tab and then the view.', 'Select the tab and then the view.', ['untranslated']],
  ['ru', 'Offers for your customers', 'Offers for your customers', ['untranslated']],
  ['es', 'Sales for CRM Add-On for Faculty (old)', 'Sales for CRM Add-On for Faculty (antiguo)', []],
  [
    'ru',
    'Set-Company -AllowUsers $true -AllowMore $true',
    'Set-Company -AllowUsers $true -AllowMore $true',
    [],
  ],
  ['ru', '2a31c234-1f4e-4c60-909e-76d234f93161', '2a31c234-1f4e-4c60-909e-76d234f93161', []],
  ['es', 'Is it down?', '¿No funciona?', []],
  ['es', 'How is it?', 'Cómo está?', ['opening']],
  ['es', 'It works.', 'Funciona', ['end-mark']],
  ['es', 'Report name', 'Nombre del informe.', ['end-mark']],
  ['ru', 'Do the following:', 'Сделайте следующее.', []],
  ['zh-CN', 'Questions?', '有问题吗?', ['end-width']],
  ['zh-CN', 'It works; it is fine.', '它能运行;很好。', ['mark-width']],
  ['es', 'The tax (VAT)', 'El impuesto (IVA', ['bracket']],
  ['es', '1) First', '1) Primero', []],
])('%s %s → %s', (locale, english, translation, reasons) => {
  expect(reasonsOf(sentence(locale, english, translation))).toEqual(reasons);
});

test('a sentence far shorter than such are is told, and what it adds in brackets does not make it long', () => {
  const english =
    'For a full list of country currencies, please view the new availability and currency matrix.';
  expect(reasonsOf(sentence('ru', english, 'См. полный список.'))).toEqual(['length-short']);
  const gloss = `Consulta la lista completa de monedas en la matriz nueva (${'availability '.repeat(20)}).`;
  expect(reasonsOf(sentence('es', english, gloss))).toEqual([]);
});

test('of three translations the one that leaves out what the others say is told', () => {
  const words = ['alpha', 'bravo', 'delta', 'gamma', 'omega', 'sigma'];
  const lexicon = lexiconOf(
    new Map([
      [
        'en',
        new Map(
          words.map((word) => [
            word,
            { es: [[`${word}e`, 10, 9]], ru: [[`ж${word}`, 10, 9]], de: [[`${word}d`, 10, 9]] },
          ]),
        ),
      ],
    ] as never),
  );
  const english = `${words.join(' and then ')} are to be done today.`;
  const own = (locale: string, text: string) => sentence(locale, english, text);
  const row = [
    own('es', `${words.map((word) => `${word}e`).join(' y después el ')} se hacen hoy mismo.`),
    own('ru', `${words.map((word) => `ж${word}`).join(' и потом еще ')} делаются сегодня.`),
    own('de', 'Alles das ist heute noch zu tun, und zwar eines nach dem anderen.'),
  ];
  const flags = flagsOf(row, { lexicon, glossary: [] }, ['departs']);
  // A language whose lengths are not known is not measured, and so not told.
  expect(flags).toEqual([]);
  const short = [row[0], row[1], own('zh-CN', '今天都要做。')] as Sentence[];
  expect(
    flagsOf(short, { lexicon, glossary: [] }, ['departs']).map((flag) => [
      flag.sentence?.locale,
      flag.reason,
    ]),
  ).toEqual([['zh-CN', 'departs-short']]);
});

test('the same English is told where it is said otherwise in one article', () => {
  const one = sentence('es', 'Next steps', 'Pasos siguientes');
  const other = sentence('es', 'Next steps', 'Pasos a seguir');
  expect(reasonsOf(one, other)).toEqual(['consistency']);
  expect(reasonsOf(one, { ...other, subject: 'b' })).toEqual([]);
});

test('a label that is said in one way nearly always is told where it is not', () => {
  const usual = Array.from({ length: 12 }, (_, index) =>
    sentence('es', 'Pick **Save**', 'Elige <strong>Guardar</strong>', `a${index}`),
  );
  const other = sentence('es', 'Then **Save**', 'Luego <strong>Almacenar</strong>', 'b');
  expect(reasonsOf(...usual, other)).toEqual(['term']);
  expect(reasonsOf(...usual.slice(0, 5), other)).toEqual([]);
});
