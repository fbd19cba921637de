import { render } from 'preact';
import css from '../../../components/wizard/wizard.css?inline';
import type { WizardData } from './place.ts';
import { Walker } from './Walker.tsx';
import { type Questions, stateAt } from './walk-state.ts';

/** What `/<locale>/wizard/questions.json` holds: all that a walk needs in one language. */
export interface WalkData {
  data: WizardData;
  questions: Questions;
}

// Loaded by its address, like the reading bar's script, so that the article's own few lines stay inline: a module
// without exports, told by an event what was chosen.
const section = document.querySelector<HTMLElement>('.wizard-embed');
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
  const response = await fetch(section.dataset['questions'] ?? '');
  if (!response.ok) throw new Error(`Unexpected status ${response.status} for ${response.url}.`);
  const { data, questions } = (await response.json()) as WalkData;
  const start = stateAt(data, questions, link);
  if (typeof start === 'string') throw new Error(`Unexpected outcome ${start}, expected a question.`);
  // The policy allows no style element that the page did not come with.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const title = section.querySelector('h2');
  section.replaceChildren(...(title === null ? [] : [title]));
  const place = document.createElement('div');
  section.append(place);
  render(<Walker data={data} questions={questions} node={start.node} embedded={start} />, place);
}
