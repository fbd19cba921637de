import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { encodePicture } from '../../../src/importer/encode-picture.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { importHere, memoryStore } from './memory-store.ts';

/** A picture of noise, which no encoder makes small by guessing. */
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>alert(1)</script><rect width="40" height="20"/></svg>`;
/** Says that it is 60,000 pixels wide and high, in a few hundred bytes. */
const HUGE = `<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="60000"></svg>`;

const files: Record<string, string | Uint8Array> = {};
const page = (body: string) => `---\ntitle: A\n---\n# A\n\n${body}\n`;

beforeAll(async () => {
  const png = await noise(300, 200).png().toBuffer();
  const frame = { width: 20, height: 10, channels: 3 as const, background: '#123456' };
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { ...frame, background } })
        .png()
        .toBuffer(),
    ),
  );
  Object.assign(files, {
    'media/shot 1.PNG': png,
    'media/twin.png': png,
    'media/wide.jpg': await noise(3000, 300).jpeg().toBuffer(),
    'media/步骤.gif': await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
    'media/drawing.svg': DRAWING,
    'media/torn.png': png.subarray(0, 400),
    'media/text.png': 'no picture',
    'media/huge.svg': HUGE,
    'media/long.png': await sharp({ create: { width: 90, height: 20_000, channels: 3, background: '#0f0' } })
      .png()
      .toBuffer(),
    'media/old.bmp': 'BM',
  });
});

/** Imports one article with this body into a new store, or into that of `before`. */
async function imported(body: string, store = memoryStore(files), isWhole = true) {
  const source = 'folder/a.md';
  const all = { ...files, [source]: page(body) };
  const text = new TextEncoder().encode(page(body));
  const report = await importHere(
    Object.keys(all),
    'es',
    { ...store, readSource: (path) => (path === source ? text : store.readSource(path)) },
    isWhole,
  );
  const list = JSON.parse(store.content.get('es/media.json') ?? '{}');
  return { store, list, problems: report.problems.filter(({ rule }) => rule.endsWith('-picture')) };
}

test('pictures are encoded, measured, and listed by their path', async () => {
  const { store, list, problems } = await imported(
    '![a](../media/Shot%201.png)\n\n![b](../media/wide.jpg) y ![c](~/media/步骤.gif)\n\n![d](..\\media\\drawing.svg)',
  );
  expect(problems).toEqual([]);
  expect(list).toEqual({
    'media/drawing.svg': {
      file: expect.stringMatching(/^drawing-[0-9a-f]{12}\.webp$/),
      width: 40,
      height: 20,
    },
    'media/shot 1.png': { file: expect.stringMatching(/^shot-1-/), width: 300, height: 200 },
    'media/wide.jpg': { file: expect.stringMatching(/^wide-/), width: 1440, height: 144 },
    'media/步骤.gif': { file: expect.stringMatching(/^步骤-/), width: 20, height: 10 },
  });
  const bytes = (path: string) => Buffer.from(store.content.get(`media/${list[path].file}`) ?? '', 'latin1');
  const drawing = await sharp(bytes('media/drawing.svg')).metadata();
  expect([drawing.format, drawing.width]).toEqual(['webp', 80]);
  expect((await sharp(bytes('media/步骤.gif')).metadata()).pages).toBe(3);
  expect((await sharp(bytes('media/wide.jpg')).metadata()).exif).toBeUndefined();
});

test('what is no picture, or a trap, is told, and the article stands', async () => {
  const { store, list, problems } = await imported(
    ['torn.png', 'text.png', 'huge.svg', 'old.bmp', 'none.png']
      .map((name) => `![${name}](../media/${name})`)
      .join('\n\n'),
  );
  expect(list).toEqual({});
  expect(store.content.has('es/articles/folder/a.mdx')).toBe(true);
  expect(problems.map(({ rule, file, line }) => `${rule} ${file} ${line}`).sort()).toEqual([
    'import/bad-picture folder/a.md 10',
    'import/bad-picture folder/a.md 12',
    'import/bad-picture folder/a.md 6',
    'import/bad-picture folder/a.md 8',
    'import/missing-picture folder/a.md 14',
  ]);
});

test('an address that leads out of the docset, or to another site, is none of its pictures', async () => {
  const { list, problems } = await imported(
    '![x](../../../etc/x.png) ![y](https://example.com/y.png) ![z](/media/twin.png) ![w](../media/%2e%2e/%2e%2e/x.png)',
  );
  expect(list).toEqual({});
  expect(problems).toEqual([]);
});

