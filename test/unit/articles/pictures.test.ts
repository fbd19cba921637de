import { expect, test } from 'vitest';
import { pictureAddress, picturePath, picturesSchema } from '../../../src/articles/pictures.ts';

test.each([
  ['media/a.png', 'x/media/a.png'],
  ['./media//a.png', 'x/media/a.png'],
  ['../a.png', 'a.png'],
  ['../../a.png', undefined],
  ['a/../../../b.png', undefined],
  ['media/a%20b.png', 'x/media/a b.png'],
  ['media/100%.png', 'x/media/100%.png'],
  ['media\\a.png', 'x/media/a.png'],
  ['~/media/a.png', 'media/a.png'],
  ['~/../a.png', undefined],
  ['a~/b.png', 'x/a~/b.png'],
  ['media/a.png?x=1', 'x/media/a.png'],
  ['media/a.png#x\ny', 'x/media/a.png'],
  ['../', undefined],
  ['https://example.org/a.png', undefined],
  ['DATA:a', undefined],
  ['x+y.z-1:a', undefined],
  ['/a.png', undefined],
  ['a/b:c.png', 'x/a/b:c.png'],
])('beside x/get-help.md, the picture %s is %s', (source, path) => {
  expect(picturePath('x/get-help.md', source)).toBe(path);
});

test('an address that every file has leads to the path again', () => {
  expect(pictureAddress('media/a b/ä.png')).toBe('~/media/a%20b/%C3%A4.png');
  expect(picturePath('x/y/z.md', pictureAddress('media/a b/ä.png'))).toBe('media/a b/ä.png');
});

const picture = { file: 'a 1-b.webp', width: 2, height: 1 };

test.each([
  { ...picture, file: 'a/b.webp' },
  { ...picture, file: 'a\\b.webp' },
  { ...picture, file: '.webp' },
  { ...picture, file: 'a.webp.png' },
  { ...picture, width: 0 },
  { ...picture, height: 0.5 },
  { ...picture, alt: 'A' },
  { file: 'a.webp', width: 2 },
])('%o is no picture', (wrong) => {
  expect(picturesSchema.safeParse({ 'media/a.png': picture }).success).toBe(true);
  expect(picturesSchema.safeParse({ 'media/a.png': wrong }).success).toBe(false);
});
