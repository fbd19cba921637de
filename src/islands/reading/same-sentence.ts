import { fetchPairs } from './pairs.ts';

/**
 * Follows a link to an article of another revision to the sentence that this page's hash stands for; to the top
 * where it has no counterpart there or cannot be looked up.
 *
 * @param link names the static parallel page of both in `data-sentences`
 */
export async function goToSentence(link: HTMLAnchorElement): Promise<void> {
  try {
    const pairs = await fetchPairs(link.dataset['sentences'] ?? '');
    const pair = pairs.find(({ id }) => `#${id}` === location.hash);
    link.hash = pair?.querySelector<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
  } finally {
    location.assign(link.href);
  }
}
