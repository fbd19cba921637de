import type { Content } from '../../content-files/content.ts';
import { localePages } from '../locale-pages.ts';

/** `getStaticPaths` of a page of the wizard: none where the content has no flow. */
export function wizardPages(content: Content): ReturnType<typeof localePages> {
  return content.wizard === undefined ? [] : localePages(content);
}

/** `getStaticPaths` of the page of each question and outcome. */
export function nodePages(
  content: Content,
): { params: { locale: string; node: string }; props: { node: string } }[] {
  const { questions = {}, outcomes = {} } = content.wizard?.flow ?? {};
  const nodes = [...Object.keys(questions), ...Object.keys(outcomes)];
  return wizardPages(content).flatMap(({ params }) =>
    nodes.map((node) => ({ params: { ...params, node }, props: { node } })),
  );
}
