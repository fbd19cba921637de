/** Every component that an article may use; the importer writes no other. */
export const COMPONENT_NAMES = [
  'Alert',
  'Figure',
  'FootnoteBack',
  'Footnotes',
  'InlineImage',
  'MissingCode',
  'Panel',
  'SourceText',
  'Tab',
  'Tabs',
  'Video',
] as const;
