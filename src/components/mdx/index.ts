import Alert from './Alert.astro';
import Figure from './Figure.astro';
import FootnoteBack from './FootnoteBack.astro';
import Footnotes from './Footnotes.astro';
import InlineImage from './InlineImage.astro';
import MissingCode from './MissingCode.astro';
import type { COMPONENT_NAMES } from './names.ts';
import Panel from './Panel.astro';
import SourceText from './SourceText.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import Video from './Video.astro';

/** The components that an article may use. */
export const components = {
  Alert,
  Figure,
  FootnoteBack,
  Footnotes,
  InlineImage,
  MissingCode,
  Panel,
  SourceText,
  Tab,
  Tabs,
  Video,
} satisfies Record<(typeof COMPONENT_NAMES)[number], unknown>;
