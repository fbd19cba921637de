import Alert from './Alert.astro';
import Figure from './Figure.astro';
import FootnoteBack from './FootnoteBack.astro';
import Footnotes from './Footnotes.astro';
import InlineImage from './InlineImage.astro';
import MissingCode from './MissingCode.astro';
import Panel from './Panel.astro';
import SourceText from './SourceText.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import Video from './Video.astro';

/** Every component that an article may use; the importer writes no other. */
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
};
