import { expect, test } from 'vitest';
import { navigationOf as navigationOfFiles } from './navigation-of.ts';

const PAGE = '---\ntitle: Uno\n---\n# Uno\n';

/** Of a docset of one page with a table of contents. */
const navigationOf = (toc: string) => navigationOfFiles({ 'a.md': PAGE, 'TOC.yml': toc });

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://'])(
  'an entry that leads to %s keeps its title without the address, and is told with its place',
  async (address) => {
    const { navigation, said } = await navigationOf(
      `- name: A\n  href: a.md\n- name: B\n  items:\n  - name: C\n    href: "${address}"\n`,
    );
    expect(navigation).toEqual([
      { title: 'A', slug: 'a' },
      { title: 'B', items: [{ title: 'C' }] },
    ]);
    expect(said.join()).toMatch(/^TOC\.yml:6:5 {2}warning {2}import\/bad-address {2}/);
  },
);

test('the place of an entry is told below `items`, too', async () => {
  const { said } = await navigationOf('items:\n- name: A\n  href: javascript:alert(1)\n');
  expect(said.join()).toMatch(/^TOC\.yml:3:3 {2}warning/);
});

test('an entry leads to its topic; a table of contents that is not there is told, and leads nowhere', async () => {
  const { navigation, said } = await navigationOf(
    '- name: A\n  topicHref: a.md\n  tocHref: sub/toc.yml\n- name: B\n  href: sub/TOC.md\n  homepage: a.md\n- name: C\n  href: none/toc.yml\n',
  );
  expect(navigation).toEqual([{ title: 'A', slug: 'a' }, { title: 'B', slug: 'a' }, { title: 'C' }]);
  expect(said.map((each) => each.split('  ').slice(0, 3).join(' '))).toEqual([
    'TOC.yml:1:3 warning import/missing-toc',
    'TOC.yml:4:3 warning import/missing-toc',
    'TOC.yml:7:3 warning import/missing-toc',
  ]);
});
