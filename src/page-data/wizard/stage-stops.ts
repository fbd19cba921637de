import type { Locale } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';
import { textsOf } from './words.ts';

/** One of the steps above a page of the wizard. */
export interface StageStop {
  id: string;
  name: string;
  /** Whether the page belongs to it. */
  isCurrent: boolean;
}

/** The steps in their order. */
export function stageStops(wizard: Wizard, locale: Locale, current: string | undefined): StageStop[] {
  const { stages } = textsOf(wizard, locale);
  return Object.keys(wizard.flow.stages).map((id) => ({
    id,
    name: entryOf(stages, id, 'text of a stage'),
    isCurrent: id === current,
  }));
}
