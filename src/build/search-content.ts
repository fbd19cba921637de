import { getWizard, hasWizard } from '../content-files/flow.ts';
import { CONTENT_DIR } from '../content-files/settings.ts';
import { LOCALES } from '../content-files/strings.ts';
import type { SearchContent } from './search-bundles.ts';

/** What the search is built from: the content folder, its locales, and the stage of each article and node. */
export function searchContent(): SearchContent {
  const stages = new Map<string, string>();
  if (hasWizard) {
    const { flow } = getWizard();
    for (const [stage, { articles }] of Object.entries(flow.stages)) {
      for (const slug of articles) stages.set(slug, stage);
    }
    for (const [node, { stage }] of Object.entries({ ...flow.questions, ...flow.outcomes })) {
      stages.set(`wizard/${node}`, stage);
    }
  }
  return { contentDir: CONTENT_DIR, locales: LOCALES, stages };
}
