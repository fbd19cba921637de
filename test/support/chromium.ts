import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Gives the path of a Chromium: `CHROMIUM_PATH`, else an installed Chromium or Chrome, else Playwright's after
 * installing it, else Debian's after installing it.
 *
 * @throws one sentence that says what to do, where none can be had
 */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROMIUM_PATH is "${given}", where no file is: set it to a Chromium or Chrome, or unset it.`,
    );
  }
  const found = installed() ?? installWithPlaywright() ?? installWithApt();
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

function installed(): string | undefined {
  const onPath = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return [...onPath, ...APPLICATIONS, chromium.executablePath()].find((file) => file && existsSync(file));
}

function installWithPlaywright(): string | undefined {
  console.log('No Chromium found: installing one with Playwright.');
  const cli = ['node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium'];
  const { status } = spawnSync(process.execPath, cli, { stdio: 'inherit', timeout: 300_000 });
  return status === 0 ? installed() : undefined;
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Playwright could not: installing Debian’s Chromium.');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' });
  } catch {
    return undefined;
  }
  return installed();
}
