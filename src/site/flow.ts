import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_DIR } from './directories.ts';

/** The flow belongs to the articles it cites: an imported docset without one is a site without a wizard. */
export const hasWizard = existsSync(path.join(CONTENT_DIR, 'flows/triage.yaml'));
