import type { HastPluginList } from 'satteri';
import { headingOrder } from './heading-order.ts';
import { segmentMarks } from './segment-marks.ts';
import { tableRegions } from './table-regions.ts';

/** What every article passes, whichever way it is compiled. */
export const ARTICLE_PLUGINS: HastPluginList = [segmentMarks, headingOrder, tableRegions];

/** Smart punctuation rewrites quotes and dashes of imported text, in every language. */
export const ARTICLE_FEATURES = { smartPunctuation: false };
