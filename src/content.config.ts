import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './articles/schema.ts';
import { ARTICLES, articleAt, articleId } from './content-files/layout.ts';
import { readSettings } from './content-files/settings.ts';

/** The articles as Astro renders them; what else is known of them is read by content-files. */
const articles = defineCollection({
  loader: glob({
    base: readSettings().contentDir,
    pattern: ARTICLES,
    generateId: ({ entry }) => articleId(articleAt(entry)),
  }),
  schema: articleSchema,
});

export const collections = { articles };
