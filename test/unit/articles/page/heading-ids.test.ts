import { expect, test } from 'vitest';
import { type ArticleHeading, headingIds } from '../../../../src/articles/page/heading-ids.ts';
import { segmentMarks } from '../../../../src/articles/page/segment-marks.ts';
import { renderMdx } from './render-mdx.ts';

test('every heading has an id, its own or one of its words, and is listed', () => {
  const headings: ArticleHeading[] = [];
  const mdx = '# {/* #top */}A *b*\n\n## C d\n\n###### C d\n\n### E\n\n#### F\n\n##### G\n\ntext';
  const html = renderMdx(mdx, [segmentMarks, headingIds(headings)]);
  expect(headings).toEqual([
    { depth: 1, slug: 'top', text: 'A b' },
    { depth: 2, slug: 'c-d', text: 'C d' },
    { depth: 6, slug: 'c-d-1', text: 'C d' },
    { depth: 3, slug: 'e', text: 'E' },
    { depth: 4, slug: 'f', text: 'F' },
    { depth: 5, slug: 'g', text: 'G' },
  ]);
  expect([...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id)).toEqual(
    headings.map(({ slug }) => slug),
  );
});
