import { expect, test } from 'vitest';
import {
  choose,
  chosenInAddress,
  movedTo,
  type Section,
  shownSection,
  tabsOf,
} from '../../../../src/islands/reading/chosen-tabs.ts';

const section = (names: string, when?: string): Section => ({ names: names.split('+'), when });
const SYSTEMS = [section('windows'), section('linux+macos')];
const LANGUAGES = [section('dotnet', 'linux'), section('dotnet', 'windows'), section('rest')];

test('a group shows its first section until one of its names is chosen', () => {
  expect(shownSection(SYSTEMS, [])).toBe(0);
  expect(shownSection(SYSTEMS, ['rest'])).toBe(0);
  expect(shownSection(SYSTEMS, ['macos'])).toBe(1);
});

test('of two chosen names the last one counts', () => {
  const chosen = choose(choose([], ['linux']), ['windows']);
  expect(chosen).toEqual(['windows', 'linux']);
  expect(shownSection(SYSTEMS, chosen)).toBe(0);
  expect(choose(chosen, ['linux'])).toEqual(['linux', 'windows']);
});

test('of sections for one name, that whose condition is chosen elsewhere is shown', () => {
  expect(shownSection(LANGUAGES, ['windows', 'dotnet'])).toBe(1);
  expect(shownSection(LANGUAGES, ['dotnet', 'linux'])).toBe(0);
  expect(shownSection(LANGUAGES, [])).toBe(0);
  expect(shownSection(LANGUAGES, ['rest', 'windows'])).toBe(2);
});

test('sections that differ by their condition share a tab', () => {
  expect(tabsOf(LANGUAGES)).toEqual([0, 2]);
});

test('arrows go round, in the direction of the text; Home and End go to the ends', () => {
  expect(movedTo('ArrowRight', 2, 3, false)).toBe(0);
  expect(movedTo('ArrowLeft', 0, 3, false)).toBe(2);
  expect(movedTo('ArrowLeft', 0, 3, true)).toBe(1);
  expect(movedTo('Home', 1, 3, false)).toBe(0);
  expect(movedTo('End', 1, 3, true)).toBe(2);
  expect(movedTo('Enter', 1, 3, false)).toBeUndefined();
});

test('an address chooses tabs', () => {
  expect(chosenInAddress('?tabs=windows,csharp')).toEqual(['windows', 'csharp']);
  expect(chosenInAddress('?q=x')).toEqual([]);
});
