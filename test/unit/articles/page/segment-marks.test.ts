import { describe, expect, test } from 'vitest';
import { segmentMarks } from '../../../../src/articles/page/segment-marks.ts';
import { readText } from '../../../../src/articles/text/segments.ts';
import { renderMdx } from './render-mdx.ts';

const html = (mdx: string) => renderMdx(mdx, [segmentMarks]);

describe('segment marks', () => {
  test.each([
    ['one segment', '{/* 103 */}Text.', '<p><span id="s103">Text.</span></p>'],
    [
      'two sentences keep the space between them',
      '{/* 103 */}One. {/* 104 */}Two.',
      '<p><span id="s103">One.</span> <span id="s104">Two.</span></p>',
    ],
    ['an explicit end', '{/* 103 */}One{/* / */} rest', '<p><span id="s103">One</span> rest</p>'],
    ['ids for a paragraph', '{/* p112 */}One', '<p><span id="sp112">One</span></p>'],
    [
      'inside a mark',
      '**{/* 104 */}Applies *to***',
      '<p><strong><span id="s104">Applies <em>to</em></span></strong></p>',
    ],
    [
      'marks of a nested parent',
      '{/* 1 */}A{/* / */} [{/* 2 */}b](c/)',
      '<p><span id="s1">A</span> <a href="c/"><span id="s2">b</span></a></p>',
    ],
    [
      'a link alone keeps its paragraph',
      '{/* 1 */}[b](c/)',
      '<p><span id="s1"><a href="c/">b</a></span></p>',
    ],
    [
      'a heading takes the first anchor',
      '# {/* #a */}{/* #b */}{/* 1 */}T',
      '<h1 id="a"><span id="b"></span><span id="s1">T</span></h1>',
    ],
    [
      'an anchor in a paragraph',
      '{/* 1 */}T {/* #a */}u',
      '<p><span id="s1">T <span id="a"></span>u</span></p>',
    ],
    ['the first of equal anchors wins', '# {/* #a */}T\n\n# {/* #a */}U', '<h1 id="a">T</h1>\n<h1>U</h1>'],
    ['other comments are dropped', 'T {/* note */}u', '<p>T u</p>'],
    ['the first of equal numbers wins', '{/* 1 */}A {/* 1 */}B', '<p><span id="s1">A</span> B</p>'],
    [
      'space at the end of a segment',
      '{/* 1 */}A  **b** {/* / */}c',
      '<p><span id="s1">A  <strong>b</strong></span> c</p>',
    ],
    ['marks without spaces', '{/*1*/}A', '<p><span id="s1">A</span></p>'],
    ['an anchor between segments', 'T {/* #a */}u', '<p>T <span id="a"></span>u</p>'],
    ['a mark on a line of its own', '{/* #a */}\n\nT', '<span id="a"></span>\n<p>T</p>'],
    [
      'a heading of HTML keeps its attributes',
      '<h2 title="x">{/* #a */}T</h2>',
      '<h2 title="x"><span id="a"></span>T</h2>',
    ],
    [
      'table cells',
      '| {/* 1 */}A |\n| --- |\n| {/* 2 */}b |',
      '<table><thead><tr><th><span id="s1">A</span></th></tr></thead><tbody><tr><td><span id="s2">b</span></td></tr></tbody></table>',
    ],
    [
      'JSX elements',
      '<table><tbody><tr><td>{/* 2 */}b</td></tr></tbody></table>',
      '<table><tbody><tr><td><span id="s2">b</span></td></tr></tbody></table>',
    ],
  ])('%s', (_, mdx, expected) => {
    expect(html(mdx).replaceAll('>\n<', '><')).toBe(expected.replaceAll('>\n<', '><'));
  });
});

describe('readText', () => {
  test('gives text, HTML, block and heading in reading order', () => {
    const body =
      '# {/* #top */}{/* 103 */}Head\n\n{/* 104 */}One [x](y/). {/* 105 */}A &lt; b\n\n- {/* 106 */}Item';
    expect(readText(body).segments).toEqual([
      { id: '103', html: 'Head', text: 'Head', block: 1, heading: 'top' },
      { id: '104', html: 'One <a href="y/">x</a>.', text: 'One x.', block: 2, heading: 'top' },
      { id: '105', html: 'A &#x3C; b', text: 'A < b', block: 2, heading: 'top' },
      { id: '106', html: 'Item', text: 'Item', block: 3, heading: 'top' },
    ]);
  });

  test('reads pictures by their text and HTML elements written as JSX', () => {
    const body = '{/* 107 */}<InlineImage alt="Screen" /> it\n\n{/* 108 */}H<sub>2</sub>O';
    expect(readText(body).segments.map(({ id, html, text }) => [id, html, text])).toEqual([
      ['107', 'Screen it', 'Screen it'],
      ['108', 'H<sub>2</sub>O', 'H2O'],
    ]);
  });
});
