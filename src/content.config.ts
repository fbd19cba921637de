import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './articles/schema.ts';
import { CONTENT_DIR } from './content-files/settings.ts';

/** `es/articles/folder/slug.mdx` → `es/folder/slug`; the id keeps the locale's case. */
const articles = defineCollection({
  loader: glob({
    base: CONTENT_DIR,
    pattern: '*/articles/**/*.mdx',
    generateId: ({ entry }) => entry.replace('/articles/', '/').replace(/\.mdx$/, ''),
  }),
  schema: articleSchema,
});

export const collections = { articles };
