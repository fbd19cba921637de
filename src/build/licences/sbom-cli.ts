import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { readSettings } from '../../content-files/settings.ts';
import { sbomFile } from './sbom-file.ts';

// Runs after `npm run build`: a CycloneDX list of every package of the lock file, beside the site and named like it.

const npm = process.env['npm_execpath'];
if (npm === undefined) throw new Error('Unexpected start, expected one by npm: npm run build.');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [npm, 'sbom', '--package-lock-only', '--sbom-format=cyclonedx'],
  { encoding: 'utf8', maxBuffer: 1e8 },
);
if (status === 0) writeFileSync(sbomFile(readSettings().outDir), stdout);
else {
  console.error(`npm sbom: ${stderr}`);
  process.exitCode = 1;
}
