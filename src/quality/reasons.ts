/** What a flag can say of its sentence; the interface's words hold each as `quality.reason.<reason>`. */
export type Reason =
  | `number-${'missing' | 'new' | 'other'}`
  | 'unit'
  | `negation-${'lost' | 'new' | 'moved'}`
  | `link-${'count' | 'target' | 'swapped'}`
  | 'placeholder'
  | `label-${'missing' | 'new'}`
  | 'glossary'
  | `preposition-${'lost' | 'other'}`
  | `departs-${'short' | 'long' | 'words'}`
  | 'meaning'
  | 'untranslated'
  | `length-${'short' | 'long'}`
  | 'end-mark'
  | 'end-width'
  | 'mark-width'
  | 'opening'
  | 'bracket'
  | 'name'
  | 'term'
  | 'consistency';
