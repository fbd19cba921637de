import { expect, test } from 'vitest';
import { updateData } from '../../../../src/page-data/wizard/update-data.ts';
import { MESSAGES } from '../../../../src/wizard/contract/update-data.ts';
import { fullContent } from './full-content.ts';

const update = (content = fullContent()) => updateData(content, 'en');

test('a customer is told of the bound service; where none is bound, of none', () => {
  expect(update().customers['en']?.services).toEqual({ broken: 'Broken', bill: 'Bill' });
  const unbound = fullContent({ flow: [['service: kind, ', '']] });
  expect(update(unbound).customers['en']?.services).toEqual({});
});

test('each message has words for the customer', () => {
  const { en } = update().customers;
  expect(Object.keys(en?.formal ?? {}).sort()).toEqual([...MESSAGES].sort());
  expect(en?.formal.solved).toContain('{{service}}');
  expect(en?.formal.incident).toContain('{{incident}}');
});