test('a second import makes nothing again, one of a single file keeps the rest, a broken picture keeps what stood', async () => {
  const first = await imported('![a](../media/shot%201.png)\n\n![b](../media/twin.png)');
  const before = new Map(first.store.content);
  const again = await imported('![a](../media/shot%201.png)\n\n![b](../media/twin.png)', first.store);
  expect(again.store.content).toEqual(before);
  const single = await imported('![d](../media/drawing.svg)', first.store, false);
  expect(Object.keys(single.list)).toEqual(['media/drawing.svg', 'media/shot 1.png', 'media/twin.png']);
  const whole = files['media/twin.png'] ?? '';
  files['media/twin.png'] = 'torn';
  const torn = await imported('![b](../media/twin.png)', first.store);
  files['media/twin.png'] = whole;
  expect(torn.problems.map(({ rule }) => rule)).toEqual(['import/bad-picture']);
  expect(torn.list).toEqual({ 'media/twin.png': first.list['media/twin.png'] });
});

test('a docset without pictures misses none', async () => {
  const store = memoryStore({ 'a.md': page('![a](media/a.png)') });
  const report = await importHere(['a.md'], 'es', store, true);
  expect(report.problems).toEqual([]);
  expect([...store.content.keys()].filter((path) => path.includes('media'))).toEqual([]);
});

test('a picture taller than the format allows is made smaller, in its proportions', async () => {
  const { list, problems } = await imported('![a](../media/long.png)');
  expect(problems).toEqual([]);
  expect(list['media/long.png']).toMatchObject({ width: 74, height: 16_383 });
});

test('the pictures of an included file are found from that file', async () => {
  const body =
    '![a](../../media/twin.png)\n\n:::image source="../../media/wide.jpg" alt-text="b":::\n\n![c](none.png)';
  const all = {
    ...files,
    'a.md': page('[!INCLUDE [x](includes/deep/x.md)]\n\n![d](media/drawing.svg)'),
    'includes/deep/x.md': body,
  };
  const store = memoryStore(all);
  const { problems } = await importHere(Object.keys(all), 'es', store, true);
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['import/missing-picture a.md']);
  expect(problems[0]?.message).toContain('includes/deep/none.png');
  const list = JSON.parse(store.content.get('es/media.json') ?? '{}');
  expect(Object.keys(list)).toEqual(['media/drawing.svg', 'media/twin.png', 'media/wide.jpg']);
  expect(store.content.get('es/articles/a.mdx')).toContain('source="~/media/twin.png"');
});

test('an article that stands keeps its pictures, though its source is refused, gone, or handed over without media', async () => {
  const sources = {
    'a.md': page('![a](media/twin.png)'),
    'b.md': page('![b](media/drawing.svg)'),
  };
  const run = async (next: Record<string, string | Uint8Array>, content?: Map<string, string>) => {
    const store = memoryStore(next, content);
    await importHere(Object.keys(next), 'es', store, true);
    return store;
  };
  const first = await run({ ...files, ...sources });
  const before = first.content.get('es/media.json');
  expect(Object.keys(JSON.parse(before ?? '{}'))).toEqual(['media/drawing.svg', 'media/twin.png']);

  const refused = { ...files, ...sources, 'b.md': new Uint8Array([0xff, 0xfe, 0xfd]) };
  expect((await run(refused, new Map(first.content))).content.get('es/media.json')).toBe(before);
  const { 'b.md': _, ...gone } = { ...files, ...sources };
  expect((await run(gone, new Map(first.content))).content.get('es/media.json')).toBe(before);
  expect((await run(sources, new Map(first.content))).content.get('es/media.json')).toBe(before);

  const dropped = { ...files, ...sources, 'b.md': page('Nada.') };
  const list = (await run(dropped, new Map(first.content))).content.get('es/media.json');
  expect(Object.keys(JSON.parse(list ?? '{}'))).toEqual(['media/twin.png']);
});

test('locales that share a picture make it once', async () => {
  const { store, list } = await imported('![b](../media/twin.png)');
  const written: string[] = [];
  const spied = {
    ...store,
    write: (path: string, content: string | Uint8Array) => {
      written.push(path);
      return store.write(path, content);
    },
  };
  const source = 'folder/a.md';
  const text = new TextEncoder().encode(page('![b](../media/twin.png)'));
  const readSource = (path: string) => (path === source ? text : store.readSource(path));
  await importHere([...Object.keys(files), source], 'ru', { ...spied, readSource }, true);
  expect(JSON.parse(store.content.get('ru/media.json') ?? '')).toEqual(list);
  expect(written.filter((path) => path.startsWith('media/'))).toEqual([]);
});

