import { z } from 'zod';

const asks = z.array(z.string().min(1, 'Unexpected empty text, expected words that people use.'));

/**
 * `content/<locale>/asks.yaml`: how people ask, in one locale, for what a page answers. By node of the wizard, and by
 * the slug of an article, whether or not the locale has that article.
 */
export const asksSchema = z.strictObject({
  wizard: z.record(z.string(), asks).default({}),
  articles: z.record(z.string(), asks).default({}),
  /** Lists of words and expressions that people use for one thing. */
  words: z.array(asks.min(2, 'Unexpected list of one word, expected two or more for one thing.')).default([]),
  /** Words that people put around what they ask, and that choose no article: “how do I …”. */
  around: asks.default([]),
});
export type Asks = z.output<typeof asksSchema>;
