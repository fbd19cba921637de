import type { Translate } from '../../i18n/translate.ts';
import type { Flag } from '../../quality/sentence.ts';

/** Says what is wrong, in the words of a language. */
export function reasonText({ reason, values }: Pick<Flag, 'reason' | 'values'>, t: Translate): string {
  return t(`quality.reason.${reason}`, values);
}
