import { fill } from '../../../lib/fill.ts';
import type { RequestWords } from '../../../wizard/contract/request-data.ts';
import { type Draft, toMarkdown, toText } from '../../../wizard/request/draft.ts';
import { CopyButton } from './CopyButton.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  english: Draft;
  /** In the reader's language; absent where that is English. */
  own: Draft | undefined;
  ownLocale: string;
  strings: RequestWords;
}

/** The request in English beside the reader's language, and ways to take it along. */
export function Drafts({ english, own, ownLocale, strings }: Props) {
  const text = toText(english);
  return (
    <section class="wizard-drafts" aria-labelledby="draft">
      <h3 id="draft">{strings.draft}</h3>
      {own !== undefined && english.lines.some(({ typed }) => typed) && (
        <p class="wizard-typed">{strings.typed}</p>
      )}
      <div class="wizard-draft-pair">
        <DraftText
          draft={english}
          locale="en"
          title={own === undefined ? undefined : strings.draftEnglish}
          marked={own !== undefined}
        />
        {own !== undefined && (
          <DraftText draft={own} locale={ownLocale} title={strings.draftOwn} marked={false} />
        )}
      </div>
      <p class="wizard-actions no-print">
        <CopyButton text={text} strings={strings} />
        <button
          class="button quiet"
          type="button"
          onClick={() => saveFile('request.txt', 'text/plain', text)}
        >
          {fill(strings.download, { format: '.txt' })}
        </button>
        <button
          class="button quiet"
          type="button"
          onClick={() => saveFile('request.md', 'text/markdown', toMarkdown(english))}
        >
          {fill(strings.download, { format: '.md' })}
        </button>
        <button class="button quiet" type="button" onClick={() => openMail(english.title, text)}>
          {strings.email}
        </button>
        <button class="button quiet" type="button" onClick={() => print()}>
          {strings.print}
        </button>
      </p>
    </section>
  );
}

interface DraftProps {
  draft: Draft;
  locale: string;
  title: string | undefined;
  /** Whether typed parts are marked, as they may be in another language than the draft. */
  marked: boolean;
}

function DraftText({ draft, locale, title, marked }: DraftProps) {
  return (
    <div class="wizard-draft">
      {title !== undefined && <h4>{title}</h4>}
      <div lang={locale}>
        <p class="wizard-draft-title">{draft.title}</p>
        <dl>
          {draft.lines.map(({ label, value, typed }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{typed && marked ? <mark>{value}</mark> : value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

/** Opens the reader's mail program; made at the click, so that what was typed stands in no link of the page. */
function openMail(subject: string, body: string): void {
  location.assign(`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`);
}
