// npm run diff -- REVISION [CONTENT_DIR] [--to FILE]
// Builds the site at a revision and as it is now, and writes a page that shows the difference: files, bytes, pages, links,
// words, and the text of each page that changed.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/content-files/settings.ts';
import { BuildError, buildSites } from './site-diff/build-sites.ts';
import { compareSites } from './site-diff/compare-sites.ts';
import { commitOf, GitError, workingTree } from './site-diff/git.ts';
import { reportPage, summaryLines } from './site-diff/report-page.ts';
import { withWorkTree } from './site-diff/work-tree.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const USAGE = 'npm run diff -- REVISION [CONTENT_DIR] [--to FILE]';

// The build that runs ends with it; what is temporary is removed all the same.
process.on('SIGINT', () => undefined);
process.exit(await run(process.argv.slice(2)));

/** @returns the exit code: 0 where the page was written, 1 where a build failed, 2 where the arguments are bad */
async function run(args: string[]): Promise<number> {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { to: { type: 'string', default: '.diff/index.html' } },
    });
    const [revision, folder, ...more] = positionals;
    if (revision === undefined) throw new TypeError('Unexpected end of the command, expected a revision.');
    if (more.length > 0)
      throw new TypeError(`Unexpected "${more.join(' ')}", expected one folder of content.`);
    if (folder !== undefined && !existsSync(folder))
      throw new TypeError(`Unexpected folder "${folder}", expected one with content.`);
    const content = folder === undefined ? readSettings().contentDir : path.resolve(folder);
    return await write(revision, content, path.resolve(values.to));
  } catch (error) {
    if (error instanceof TypeError) console.error(`${error.message}\n\nUsage: ${USAGE}`);
    else if (error instanceof GitError || error instanceof BuildError) console.error(error.message);
    else throw error;
    return error instanceof BuildError ? 1 : 2;
  }
}

async function write(revision: string, content: string, target: string): Promise<number> {
  const commit = commitOf(ROOT, revision);
  console.log(`Before: ${commit.title}\nNow: ${workingTree(ROOT)}`);
  const report = await withWorkTree(ROOT, commit.id, async (tree, scratch) => {
    const sites = buildSites({ root: ROOT, tree, scratch, content }, (line) => console.log(line));
    const comparison = await compareSites(sites.before, sites.now);
    return {
      before: commit.title,
      now: workingTree(ROOT),
      content: path.relative(ROOT, content) || content,
      sameContent: sites.contentBefore === content,
      hasOtherPackages: sites.hasOtherPackages,
      ...comparison,
    };
  });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, reportPage(report));
  console.log(`${summaryLines(report).join('\n')}\n${path.relative(process.cwd(), target)}`);
  return 0;
}
