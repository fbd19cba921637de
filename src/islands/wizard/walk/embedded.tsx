import { render } from 'preact';
import answersCss from '../../../components/wizard/answers.css?inline';
import radioCss from '../../../components/wizard/radio.css?inline';
import walkCss from '../../../components/wizard/walk.css?inline';
import type { WalkData } from '../../../wizard/contract/walk-data.ts';
import { answersOf } from '../../../wizard/profile/use.ts';
import { tabProfile } from '../profile/tab-profile.ts';
import { Walker } from './Walker.tsx';
import { stateFrom } from './walk-state.ts';

// Loaded by its address, like the reading bar's script, so that the article's own few lines stay inline: a module
// without exports, told by an event what was chosen.
const section = document.querySelector<HTMLElement>('[data-questions]');
section?.addEventListener(
  'walk',
  (event) => {
    const { detail: link } = event as CustomEvent<HTMLAnchorElement>;
    walkFrom(section, link).catch(() => location.assign(link.href));
  },
  { once: true },
);

/**
 * Puts the walk in place of an article's links.
 *
 * @param section holds the links; its `data-questions` is the address of the {@link WalkData}
 * @param link the option that the reader chose
 * @throws where the data cannot be had; the links then stand as before
 */
async function walkFrom(section: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const address = section.dataset['questions'];
  if (address === undefined) throw new Error('Unexpected section, expected the address of its questions.');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} for ${response.url}.`);
  const { data, questions } = (await response.json()) as WalkData;
  const start = stateFrom(data, questions, link, answersOf(data.profile, tabProfile().profile));
  if (start.kind === 'leave') {
    // What the profile answers may end the walk at once.
    location.assign(start.href);
    return;
  }
  // The policy allows no style element that the page did not come with.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(walkCss + radioCss + answersCss);
  document.adoptedStyleSheets.push(sheet);
  const title = section.querySelector('h2');
  section.replaceChildren(...(title === null ? [] : [title]));
  const place = document.createElement('div');
  section.append(place);
  render(<Walker data={data} questions={questions} node={start.state.node} embedded={start.state} />, place);
}
