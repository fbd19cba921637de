import { expect, test } from 'vitest';
import { findCustomerContacts } from '../../../../../src/wizard/request/contact/find-contact.ts';
import { registeredDomain } from '../../../../../src/wizard/request/contact/registered-domain.ts';

type Pair = readonly [contact: string, tenant: string, customer: string];

const THEIRS: readonly Pair[] = [
  ['ana@contoso.com', 'contoso.com', ''],
  ['ana@CONTOSO.COM', 'contoso.com.', ''],
  ['ana@mail.contoso.com', 'contoso.com', ''],
  ['ana@contoso.com', 'portal.contoso.com', ''],
  ['ana@ventas.contoso.co.uk', 'contoso.co.uk', ''],
  ['ana@cliente.com.br', 'cliente.com.br', ''],
  ['ana@rj.cliente.com.br', 'cliente.com.br', ''],
  ['ana@contoso.onmicrosoft.com', 'contoso.onmicrosoft.com', ''],
  ['ana@contoso.mail.onmicrosoft.com', 'contoso.onmicrosoft.com', ''],
  ['ana@contoso.com', 'contoso.onmicrosoft.com', ''],
  ['ana@contoso.onmicrosoft.com', 'contoso.es', ''],
  ['ana@contoso.us', 'contoso.onmicrosoft.us', ''],
  ['li@contoso.cn', 'contoso.partner.onmschina.cn', ''],
  ['li@contoso.partner.onmschina.cn', 'contoso.partner.onmschina.cn', ''],
  ['Ana López <ana@contoso.com>, +34 912 345 678', 'contoso.com', ''],
  ['ivan@пример.рф', 'xn--e1afmkfd.xn--p1ai', ''],
  ['ivan@xn--e1afmkfd.xn--p1ai', 'ПРИМЕР.РФ', ''],
  ['ana@contoso.com', 'admin@contoso.com, 11111111-2222-3333-4444-555555555555', ''],
  ['ana@contoso.com', 'https://contoso.com/es', ''],
  ['ana@empresa.uk.com', 'empresa.uk.com', ''],
  ['ana@contoso.com', '', 'Contoso SL'],
  ['ana@contoso.es', '11111111-2222-3333-4444-555555555555', 'Contoso, S.A.'],
  ['ana@contoso-retail.com', '', 'Contoso SL'],
  ['ana@contosoretail.com', '', 'Contoso Retail GmbH'],
  ['ana@contosogroup.com', '', 'Contoso Group'],
  ['ana@munoz.es', '', 'Muñoz e Hijos, S.L.'],
  ['ivan@romashka.ru', '', 'ООО «Ромашка»'],
  ['ivan@ромашка.рф', '', 'ООО «Ромашка»'],
  ['ana@contoso.onmicrosoft.com', 'fabrikam.com', 'Contoso'],
  ['ana.lopez@gmail.com', 'ana.lopez@gmail.com', 'Panadería López'],
  ['Ana, 912 345 678', '', 'Contoso, tel. +34 912345678'],
  ['ana@ｃｏｎｔｏｓｏ.com', 'contoso.com', ''],
];

const PARTNERS: readonly Pair[] = [
  ['a@mi-partner.com.br', 'cliente.com.br', ''],
  ['a@partner.co.uk', 'cliente.co.uk', ''],
  ['a@partner.com.mx', 'cliente.com.mx', ''],
  ['a@partner.com.cn', 'cliente.com.cn', ''],
  ['a@partner.gob.es', 'cliente.gob.es', ''],
  ['a@partner.k12.ca.us', 'cliente.k12.ca.us', ''],
  ['a@partner.uk.com', 'cliente.uk.com', ''],
  ['a@partner.br.com', 'cliente.br.com', ''],
  ['a@partner.msk.ru', 'cliente.msk.ru', ''],
  ['a@partner.onmicrosoft.com', 'cliente.onmicrosoft.com', ''],
  ['a@partner.partner.onmschina.cn', 'cliente.partner.onmschina.cn', ''],
  ['a@partner.onmicrosoft.us', 'cliente.onmicrosoft.us', ''],
  ['ana@fabrikam.com', 'contoso.com', 'Contoso'],
  ['ana@fabrikam.com', 'contoso.onmicrosoft.com', 'Contoso SL'],
  ['ana@gmail.com', 'gmail.com', ''],
  ['ana@gmail.com', 'otra@gmail.com', 'Gmail SL'],
  ['ana@outlook.es', 'cliente@outlook.es', ''],
  ['ana@yahoo.com.br', 'x@yahoo.com.br', ''],
  ['li@qq.com', 'wang@qq.com', ''],
  ['li@163.com', '163.com', ''],
  ['ivan@mail.ru', 'petr@mail.ru', ''],
  ['ivan@yandex.ru', 'petr@yandex.ru', ''],
  ['ana@artesania.com', '', 'Arte SL'],
  ['ana@cloud-partners.com', '', 'Cloud Services SL'],
  ['ana@solutions.es', '', 'Contoso Solutions'],
  ['ana@sol.es', '', 'Sol SA'],
  ['ana@global.com', 'contoso.com', 'Contoso Global'],
  ['ana@fabrikam.com', '', 'Fab SL'],
  ['ana@bigcontosofan.com', '', 'Contoso'],
  ['ivan@softline.ru', 'romashka.ru', 'ООО «Ромашка»'],
  ['', 'contoso.com', 'Contoso'],
  ['Ana, +34 912 345 678', 'contoso.com', 'Contoso'],
  ['Ana, +34 912 345 678', '', 'Contoso, +34 913 456 789'],
  ['Ana, 911111111', '11111111-2222-3333-4444-911111111555', 'Contoso'],
  ['ana@10.0.0.1', '10.0.0.1', ''],
  ['ana@com.br', 'com.br', ''],
  ['not an address at all', 'contoso', ''],
];

test.each(THEIRS)('“%s” is the customer’s beside %s (%s)', (contact, tenant, customer) => {
  const found = findCustomerContacts({ contact, tenant, customer });
  expect(found).toHaveLength(1);
  expect(found.map(({ start, end }) => contact.slice(start, end))).toEqual(found.map(({ value }) => value));
});

test.each(PARTNERS)('“%s” is the partner’s beside %s (%s)', (contact, tenant, customer) => {
  expect(findCustomerContacts({ contact, tenant, customer })).toEqual([]);
});

test('of several addresses, only the customer’s is named', () => {
  const contact = 'ana@fabrikam.com; copy to luis@contoso.com';
  expect(findCustomerContacts({ contact, tenant: 'contoso.com', customer: '' })).toEqual([
    { value: 'luis@contoso.com', by: 'domain', start: 26, end: 42 },
  ]);
});

test.each([
  ['a.b.contoso.co.jp', 'contoso.co.jp'],
  ['contoso.mail.onmicrosoft.com', 'contoso.onmicrosoft.com'],
  ['co.uk', undefined],
  ['onmicrosoft.com', undefined],
  ['localhost', undefined],
  ['192.168.0.1', undefined],
  ['Пример.РФ.', 'xn--e1afmkfd.xn--p1ai'],
])('of %s, %s was registered', (host, domain) => {
  expect(registeredDomain(host)).toBe(domain);
});
