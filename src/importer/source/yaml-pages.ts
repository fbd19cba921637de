import { stringify } from 'yaml';
import { z } from 'zod';
import { done, failed, type Result } from '../../lib/result.ts';
import { parseYaml } from '../../lib/yaml.ts';

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
      questions: z.array(z.object({ question: z.string(), answer: text })).default([]),
    }),
  ),
});

const linkSchema = z.object({ text, url: text });
const landingSchema = z.object({
  ...head,
  landingContent: z
    .array(
      z.object({
        title: text,
        linkLists: z.array(z.object({ links: z.array(linkSchema).default([]) })).default([]),
      }),
    )
    .default([]),
});

/**
 * Writes a page that the format keeps as YAML in Markdown, with front matter: questions become headings over
 * their answers (`YamlMime:FAQ`), cards headings over lists of links (`YamlMime:Landing`).
 *
 * @returns the Markdown, or the problems for which the page is refused
 */
export function yamlPageToMarkdown(source: string, file: string): Result<string> {
  const isFaq = /^#+\s*YamlMime:\s*FAQ/.test(source);
  const parsed = isFaq
    ? parseYaml(source, file, faqSchema, 'import/faq')
    : parseYaml(source, file, landingSchema, 'import/landing');
  if (!parsed.ok) return failed(...parsed.problems);
  const page = parsed.value;
  const { title, summary, metadata } = page;
  const front = stringify({ ...metadata, title: metadata['title'] ?? title }, { lineWidth: 0 });
  const parts = 'sections' in page ? faqParts(page) : landingParts(page);
  const blocks = [`# ${line(title)}`, summary.trim(), ...parts].filter((block) => block !== '');
  return done(`---\n${front}---\n${blocks.join('\n\n')}\n`);
}

/** A single section has a name for form's sake alone: it is left out, as the vendor's site does. */
function faqParts({ sections }: z.output<typeof faqSchema>): string[] {
  const level = sections.length > 1 ? '###' : '##';
  return sections.flatMap(({ name, questions }) => [
    sections.length > 1 && line(name) !== '' ? `## ${line(name)}` : '',
    ...questions.flatMap(({ question, answer }) => [`${level} ${line(question)}`, answer.trim()]),
  ]);
}

function landingParts({ landingContent }: z.output<typeof landingSchema>): string[] {
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
