import { createHash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';

/** What can be set from outside: every environment variable that the project reads, and what holds without it. */
export const VARIABLES = {
  CONTENT_DIR: { unset: 'content', meaning: 'folder of the content that is built' },
  OUT_DIR: { unset: 'dist', meaning: 'folder that the site is written to' },
  LOCALES: {
    unset: '',
    meaning:
      'the part of the site that is built, `es,ru` or `shared`; all of it without. `--join` says `shared`, too',
  },
  SITE_URL: { unset: 'http://localhost:4321', meaning: 'origin of the site, for absolute addresses' },
  BASE_PATH: { unset: '/', meaning: 'sub-path that the site is served under' },
  PORT: { unset: '4321', meaning: 'port of `npm start` and `npm run dev`' },
  SOURCE_DATE_EPOCH: {
    unset: '',
    meaning: 'the day of the build in seconds since 1970, by which facts are old; today without it',
  },
  PUBLIC_CONTACTS: {
    unset: '',
    meaning:
      '`yes`: addresses and numbers in `team.json` are meant to be public; `--public-contacts` says the same',
  },
  HOST: { unset: '', meaning: 'writes the files of this host: `npm run host` names them' },
  SECURITY_CONTACT: { unset: '', meaning: 'writes a `security.txt` with this address' },
} as const satisfies Record<string, { unset: string; meaning: string }>;

/** The environment, read. */
export interface Settings {
  /** Absolute. */
  contentDir: string;
  /** Absolute. */
  outDir: string;
  /**
   * What is kept from one build to the next. One folder for each content, output and part, so that builds at once do not
   * meet, and each can drop what it no longer needs.
   */
  cacheDir: string;
  /**
   * What is kept of a content's texts, from one build to the next and for all of its parts: each reads all languages. It
   * hangs on what the texts say alone, so builds at once may share it.
   */
  textsCacheDir: string;
  /** Where things are kept that no content changes; all builds of a machine share it. */
  sharedCacheDir: string;
  /** Names of what is built, as they were given: locales, or what belongs to none; empty for all of the site. */
  part: readonly string[];
  site: string;
  /** With a slash at both ends. */
  base: string;
  port: number;
  /** The day of the build. */
  today: Date;
  /** Where to report a vulnerability of this site, as a URI: `mailto:…` or `https://…`; empty where nobody says. */
  securityContact: string;
  /** Whom to write the files of; empty where nobody asks. */
  host: string;
  /** Whether e-mail addresses and telephone numbers may stand in the public `team.json`. */
  publicContacts: boolean;
}

/** The flag of `npm run build` and `npm run check` that says what `PUBLIC_CONTACTS` says. */
const PUBLIC_CONTACTS_FLAG = '--public-contacts';
/** The flag of `npm run build` that says what `LOCALES=shared` says. */
const JOIN_FLAG = '--join';
/** The part of a site that belongs to no locale. */
export const SHARED_PART = 'shared';

/** Reads the environment as it is now, and the flags of the command line. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  args: readonly string[] = process.argv,
): Settings {
  const value = (name: keyof typeof VARIABLES) => env[name] || VARIABLES[name].unset;
  const contentDir = path.resolve(value('CONTENT_DIR'));
  const outDir = path.resolve(value('OUT_DIR'));
  const named = value('LOCALES').split(/[\s,]+/);
  const part = [...named, args.includes(JOIN_FLAG) ? SHARED_PART : ''].filter((name) => name !== '');
  return {
    contentDir,
    outDir,
    part,
    cacheDir: path.resolve('node_modules/.astro', keyOf([contentDir, outDir, ...new Set(part.toSorted())])),
    textsCacheDir: path.resolve('node_modules/.astro/texts', keyOf([contentDir])),
    sharedCacheDir: path.resolve('node_modules/.astro/shared'),
    site: value('SITE_URL'),
    base: `/${value('BASE_PATH')}/`.replace(/\/{2,}/g, '/'),
    port: Number(value('PORT')),
    today:
      value('SOURCE_DATE_EPOCH') === '' ? new Date() : new Date(Number(value('SOURCE_DATE_EPOCH')) * 1000),
    host: value('HOST'),
    securityContact: value('SECURITY_CONTACT'),
    publicContacts: value('PUBLIC_CONTACTS') === 'yes' || args.includes(PUBLIC_CONTACTS_FLAG),
  };
}

/** Name of a folder that belongs to what is named, and to nothing else. */
function keyOf(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 12);
}
