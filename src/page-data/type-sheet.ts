import { directionOf, scriptOf } from '../i18n/direction.ts';
import type { Locale } from '../i18n/locales.ts';

/** What a language's type needs beyond that of the style sheets; fonts are those that systems bring. */
interface Type {
  /** Which languages: by language, by script. */
  of: (language: string, script: string) => boolean;
  fonts?: string;
  leading: number;
  headings: number;
  rules?: string;
}

const EAST_ASIAN =
  'line-break:strict;text-autospace:normal;text-spacing-trim:trim-start;hanging-punctuation:allow-end';
// Slanted, these scripts lose their shape.
const UPRIGHT = 'font-style:normal';

const TYPES: readonly Type[] = [
  {
    of: (language) => language === 'ja',
    fonts:
      '"Hiragino Sans","BIZ UDPGothic","Yu Gothic UI",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif',
    leading: 1.8,
    headings: 1.4,
    rules: EAST_ASIAN,
  },
  {
    of: (language) => language === 'ko',
    fonts: '"Apple SD Gothic Neo","Malgun Gothic","Noto Sans CJK KR","Noto Sans KR",sans-serif',
    leading: 1.7,
    headings: 1.35,
    // Korean sets spaces between words, and breaks lines there.
    rules: 'line-break:strict;word-break:keep-all;overflow-wrap:anywhere',
  },
  {
    of: (language, script) => language === 'zh' && script === 'Hant',
    fonts:
      '"PingFang TC","PingFang HK","Microsoft JhengHei UI","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif',
    leading: 1.8,
    headings: 1.35,
  },
  {
    of: (_, script) => script === 'Arab',
    fonts:
      '"Segoe UI","SF Arabic","Geeza Pro","Noto Sans Arabic","Noto Naskh Arabic",Tahoma,Arial,sans-serif',
    leading: 1.85,
    headings: 1.45,
  },
  {
    of: (_, script) => script === 'Hebr',
    fonts: '"Segoe UI","SF Hebrew","Arial Hebrew","Noto Sans Hebrew",Arial,sans-serif',
    leading: 1.65,
    headings: 1.3,
  },
];

/** Where a site has a language that runs the other way: each text runs its own way, code and addresses from the left. */
const BOTH_WAYS =
  '[lang]{direction:ltr;unicode-bidi:isolate}code,kbd,samp,pre,.wizard-tree{direction:ltr;unicode-bidi:isolate}input,textarea{unicode-bidi:plaintext}';

/**
 * The style sheet that a site's languages need beyond the common one; empty for a site whose languages need none, so
 * that nobody pays for another's type.
 *
 * @param locales of the site
 */
export function typeSheet(locales: readonly Locale[]): string {
  const sheet = sheets.get(locales) ?? makeSheet(locales);
  sheets.set(locales, sheet);
  return sheet;
}

/** By the list of a site's locales: every page asks for the same. */
const sheets = new WeakMap<readonly Locale[], string>();

function makeSheet(locales: readonly Locale[]): string {
  const own = locales.map(typeRule).join('');
  const rightToLeft = locales.filter((locale) => directionOf(locale) === 'rtl');
  if (rightToLeft.length === 0) return own;
  const turned = rightToLeft.map((locale) => `[lang="${locale}"]`).join();
  return `${BOTH_WAYS}${turned}{direction:rtl}.video a:dir(rtl)::before{content:"◀ "/""}.wizard-option:dir(rtl):has(input:checked){box-shadow:inset -0.375rem 0 0 var(--color-mark)}${own}`;
}

function typeRule(locale: Locale): string {
  const { language } = new Intl.Locale(locale);
  const type = TYPES.find(({ of }) => of(language, scriptOf(locale)));
  if (type === undefined) return '';
  const fonts = type.fonts === undefined ? '' : `--font:${type.fonts};`;
  const values = `${fonts}--leading:${type.leading};--leading-heading:${type.headings};--track-heading:0`;
  // Heavier than the common sheet's own rules for a language: sheets stand in any order, and `zh` is `zh-TW`, too.
  const rule = `html:root:lang(${locale}),:root [lang="${locale}"]{${values}}`;
  const more = type.rules === undefined ? '' : `:lang(${locale}){${type.rules}}`;
  return `${rule}${more}:is(em,i,cite,address):lang(${locale}){${UPRIGHT}}`;
}
