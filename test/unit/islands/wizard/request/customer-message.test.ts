import { expect, test } from 'vitest';
import {
  customerMessage,
  customerTime,
  messageNamed,
  messageWords,
  partsOf,
} from '../../../../../src/islands/wizard/request/customer-message.ts';
import { partKey } from '../../../../../src/islands/wizard/request/message-parts.ts';

const TEMPLATE = '{{symptom}} ({{service}}): #{{number}}, {{symptom}}';

test('a message asks for the parts that it names, once each and in its order', () => {
  expect(partsOf(TEMPLATE)).toEqual(['symptom', 'service', 'number']);
  expect(partsOf('All is well.')).toEqual([]);
});

test('a whole message has no holes', () => {
  const reported = { symptom: ' Down ', service: 'Azure', number: '7', incident: '', next: '' };
  expect(customerMessage(TEMPLATE, reported)).toEqual({ text: 'Down (Azure): #7, Down', holes: [] });
});

test('what is absent or blank is a hole, and shown as one', () => {
  expect(customerMessage(TEMPLATE, { symptom: ' \n', service: 'Azure' })).toEqual({
    text: '[…] (Azure): #[…], […]',
    holes: ['symptom', 'number'],
  });
});

test('typed text stays on one line, cannot turn the text around, and is no template', () => {
  const { text } = customerMessage('{{symptom}}!', { symptom: 'a\r\nb \u202Ec\u0007 {{number}} $&' });
  expect(text).toBe('a b c {{number}} $&!');
});

test('a language with one way of address has its words for both', () => {
  const formal = { received: 'usted', incident: '', escalated: '', next: '', solved: '' };
  const informal = { ...formal, received: 'tú' };
  expect(messageWords({ name: '', services: {}, formal, informal }, true, 'received')).toBe('tú');
  expect(messageWords({ name: '', services: {}, formal, informal }, false, 'received')).toBe('usted');
  expect(messageWords({ name: '', services: {}, formal }, true, 'received')).toBe('usted');
});

test('a time is written for the customer, with its zone; half typed, it is not there', () => {
  const written = customerTime('2026-11-21T09:30', 'Europe/Madrid', 'en');
  expect(written).toMatch(/Saturday.*November 21.*2026.*09:30/);
  expect(written).toContain('GMT+1');
  expect(customerTime('2026-11', 'UTC', 'en')).toBe('');
  expect(customerTime('', 'UTC', 'en')).toBe('');
});

test('the vendor’s next update is kept apart from ours', () => {
  expect(partKey('next', 'incident', 'what')).not.toBe(partKey('next', 'next', 'what'));
  expect(partKey('symptom', 'incident', 'what')).toBe('what');
});

test('a message is one of those that there are', () => {
  expect(messageNamed('solved')).toBe('solved');
  expect(() => messageNamed('lost')).toThrow('Unexpected message "lost", expected received');
});
