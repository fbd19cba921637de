import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readContent } from '../content-files/content.ts';
import { readSettings } from '../content-files/settings.ts';
import { csv } from '../exchange/csv.ts';
import { tbx } from '../exchange/tbx.ts';
import { tmx } from '../exchange/tmx.ts';
import type { Unit } from '../exchange/unit.ts';
import { xliff } from '../exchange/xliff.ts';
import type { Locale } from '../i18n/locales.ts';
import { exchangeUnits } from '../page-data/quality/units.ts';
import { exchangedTerms } from '../page-data/terms/exchanged-terms.ts';
import { localeArgument, runCommand, translatedLocales } from './command.ts';

// `npm run export -- tmx|xliff|tbx|csv [--locale L] [--to FILE]`: the sentences or terms of CONTENT_DIR for other
// programs. XLIFF is of one language: without `--locale`, FILE.xlf becomes FILE.es.xlf and so on.

const USAGE = 'npm run export -- tmx|xliff|tbx|csv [--locale LOCALE] [--to FILE]';
const FORMATS = ['tmx', 'xliff', 'tbx', 'csv'] as const;

process.exitCode = runCommand(USAGE, () => main(process.argv.slice(2)));

/** @returns 0 written @throws where the content has errors, or the arguments are bad */
function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { locale: { type: 'string' }, to: { type: 'string' } },
  });
  const format = FORMATS.find((each) => each === positionals[0]);
  if (format === undefined || positionals.length > 1)
    throw new TypeError(`Unexpected "${positionals.join(' ')}", expected one of ${FORMATS.join(', ')}.`);
  const content = readContent(readSettings());
  const locale = localeArgument(values.locale, content.locales);
  const { to } = values;
  if (format === 'tbx') put(tbx(exchangedTerms(content, locale)), to);
  else if (format === 'xliff')
    putXliff(
      exchangeUnits(content, { locale, isChecked: true }),
      locale === undefined ? translatedLocales(content.locales) : [locale],
      to,
    );
  else put({ tmx, csv }[format](exchangeUnits(content, { locale })), to);
  return 0;
}

function putXliff(units: readonly Unit[], locales: readonly Locale[], to: string | undefined): void {
  if (locales.length > 1 && to === undefined)
    throw new TypeError('Expected --locale or --to FILE: XLIFF is of one language.');
  const byLocale = Map.groupBy(units, ({ locale }) => locale);
  for (const locale of locales) {
    const file = locales.length === 1 ? to : to?.replace(/(\.\w+)?$/, `.${locale}$1`);
    put(xliff(byLocale.get(locale) ?? [], locale), file);
  }
}

function put(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
