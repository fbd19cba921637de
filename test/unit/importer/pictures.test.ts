import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
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
    ['torn.png', 'text.png', 'huge.svg', 'none.png']
      .map((name) => `![${name}](../media/${name})`)
      .join('\n\n'),
  );
  expect(list).toEqual({});
  expect(store.content.has('es/articles/folder/a.mdx')).toBe(true);
  expect(problems.map(({ rule, file, line }) => `${rule} ${file} ${line}`).sort()).toEqual([
    'import/bad-picture media/huge.svg undefined',
    'import/bad-picture media/text.png undefined',
    'import/bad-picture media/torn.png undefined',
    'import/missing-picture folder/a.md 12',
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
