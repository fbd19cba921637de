import { expect, test } from 'vitest';
import { readBarData } from '../../../../../src/islands/reading/model/bar-data.ts';

const DATA = {
  show: 'Both',
  links: 'Links',
  blocks: 'p,li',
  copy: 'Copy',
  copied: 'Copied',
  failed: 'Failed',
  none: 'None',
};

test('the bar hands over its words and the blocks that hold sentences', () => {
  expect(readBarData({ ...DATA, other: 'Other' })).toEqual(DATA);
});

test('a bar that lacks one of them is an error that names it', () => {
  expect(() => readBarData({ ...DATA, copied: undefined })).toThrow('The reading bar lacks data-copied.');
});
