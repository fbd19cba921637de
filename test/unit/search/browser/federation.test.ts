import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { federate } from '../../../../src/search/browser/federation.ts';
import type { Answer } from '../../../../src/search/browser/lines/answer.ts';
import type { Bundle } from '../../../../src/search/browser/query/bundle.ts';
import type { Widening } from '../../../../src/search/browser/query/widen.ts';
import type { Sources } from '../../../../src/search/browser/sources.ts';
import { type FakePage, fakeBundle } from './fake-bundle.ts';
import { fakeSources } from './fake-sources.ts';

const SPANISH: Record<string, FakePage> = {
  escalate: { title: 'Escalar problemas', sentences: ['Escala las interrupciones de red.'] },
  bill: { title: 'Facturas', sentences: ['La factura de junio.'] },
};
const ENGLISH: Record<string, FakePage> = {
  escalate: { title: 'Escalate problems', sentences: ['Escalate network disruptions.'] },
  network: { title: 'Network plan', sentences: ['Plan a network.', 'Network disruptions are rare.'] },
  'wizard/network': { title: 'Network question', sentences: ['Network disruptions, which?'] },
};
const RUSSIAN: Record<string, FakePage> = {
  network: { title: 'План сети', sentences: ['План сети network.'] },
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Setting {
  es?: Record<string, FakePage>;
  /** What opens in place of a locale's bundle. */
  opens?: Record<string, () => Promise<Bundle>>;
  widening?: Widening;
  locales?: string[];
}

function sourcesOf({ es = SPANISH, opens = {}, widening, locales = ['es', 'en', 'ru'] }: Setting): Sources {
  const sources = fakeSources('es', { es, en: ENGLISH, ru: RUSSIAN });
  return {
    ...sources,
    locales,
    open: (locale) => opens[locale]?.() ?? sources.open(locale),
    widen: widening === undefined ? undefined : async () => widening,
  };
}

/** All answers, in words: `escalate es<en` is a line that matched in English and is read in Spanish. */
async function answersOf(setting: Setting, text: string, most = 10): Promise<string[]> {
  const said: string[] = [];
  const collecting = (async () => {
    for await (const answer of federate(sourcesOf(setting), text, most)) said.push(inWords(answer));
  })();
  await vi.runAllTimersAsync();
  await collecting;
  return said;
}

function inWords(answer: Answer): string {
  if (answer.kind === 'line') {
    const { path, shown, matched, widened } = answer.line;
    return `${path} ${shown}<${matched}${widened ? ' widened' : ''}`;
  }
  if (answer.kind === 'steps') return `steps ${answer.lines.map(({ path }) => path).join(' ')}`;
  if (answer.kind === 'corrected') return `${answer.from} corrected to ${answer.to}`;
  if (answer.kind === 'elsewhere') return 'elsewhere';
  if (answer.kind === 'widened') return `widened from ${answer.widening.from}`;
  return answer.kind === 'more' ? `${answer.count} more in ${answer.locale}` : `${answer.locale} failed`;
}

test('the reader’s own language comes first, and a page is given once, whatever finds it', async () => {
  expect(await answersOf({}, 'escala')).toEqual(['escalate es<es']);
});

test('what another language holds is shown in the reader’s, where the reader’s has it', async () => {
  expect(await answersOf({}, 'network disruptions')).toEqual([
    'network en<en',
    'escalate es<en',
    'steps wizard/network',
  ]);
});

test('beyond the lines that are wanted of a language it says how many are left', async () => {
  expect(await answersOf({ locales: ['es', 'en'] }, 'network disruptions', 1)).toContain('1 more in en');
});

test('a language whose bundle cannot be opened is named, and the others answer', async () => {
  const fails = () => Promise.reject(new Error('offline'));
  expect(await answersOf({ opens: { en: fails, es: fails } }, 'network')).toEqual([
    'es failed',
    'en failed',
    'network ru<ru',
  ]);
});

test('a slow bundle of the reader’s holds up nobody: its lines come when they are there', async () => {
  const es = {
    net: { title: 'Red', sentences: ['El plan network.'] },
    plan: { title: 'Plan', sentences: ['Otro plan, y netwolk otra vez.'] },
  };
  const slow = () =>
    new Promise<Bundle>((resolve) => setTimeout(resolve, 10_000, fakeBundle('es', es).bundle));
  expect(await answersOf({ es, opens: { es: slow }, locales: ['es', 'ru'] }, 'network')).toEqual([
    'net es<es',
    'network ru<ru',
    'plan es<es',
  ]);
});

test('the reader’s own lines come late before those of a language that never answers', async () => {
  const late = () =>
    new Promise<Bundle>((resolve) => setTimeout(resolve, 4_000, fakeBundle('es', SPANISH).bundle));
  const opens = { es: late, en: () => new Promise<Bundle>(() => {}) };
  const answers = federate(sourcesOf({ opens, locales: ['es', 'en'] }), 'escala', 10);
  const first = answers.next();
  await vi.runAllTimersAsync();
  const { value } = await first;
  expect(value && inWords(value)).toBe('escalate es<es');
});

test('a language that nobody asked for is not asked', async () => {
  expect(await answersOf({ locales: ['ru'] }, 'network')).toEqual(['network ru<ru']);
});

const WIDENING: Widening = {
  from: 'es',
  to: new Map([
    ['es', [[{ word: 'plan', weight: 1 }]]],
    ['en', [[{ word: 'plan', weight: 1 }]]],
    ['ru', [[{ word: 'план', weight: 0.8 }]]],
  ]),
};

test('a query that the reader’s language hardly answers is put into the others, and says so', async () => {
  expect(await answersOf({ widening: WIDENING }, 'proyecto')).toEqual([
    'widened from es',
    'network en<en widened',
  ]);
});

test('phrases of other languages stand above the rest, and guesses that were given are not announced again', async () => {
  expect(await answersOf({ widening: WIDENING }, 'network')).toEqual([
    'network en<en',
    'escalate es<en',
    'steps wizard/network',
  ]);
});

test('steps that do not stand in front come after what other languages found, beside many articles, and else before it', async () => {
  const step = {
    path: 'wizard/plan',
    title: 'Plan',
    shown: 'es',
    about: '',
    asks: ['proyecto de una red de junio'],
  };
  const answers = async (articles: number) => {
    const sources = sourcesOf({ widening: WIDENING });
    const asked = { ...sources, needs: async () => [step], articles: async () => articles };
    const said: string[] = [];
    const collecting = (async () => {
      for await (const answer of federate(asked, 'nuestro gran proyecto piloto', 10))
        said.push(inWords(answer));
    })();
    await vi.runAllTimersAsync();
    await collecting;
    return said;
  };
  const found = ['widened from es', 'network en<en widened'];
  expect(await answers(5)).toEqual(['steps wizard/plan', ...found]);
  expect(await answers(500)).toEqual([...found, 'steps wizard/plan']);
});

test('where a bundle fails, a widened query is still answered by its weights', async () => {
  const fails = () => Promise.reject(new Error('offline'));
  expect(await answersOf({ widening: WIDENING, opens: { en: fails } }, 'proyecto')).toEqual([
    'en failed',
    'widened from es',
    'network en<en widened',
  ]);
});

test('where the lexicon cannot be read, nothing is guessed', async () => {
  const sources = { ...sourcesOf({}), widen: () => Promise.reject(new Error('404')) };
  const said: string[] = [];
  for await (const answer of federate(sources, 'proyecto', 10)) said.push(inWords(answer));
  expect(said).toEqual([]);
});
