import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const ARTICLES = [
  'es/escalate-problems-to-microsoft',
  'es/provide-technical-support',
  'ru/escalate-problems-to-microsoft',
  'zh-cn/escalate-problems-to-microsoft',
  'en/escalate-problems-to-microsoft',
];

/** Articles with labels. */
const LABELLED = ['provide-technical-support', 'report-problems-on-behalf-of-a-customer'];

/** What reading in two languages puts into an article page: bar, script, style, alternates, structured data. */
const PARTS = [
  /<section class="reading.*?<\/section>/s,
  /<script type="module">(?:(?!<\/script>).)*`\[data-segments\]`.*?<\/script>/s,
  /\.reading\{.*?\[data-both\],\[data-link\]\{display:none\}\}/s,
  /(?:<link rel="alternate"[^>]*>)+/,
  /(?:<meta property="og:[^>]*> ?)+/,
  /<script type="application\/ld\+json">.*?<\/script>/s,
];

test.each(ARTICLES)(
  '/%s/ grows by at most 1.5 KB, and runs at most 2 KB of script before it is used',
  (page) => {
    const html = read(`${page}/index.html`);
    for (const part of PARTS) expect(part.test(html), String(part)).toBe(true);
    const without = PARTS.reduce((text, part) => text.replace(part, ''), html);
    expect(brotli(html) - brotli(without)).toBeLessThanOrEqual(1536);
    expect(scriptsOf(html)).toBeLessThanOrEqual(2048);
  },
);

// Means of a language: a page that differs elsewhere by a word is packed so differently that one alone moves by 30 bytes.
test.each([
  ...['es', 'ru', 'zh-cn', 'en'].map(
    (locale) => [`${locale}/{${LABELLED.join()}}`, LABELLED.length] as const,
  ),
  ...['ru', 'en'].map((locale) => [`${locale}/wizard/*`, 11] as const),
])('/%s/ pays at most 200 bytes for its labels', (pages, least) => {
  const costs = globSync(`${pages}/index.html`, { cwd: inject('outDir') })
    .map((file) => read(file))
    .filter((html) => html.includes(' data-term>'))
    .map((html) => bytesOfLabels(html));
  expect(costs.length).toBeGreaterThanOrEqual(least);
  expect(costs.reduce((sum, cost) => sum + cost) / costs.length).toBeLessThanOrEqual(200);
});

/** What labels put into a page before one is used: marks, who listens, its hash in the policy, and how they look. */
function bytesOfLabels(html: string): number {
  const [script = '', code = ''] =
    /<script type="module">((?:(?!<\/script>).)*`\[data-term\]`.*?)<\/script>/s.exec(html) ?? [];
  const hash = ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  expect(html).toContain(hash);
  expect(html).toContain('[data-term][role]');
  const without = html
    .replace(script, '')
    .replace(hash, '')
    .replace(/[&\s]*\[data-term\]\[role\]\{.*?\}/, '')
    .replace(/<span data-term>(.*?)<\/span>/g, '$1')
    .replaceAll(' data-term', '');
  expect(without).not.toContain('data-term');
  return brotli(html) - brotli(without);
}

/** Compressed bytes of all scripts that the page runs, with the modules that they import at once. */
function scriptsOf(html: string): number {
  const inline = [...html.matchAll(/<script(?![^>]*(?:src|json))[^>]*>(.*?)<\/script>/gs)].map(
    (match) => match[1] ?? '',
  );
  const sources = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1] ?? '');
  const imported = sources.flatMap((source) => [source, ...importsOf(source)]).map(read);
  return [...inline, ...imported].reduce((sum, code) => sum + brotli(code), 0);
}

function importsOf(source: string): string[] {
  return [...read(source).matchAll(/from\s*["'`]\.\/([^"'`]+)/g)].map((match) =>
    path.join(path.dirname(source), match[1] ?? ''),
  );
}

function read(file: string): string {
  return readFileSync(path.join(inject('outDir'), file), 'utf8');
}

function brotli(text: string): number {
  return brotliCompressSync(text).length;
}
