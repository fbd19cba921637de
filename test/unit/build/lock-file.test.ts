import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
};
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');

test('every package is held by its digest, and names no address to come from but npm’s registry', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(
    packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([folder]) => folder),
  ).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('a package that runs something when it is installed is named in package.json', () => {
  const scripts = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([folder]) => folder.split('node_modules/').at(-1) ?? '');
  expect(scripts.filter((name) => !(name in allowScripts) && name !== 'fsevents')).toEqual([]);
});
