import { drawn } from './draw.ts';

/** What Stryker tells a checker of a fault, as far as it is used here. */
interface Fault {
  id: string;
}

/**
 * The part of Stryker that may leave faults out before a test runs. This one lets through as many as are asked for, drawn
 * by a seed from all of them, so that each has the same chance: `faults` and `seed` of the options.
 */
class DrawnMutants {
  static inject = ['options'] as const;
  readonly #count: number;
  readonly #seed: number;

  constructor(options: Record<string, unknown>) {
    this.#count = Number(options['faults']);
    this.#seed = Number(options['seed']);
  }

  async init(): Promise<void> {}

  /** All faults are looked at together: how many are drawn is a matter of the whole. */
  async group(faults: readonly Fault[]): Promise<string[][]> {
    return [faults.map(({ id }) => id)];
  }

  async check(faults: readonly Fault[]): Promise<Record<string, { status: string; reason: string }>> {
    const ids = faults.map(({ id }) => id).sort((a, b) => Number(a) - Number(b));
    const some = new Set(drawn(ids, this.#count, this.#seed));
    return Object.fromEntries(
      ids.map((id) => [
        id,
        some.has(id) ? { status: 'passed', reason: '' } : { status: 'compileError', reason: NOT_DRAWN },
      ]),
    );
  }
}

/** Why a fault counts for nothing. */
export const NOT_DRAWN = 'not drawn';
export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', injectableClass: DrawnMutants }];
