import { expect, test } from 'vitest';
import { recall, remember } from '../../../../../src/islands/reading/model/choice.ts';
import { refuseStorage, useStorage } from '../../../../support/fake-storage.ts';

const PLAIN = { view: 'text', other: '' };

test('what was chosen is recalled', () => {
  useStorage();
  remember({ view: 'columns', other: 'zh-CN' });
  expect(recall()).toEqual({ view: 'columns', other: 'zh-CN' });
});

test('without a choice, or with one that is none, a page begins with its own text', () => {
  useStorage();
  expect(recall()).toEqual(PLAIN);
  useStorage({ reading: 'upside-down ru' });
  expect(recall()).toEqual(PLAIN);
});

test('where storage is refused a choice holds for its page alone, and nothing breaks', () => {
  refuseStorage();
  remember({ view: 'other', other: 'ru' });
  expect(recall()).toEqual(PLAIN);
});