test('a disk that refuses a picture is told as such, and what stood before stays', async () => {
  const { store, list } = await imported('![b](../media/twin.png)');
  const full = {
    ...store,
    write: (path: string, content: string | Uint8Array) => {
      if (path.startsWith('media/')) throw new Error('no space left');
      return store.write(path, content);
    },
  };
  const whole = files['media/twin.png'] ?? '';
  files['media/twin.png'] = DRAWING;
  const source = 'folder/a.md';
  const text = new TextEncoder().encode(page('![b](../media/twin.png)'));
  const readSource = (path: string) => (path === source ? text : store.readSource(path));
  const { problems } = await importHere([...Object.keys(files), source], 'es', { ...full, readSource }, true);
  files['media/twin.png'] = whole;
  expect(problems.map(({ rule }) => rule)).toEqual(['import/unwritable']);
  expect(JSON.parse(store.content.get('es/media.json') ?? '')).toEqual(list);
});

const said = (text: string, english: string) =>
  `<span data-ttu-id="abcde-103">${text}</span><span class="sxs-lookup"><span data-stu-id="abcde-103">${english}</span></span>`;

test('a picture that cannot be shown is told once, where it is shown first, also by an include or by the English alone', async () => {
  const all = {
    ...files,
    'a.md': page(
      `Uno\n\n  dos ![a](media/torn.png) y ![a](Media/Torn.png)\n\n${said('tres', 'y ![e](media/text.png)')}`,
    ),
    'b.md': page('[!INCLUDE [x](includes/x.md)]\n\n![b](media/torn.png)'),
    'includes/x.md': '\n\n\n![c](../media/old.bmp)',
  };
  const { problems } = await importHere(Object.keys(all), 'es', memoryStore(all), true);
  expect(problems.map((each) => formatProblem(each).replace(/can be shown: .*/s, ''))).toEqual([
    'b.md:6:1  warning  import/bad-picture  Unexpected picture media/old.bmp, expected one that ',
    expect.stringMatching(
      /^a\.md:10:\d+ {2}warning {2}import\/bad-picture {2}Unexpected picture media\/text\.png, /,
    ),
    'a.md:8:7  warning  import/bad-picture  Unexpected picture media/torn.png (shown in 2 more places), expected one that ',
  ]);
});

test('a picture that takes too long is told as such', async () => {
  // Some ten times what it may take here.
  const slow = await noise(1400, 9000).tiff({ compression: 'none' }).toBuffer();
  await expect(encodePicture(slow, 1)).rejects.toThrow('more than 1 seconds');
});

test('a list that cannot be read is told, and stays, until an import makes all of it', async () => {
  for (const torn of [
    '{"media/twin.png": {"file": "twin',
    '[1, 2]',
    '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n',
  ]) {
    const { store } = await imported('![a](../media/twin.png)');
    const whole = store.content.get('es/media.json');
    store.content.set('es/media.json', torn);
    store.content.set('es/articles/other.mdx', '---\ntitle: Otro\n---\n');
    for (const isWhole of [false, true]) {
      const source = { ...files, 'folder/a.md': page('![d](../media/drawing.svg)') };
      const again = { ...memoryStore(source, store.content) };
      const { problems } = await importHere(Object.keys(source), 'es', again, isWhole);
      expect(problems.map(({ file, severity }) => `${file} ${severity}`)).toContain('es/media.json error');
      expect(store.content.get('es/media.json')).toBe(torn);
    }
    store.content.delete('es/articles/other.mdx');
    const mended = await imported('![a](../media/twin.png)', store);
    expect(mended.store.content.get('es/media.json')).toBe(whole);
  }
});

test('what a locale lists is the same whatever was imported before it, and no import lists pictures for another', async () => {
  const inOrder = async (...locales: string[]) => {
    const content = new Map<string, string>();
    for (const locale of locales) {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${locale.length}0" height="10"/>`;
      const source = { 'a.md': page(said('Uno ![a](a.svg)', 'One ![a](a.svg)')), 'a.svg': drawing };
      await importHere(Object.keys(source), locale, memoryStore(source, content), true);
    }
    return [...content].filter(([path]) => !path.startsWith('media/')).sort();
  };
  const one = await inOrder('es', 'zh-CN', 'ru');
  expect(await inOrder('ru', 'es', 'zh-CN')).toEqual(one);
  expect(await inOrder('zh-CN', 'ru', 'es')).toEqual(one);
  expect(one.map(([path]) => path)).not.toContain('en/media.json');
});
