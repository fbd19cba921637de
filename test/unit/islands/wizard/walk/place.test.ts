import { expect, test } from 'vitest';
import {
  knownAt,
  linkNotices,
  nodeHref,
  readOutcomePlace,
  readPlace,
  walkedAt,
} from '../../../../../src/islands/wizard/walk/place.ts';
import { smallWalk } from '../../../wizard/small-walk.ts';

const { data } = smallWalk(['version: 1', 'version: 3']);
const notices = (search: string) =>
  linkNotices(data, readPlace(data.routing, search)).map(({ text }) => text);

test('an old link says what has changed since it was made', () => {
  expect(notices('?kind=bill&v=1')).toEqual(['versions Two. Three.']);
  expect(notices('?kind=bill&v=2')).toEqual(['versions Three.']);
});

test('a link that is newer than the flow says so, with a way to begin anew', () => {
  expect(linkNotices(data, readPlace(data.routing, '?kind=bill&v=99'))).toEqual([
    { text: 'newer', way: { href: '/es/wizard/', label: 'restart' } },
  ]);
});

test('a link of this version, or of none, says nothing', () => {
  expect(notices('?kind=bill&v=3')).toEqual([]);
  expect(notices('?kind=bill')).toEqual([]);
});

test('dropped questions and refused answers are both said', () => {
  expect(notices('?kind=owl&colour=red')).toEqual(['dropped', 'rejected']);
});

test('the address of a node carries answers, stage and version', () => {
  expect(nodeHref(data, 'seen', { kind: 'bill' }, 'look')).toBe('/es/wizard/seen/?from=look&kind=bill&v=3');
});

test('answers count on the page to which they lead, and on no other', () => {
  const place = readPlace(data.routing, '?kind=bill');
  expect(knownAt('pay', place)).toEqual({ kind: 'bill' });
  expect(knownAt('wait', place)).toEqual({});
});

test('what a stage gives is not known on the page of an outcome', () => {
  expect(knownAt('wait', readPlace(data.routing, '?from=look&seen=yes'))).toEqual({ seen: 'yes' });
});

test('what a profile answers is known and not walked; an answer in the link counts in its place', () => {
  const place = readOutcomePlace(data.routing, '?kind=broken', { seen: 'no' });
  expect(knownAt('report', place)).toEqual({ kind: 'broken', seen: 'no' });
  expect(walkedAt('report', place)).toEqual({ kind: 'broken' });
  const own = readOutcomePlace(data.routing, '?kind=broken&seen=yes', { seen: 'no' });
  expect(walkedAt('wait', own)).toEqual({ kind: 'broken', seen: 'yes' });
});

test('a page that is opened without answers is read without the profile', () => {
  expect(readOutcomePlace(data.routing, '', { kind: 'bill' }).standing('wait').kind).toBe('open');
  expect(readOutcomePlace(data.routing, '?seen=yes', { kind: 'bill' }).standing('wait').kind).toBe(
    'excluded',
  );
});
