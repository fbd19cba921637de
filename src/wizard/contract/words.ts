import type { UiKey } from '../../i18n/translate.ts';

type WithoutPrefix<Key> = Key extends `wizard.${infer Rest}` ? Rest : never;

/** A key of the interface's words about the wizard, without its `wizard.` prefix. */
export type WizardKey = WithoutPrefix<UiKey>;

/** Words that a page hands to its island, by key. */
export type Words<Key extends WizardKey> = Readonly<Record<Key, string>>;
