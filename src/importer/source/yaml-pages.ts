import { stringify } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../lib/problem.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { parseYaml } from '../../lib/yaml.ts';
import { hubParts } from './hub.ts';
import { yamlKind } from './yaml-kinds.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const head = { title: text, summary: text, metadata: z.record(z.string(), z.unknown()).default({}) };

const faqSchema = z.object({
  ...head,
  sections: z.array(
    z.object({
      name: text,
      questions: z
        .array(z.object({ question: z.string(), answer: text }))
        .nullish()
        .transform((questions) => questions ?? []),
    }),
  ),
  additionalContent: text,
});

const linkSchema = z.object({ text, url: text });
const hubSchema = z.looseObject(head);
const landingSchema = z.looseObject({
  ...head,
  landingContent: z
    .array(
      z.object({
        title: text,
        linkLists: z
          .array(
            z.object({
              links: z
                .array(linkSchema)
                .nullish()
                .transform((links) => links ?? []),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
});

/**
 * Writes a page that the format keeps as YAML in Markdown, with front matter: questions become headings over
 * their answers (`YamlMime:FAQ`), cards headings over lists of links (`YamlMime:Landing`, `YamlMime:Hub`).
 *
 * @returns the Markdown, with what of the page is left out, or the problems for which the page is refused
 */
export function yamlPageToMarkdown(source: string, file: string): Result<string> {
  const kind = yamlKind(source);
  const parsed =
    kind === 'faq'
      ? parseYaml(source, file, faqSchema, 'import/faq')
      : parseYaml(source, file, kind === 'hub' ? hubSchema : landingSchema, 'import/landing');
  if (!parsed.ok) return failed(...parsed.problems);
  const page = parsed.value;
  const problems: Problem[] = [];
  const { title, summary, metadata } = page;
  const front = stringify({ ...metadata, title: metadata['title'] ?? title }, { lineWidth: 0 });
  const parts =
    'sections' in page && kind === 'faq'
      ? faqParts(page as z.output<typeof faqSchema>)
      : [...cardParts(page), ...otherParts(page)];
  const blocks = [`# ${line(title)}`, summary.trim(), ...parts].filter((block) => block !== '');
  return done(`---\n${front}---\n${blocks.join('\n\n')}\n`, problems);

  /** What the page has beside its head and its cards. */
  function otherParts(page: Record<string, unknown>): string[] {
    const told = { file, locate: parsed.locate, problems };
    return Object.entries(page).flatMap(([key, part]) =>
      KNOWN.has(key) ? [] : hubParts({ [key]: part }, 2, [], told),
    );
  }
}

const KNOWN = new Set(['title', 'summary', 'metadata', 'landingContent']);

/** A single section has a name for form's sake alone: it is left out, as the vendor's site does. */
function faqParts({ sections, additionalContent }: z.output<typeof faqSchema>): string[] {
  const level = sections.length > 1 ? '###' : '##';
  const parts = sections.flatMap(({ name, questions }) => [
    sections.length > 1 && line(name) !== '' ? `## ${line(name)}` : '',
    ...questions.flatMap(({ question, answer }) => [`${level} ${line(question)}`, answer.trim()]),
  ]);
  return [...parts, additionalContent.trim()];
}

function cardParts(page: object): string[] {
  const { landingContent = [] } = page as Partial<z.output<typeof landingSchema>>;
  return landingContent.flatMap(({ title, linkLists }) => {
    const links = linkLists
      .flatMap((list) => list.links)
      .map(({ text, url }) => `- [${line(text)}](<${url}>)`);
    return [`## ${line(title)}`, links.join('\n')];
  });
}

function line(value: string): string {
  return value.trim().replace(/\s+/g, ' ');
}
