import process from 'node:process';
import { readSettings } from '../../content-files/settings.ts';
import { siteContent } from '../../content-files/site-content.ts';
import { unknownHost } from './host-files.ts';
import { HOST_NAMES, HOSTS, isHostName } from './hosts.ts';
import { siteFacts } from './site-facts.ts';
import { sizeWords, writeHostFiles } from './write-host-files.ts';

// `npm run host -- NAME`: writes the files of a host for the site that was built last.
const [name] = process.argv.slice(2);
if (name === undefined) {
  for (const each of HOST_NAMES) console.log(`${each.padEnd(12)}${HOSTS[each].title}`);
  process.exitCode = 2;
} else if (!isHostName(name)) {
  console.error(unknownHost(name).message);
  process.exitCode = 2;
} else {
  const { outDir, base } = readSettings();
  const { written, told, size } = await writeHostFiles(name, outDir, siteFacts(siteContent(), base));
  for (const file of written) console.log(file);
  console.log(sizeWords(size));
  for (const sentence of told) console.warn(`warning: ${sentence}`);
}
