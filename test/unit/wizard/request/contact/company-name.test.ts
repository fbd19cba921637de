import { expect, test } from 'vitest';
import { isNamedLike } from '../../../../../src/wizard/request/contact/company-name.ts';
import { isFreeMail } from '../../../../../src/wizard/request/contact/free-mail.ts';

test.each([
  ['contoso', 'Contoso SL'],
  ['contoso-retail', 'Contoso'],
  ['retail-contoso', 'Contoso'],
  ['contosoretail', 'Contoso Retail'],
  ['contosoretailmadrid', 'The Contoso Retail Madrid'],
  ['munoz', 'MUÑOZ'],
  ['strasse', 'Straße'],
  ['romashka', 'ООО «Ромашка»'],
  ['romashkatorg', 'Ромашка Торг'],
  ['shchelkovo', 'Щёлково'],
  ['ezhikyuzhnyy', 'Ёжик южный'],
  ['yuzhnyi', 'Южный'],
  ['южный', 'ЮЖНЫЙ'],
  ['щелково', 'Щёлково'],
  ['abcd', 'Abcd'],
])('%s is named like %s', (name, company) => {
  expect(isNamedLike(name, company)).toBe(true);
});

test.each([
  ['contosox', 'Contoso'],
  ['xcontoso', 'Contoso'],
  ['abc', 'Abc'],
  ['abcde', 'Ab Cde'],
  ['contoso', ''],
  ['', 'Contoso'],
  ['madridretail', 'Contoso Retail Madrid'],
  ['contosomadrid', 'Contoso Retail Madrid'],
  ...[
    'gmbh',
    'limited',
    'фгуп',
    'group',
    'international',
    'para',
    'cloud',
    'servicios',
    'energy',
    'hospital',
    'торговый',
  ].map((word): [string, string] => [word, word]),
  ['cloudservices', 'Cloud Services'],
])('%s is not named like %s', (name, company) => {
  expect(isNamedLike(name, company)).toBe(false);
});

test.each([
  ...[
    'gmail.com',
    'yahoo.com.br',
    'proton.me',
    'mail.ru',
    'qq.com',
    'me.com',
    'orange.fr',
    'movistar.es',
    'naver.com',
    'att.net',
  ],
  ...[
    'foxmail.com',
    'hushmail.com',
    'libero.it',
    'sapo.pt',
    'sympatico.ca',
    'mail.kz',
    '263.net',
    'terra.com.mx',
  ],
])('anyone gets an address of %s', (domain) => {
  expect(isFreeMail(domain)).toBe(true);
  expect(isFreeMail(`zz${domain}`)).toBe(false);
});
