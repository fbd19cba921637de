import { stringify } from 'yaml';
import { type ArticleData, articleSchema } from '../articles/schema.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FrontMatter } from './source/front-matter.ts';
import type { Proof } from './source/proof.ts';

/** Front matter of an article made of a source. @param heading its first heading, the title where it names none */
export function articleData(
  source: { path: string; slug: string },
  front: FrontMatter,
  { proof, proofReason }: Proof,
  heading: string | undefined,
): ArticleData {
  const { product, description, translation, revision, author, date, commit } = front;
  return articleSchema.parse({
    title: front.title ?? heading ?? source.slug,
    ...(product && { product }),
    ...(description && { description }),
    translation,
    ...(revision && { revision }),
    proof,
    ...(proofReason && { proofReason }),
    source: {
      path: source.path,
      ...(author && { author }),
      ...(date && { date }),
      ...(commit && { commit }),
    },
  });
}

/** Front matter of the page that is rebuilt from the originals of a translation. */
export function englishData(
  translated: ArticleData,
  proof: Proof,
  heading: string | undefined,
  rebuiltFrom: Locale,
): ArticleData {
  const { product: _, description: __, ...shared } = translated;
  return articleSchema.parse({
    ...shared,
    title: proof.title ?? heading ?? translated.title,
    ...(proof.description && { description: proof.description }),
    translation: 'original',
    source: { ...translated.source, rebuiltFrom },
  });
}

/** Writes an article. YAML 1.1, which Astro reads, would take a bare date for more than text. */
export function writeArticle(data: ArticleData, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n\n${body}`;
}
