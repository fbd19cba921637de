interface KindEntry {
  /** An error changes what a reader does; a warning how well they understand; a note how it looks. */
  severity: 'error' | 'warning' | 'note';
  /** Whether it is checked without being asked for: kinds that are wrong more often than right are not. */
  isOn: boolean;
  /** What is wrong, for the README's table. */
  meaning: string;
}

const kind = (severity: KindEntry['severity'], meaning: string, isOn = true): KindEntry => ({
  severity,
  isOn,
  meaning,
});

/** Everything that can be wrong with a translated sentence, by its id. The README's table is made from it. */
export const KINDS = {
  number: kind('error', 'a number of the original is missing, or one is new'),
  unit: kind('error', 'a unit or currency after a number is missing: hours, days, percent, USD'),
  negation: kind('error', 'a “not” is lost or new, or denies something else'),
  link: kind('error', 'links differ in number, or in where they lead'),
  placeholder: kind('error', 'a placeholder or a piece of code is missing'),
  name: kind('warning', 'a name that is kept elsewhere is not kept'),
  label: kind('warning', 'the original has more or fewer labels in bold'),
  glossary: kind('warning', 'a term is not said as `content/terms/own.yaml` has it'),
  term: kind('note', 'a label or heading is translated otherwise than nine times of ten'),
  preposition: kind('warning', 'a name has lost its preposition, or has another: “to”, “in”, “from”'),
  departs: kind('warning', 'says something else than the original and the other translations'),
  meaning: kind('warning', 'several words say something that the original does not', false),
  untranslated: kind('error', 'the sentence is still in English'),
  length: kind('warning', 'far shorter or longer than translations into this language are'),
  punctuation: kind('note', 'the mark at the end differs, or a mark is of another language'),
  bracket: kind('note', 'a bracket or quotation mark stands alone'),
  consistency: kind('note', 'the same English is translated otherwise in the same article'),
} as const satisfies Record<string, KindEntry>;

/** Id of a kind of flag. */
export type Kind = keyof typeof KINDS;

/** The kinds that are checked without being asked for. */
export const KINDS_ON = (Object.keys(KINDS) as Kind[]).filter((each) => KINDS[each].isOn);
