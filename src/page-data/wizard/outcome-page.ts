import type { Content } from '../../content-files/content.ts';
import { wordsOf } from '../../content-files/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import { entryOf } from '../../lib/entry.ts';
import type { RequestStart } from '../../wizard/contract/request-data.ts';
import type { OutcomeUpdate } from '../../wizard/contract/update-data.ts';
import type { PanelData } from '../../wizard/contract/walk-data.ts';
import type { Outcome, STATEMENT_SECTIONS } from '../../wizard/flow/flow-schema.ts';
import { profileUse } from '../../wizard/profile/use.ts';
import { type Stage, stagesFor } from '../stages.ts';
import { type ShownCondition, shownCondition } from './condition-words.ts';
import { requestData, requestParts } from './request-data.ts';
import { type StageStop, stageStops } from './stage-stops.ts';
import { type PlaceView, placeViews, type StatementView, statementViews } from './statements.ts';
import { updateData } from './update-data.ts';
import { panelData } from './walk-data.ts';
import { textsOf, wizardOf } from './words.ts';

/** A field of the request as readers without script see it. */
export interface FieldView {
  label: string;
  hint: string | undefined;
  required: boolean;
  when: ShownCondition | undefined;
}

/** All that the page of an outcome shows. */
export interface OutcomePage {
  id: string;
  title: string;
  summary: string;
  urgency: Outcome['urgency'];
  stages: StageStop[];
  panel: PanelData;
  /** What the steps are for: to act, or to find out the answer to a question. */
  doTitle: string;
  do: StatementView[];
  /** When an answer is due. */
  due: StatementView[];
  /** Who may file it. */
  may: StatementView[];
  /** What to have at hand. */
  bring: StatementView[];
  /** The question that the steps tell how to answer, and its page. */
  answerNow: { question: string; href: string } | undefined;
  /** The stage's articles. */
  readMore: Stage | undefined;
  where: (PlaceView & { when: ShownCondition | undefined })[];
  who: StatementView[];
  response: StatementView[];
  customer: StatementView[];
  request: { data: RequestStart; fields: FieldView[] } | undefined;
  /** Messages to the customer, where no request brings them. */
  update: OutcomeUpdate | undefined;
}

/** The page of an outcome. @throws where the flow has no such outcome */
export function outcomePage(content: Content, locale: Locale, id: string): OutcomePage {
  const wizard = wizardOf(content);
  const { t } = wordsOf(content, locale);
  const outcome = entryOf(wizard.flow.outcomes, id, 'outcome');
  const { title, summary } = entryOf(textsOf(wizard, locale).outcomes, id, 'text of an outcome');
  const findsOut = outcome.kind === 'find-out';
  const statements = (section: (typeof STATEMENT_SECTIONS)[number]) =>
    statementViews(content, locale, outcome[section]);
  return {
    id,
    title,
    summary,
    urgency: outcome.urgency,
    stages: stageStops(wizard, locale, outcome.stage),
    panel: panelData(content, locale, id),
    doTitle: t(findsOut ? 'wizard.findOut' : 'wizard.do'),
    do: statements('do'),
    due: statements('due'),
    may: statements('may'),
    bring: statements('bring'),
    answerNow: findsOut
      ? { question: outcome.question, href: wizardPath(locale, outcome.question) }
      : undefined,
    readMore: outcome.stage === undefined ? undefined : stageNamed(content, locale, outcome.stage),
    where: placeViews(content, locale, outcome.where),
    who: statements('who'),
    response: statements('response'),
    customer: statements('customer'),
    request: outcome.kind === 'request' ? requestOf(content, locale, id, outcome) : undefined,
    update: outcome.kind === 'action' ? updateOf(content, locale, id, outcome) : undefined,
  };
}

function stageNamed(content: Content, locale: Locale, id: string): Stage {
  const stage = stagesFor(content, locale).find((each) => each.id === id);
  if (stage === undefined) throw new Error(`Unexpected stage "${id}", expected one of the flow.`);
  return stage;
}

function updateOf(
  content: Content,
  locale: Locale,
  node: string,
  { tell }: Outcome & { kind: 'action' },
): OutcomeUpdate | undefined {
  if (tell === undefined) return undefined;
  const { routing, flow } = wizardOf(content);
  const profile = profileUse(flow);
  return { routing, profile, node, first: tell, data: updateData(content, locale) };
}

function requestOf(content: Content, locale: Locale, id: string, outcome: Outcome & { kind: 'request' }) {
  const data = requestData(content, locale, id, outcome);
  const texts = textsOf(wizardOf(content), locale);
  const fields = data.fields.map(
    ({ label, hint, required, when }): FieldView => ({
      label,
      hint,
      required,
      when: shownCondition(when, texts, locale),
    }),
  );
  return { data: requestParts(data, locale).start, fields };
}
