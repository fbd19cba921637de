import { expect, test } from 'vitest';
import {
  linkNotices,
  nodeHref,
  readPlace,
  type WizardData,
} from '../../../../../src/islands/wizard/walk/place.ts';
import { routingOf } from '../../../../../src/wizard/flow/routing.ts';
import { smallFlow } from '../../../wizard/small-flow.ts';

const data: WizardData = {
  routing: routingOf(smallFlow(['version: 1', 'version: 3']).data),
  home: '/es/wizard/',
  strings: { versions: 'Changed:', dropped: 'Dropped.', rejected: 'Rejected.' },
  versions: { 2: 'Two.', 3: 'Three.' },
};
const notices = (search: string) => linkNotices(data, readPlace(data.routing, search));

test('an old link says what has changed since it was made', () => {
  expect(notices('?kind=bill&v=1')).toEqual(['Changed: Two. Three.']);
  expect(notices('?kind=bill&v=2')).toEqual(['Changed: Three.']);
});

test('a link of this version, or of none, says nothing', () => {
  expect(notices('?kind=bill&v=3')).toEqual([]);
  expect(notices('?kind=bill')).toEqual([]);
});

test('dropped questions and refused answers are both said', () => {
  expect(notices('?kind=owl&colour=red')).toEqual(['Dropped.', 'Rejected.']);
});

test('the address of a node carries answers, stage and version', () => {
  expect(nodeHref(data, 'seen', { kind: 'bill' }, 'look')).toBe('/es/wizard/seen/?from=look&kind=bill&v=3');
});
