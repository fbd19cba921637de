import type { Place } from '../../lib/problem.ts';
import type { Texts } from '../flow/text-schema.ts';

/** A parsed file with the place of each path in it, as `parseYaml` gives them. */
export interface Source<T> {
  file: string;
  data: T;
  locate: (path: readonly PropertyKey[]) => Omit<Place, 'file'>;
}

/** The texts of one locale, and where each stands. */
export interface TextsSource extends Source<Texts> {
  locale: string;
}
