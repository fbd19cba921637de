import type { Content } from '../../content-files/content.ts';
import { localePages } from '../locale-pages.ts';

/** `getStaticPaths` of a page of the wizard: none where the content has no flow. */
export function wizardPages(content: Content): ReturnType<typeof localePages> {
  return content.wizard === undefined ? [] : localePages(content);
}

interface NodePage<Param extends string> {
  params: { locale: string } & Record<Param, string>;
}

/** `getStaticPaths` of the page of each question. */
export function questionPages(content: Content): NodePage<'question'>[] {
  const ids = Object.keys(content.wizard?.flow.questions ?? {});
  return wizardPages(content).flatMap(({ params }) =>
    ids.map((question) => ({ params: { ...params, question } })),
  );
}

/** `getStaticPaths` of what comes late to the form of each request. */
export function requestPages(content: Content): NodePage<'outcome'>[] {
  const { outcomes = {} } = content.wizard?.flow ?? {};
  return outcomePages(content).filter(({ params }) => outcomes[params.outcome]?.kind === 'request');
}

/** `getStaticPaths` of the page of each outcome. */
export function outcomePages(content: Content): NodePage<'outcome'>[] {
  const ids = Object.keys(content.wizard?.flow.outcomes ?? {});
  return wizardPages(content).flatMap(({ params }) =>
    ids.map((outcome) => ({ params: { ...params, outcome } })),
  );
}
