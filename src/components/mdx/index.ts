import Alert from './Alert.astro';
import Figure from './Figure.astro';
import InlineImage from './InlineImage.astro';
import Panel from './Panel.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import Video from './Video.astro';

/** Every component that an article may use; the importer writes no other. */
export const components = { Alert, Figure, InlineImage, Panel, Tab, Tabs, Video };
