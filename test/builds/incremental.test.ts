import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { siteFiles } from '../../src/build/site-files.ts';
import { readSettings } from '../../src/content-files/settings.ts';
import { buildSeparately, siteFolder } from '../support/separate-build.ts';
import { bytesOfSite } from '../support/site-bytes.ts';

const FRONT_MATTER =
  '---\ntitle: A mano\ntranslation: human\nproof: no-originals\nsource: { path: by-hand.md }\n---\n\n';

test('a site that is built over the one before is that of a clean build, and only what differs is written', {
  timeout: 600_000,
}, async () => {
  const content = mkdtempSync(path.join(tmpdir(), 'incremental-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  const [out, clean] = [siteFolder(content), siteFolder(content)];
  const change = (file: string, text: (before: string) => string) => {
    const full = path.join(content, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text(readIfThere(full)));
  };
  const build = (to: string) => {
    const { status, output } = buildSeparately(content, to);
    expect(status, output).toBe(0);
    return output;
  };
  cpSync('test/builds/revisions', content, { recursive: true });
  change('es/articles/folder/other.mdx', () =>
    readIfThere('test/builds/revisions/es/articles/reset-a-password.mdx'),
  );
  change('es/ui.json', () => readFileSync('content/es/ui.json', 'utf8'));
  change('redirects.yaml', () => 'gone: folder/other\n');
  change(
    'es/toc.yaml',
    () => '- { title: Sección, items: [{ title: Contraseña, slug: reset-a-password }] }\n',
  );
  // What text and components cannot say is the bundler's to compile.
  change('es/articles/by-hand.mdx', () => `${FRONT_MATTER}Dos y dos son {2 + 2}.\n`);
  build(out);
  expect(readFileSync(path.join(out, 'es/by-hand/index.html'), 'utf8')).toContain('Dos y dos son 4.');

  const before = await timesOf(out);
  expect(build(out)).toContain('Nothing changed');
  expect(await timesOf(out)).toEqual(before);

  change('es/articles/reset-a-password.mdx', (text) =>
    text.replace('Abre el panel.', 'Abre ahora el panel.'),
  );
  expect(build(out)).toContain('stayed as they were');
  const written = changedIn(before, await timesOf(out));
  expect(written).toContain('es/reset-a-password/index.html');
  expect(written).not.toContain('ru/reset-a-password/index.html');
  expect(written.filter((file) => /^es\/(?:gone|sections)\//.test(file))).toEqual([]);
  expect(written.filter((file) => file.startsWith('pagefind/weights/ru'))).toEqual([]);
  // Somebody else writes into the site.
  writeFileSync(path.join(out, 'es/folder/other/index.html'), 'Not what was made.');
  build(out);
  const made = siteFolder(content);
  forgetTexts(content);
  build(made);
  expect(await bytesOfSite(out)).toEqual(await bytesOfSite(made));

  rmSync(path.join(content, 'es/articles/folder'), { recursive: true });
  change('es/ui.json', (text) => text.replace('"reading.none": "', '"reading.none": "¡'));
  change('redirects.yaml', () => 'gone: reset-a-password\n');
  change(
    'es/toc.yaml',
    () => '- { title: Carpeta, items: [{ title: Contraseña, slug: reset-a-password }] }\n',
  );
  change('notes/reset-a-password.yaml', () => '- { locale: es, segment: "104", text: { es: Nota. } }\n');
  cpSync(path.join(content, 'ru'), path.join(content, 'de'), { recursive: true });
  change('de/ui.json', () => readFileSync('content/en/ui.json', 'utf8'));
  expect(build(out)).toContain('changed after the build before: the content beside articles');
  forgetTexts(content);
  build(clean);
  expect(await bytesOfSite(out)).toEqual(await bytesOfSite(clean));
});

/** What all builds of a content keep together; a clean one has none of it. */
function forgetTexts(content: string): void {
  rmSync(readSettings({ CONTENT_DIR: content }).textsCacheDir, { recursive: true });
}

async function timesOf(folder: string): Promise<Record<string, number>> {
  const files = await siteFiles(folder);
  return Object.fromEntries(files.map((file) => [file, statSync(path.join(folder, file)).mtimeMs]));
}

function changedIn(before: Record<string, number>, after: Record<string, number>): string[] {
  return Object.keys(after).filter((file) => after[file] !== before[file]);
}

function readIfThere(file: string): string {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '';
}
