import { useState } from 'preact/hooks';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import type { Draft, LineSource, Values } from '../../../wizard/request/draft.ts';
import { markedPieces } from './marked.ts';
import type { UsedChecks } from './use-checks.ts';

interface Props {
  english: Draft;
  /** The same in the reader's language; for a reader of English, the same words. */
  own: Draft;
  ownLocale: string;
  values: Values;
  checks: UsedChecks;
  /** Where a part can be changed. */
  changeHref: (source: LineSource) => string;
  strings: OutWords;
}

/** From here on there is room for the draft beside the form; below, it is folded. */
const WIDE = '(min-width: 62rem)';

/** The request in English, and in the reader's language what it is made of, each part with a link that changes it. */
export function Drafts({ english, own, ownLocale, values, checks, changeHref, strings }: Props) {
  const [isOpen] = useState(() => matchMedia(WIDE).matches);
  return (
    <section class="wizard-drafts" aria-labelledby="draft">
      <details class="wizard-fold" open={isOpen}>
        <summary>
          <h3 id="draft">{strings.draft}</h3>
        </summary>
        <div class="wizard-draft">
          <h4>{strings.draftEnglish}</h4>
          <div lang="en" data-draft="en">
            <p class="wizard-draft-title">
              <Marked
                text={english.title}
                typed={english.title}
                stretches={checks.checks?.notEnglish(english.title)}
              />
            </p>
            <dl>
              {english.lines.map(({ label, value, typed, source }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {typed && source.kind === 'field' ? (
                      <Marked
                        text={value}
                        typed={values[source.id] ?? ''}
                        stretches={checks.notEnglish[source.id]}
                      />
                    ) : (
                      value
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      </details>
      <details class="wizard-fold wizard-check">
        <summary>
          <h3>{strings.check}</h3>
        </summary>
        <div class="wizard-draft">
          <p class="no-print">{strings.checkHint}</p>
          <dl lang={ownLocale} data-draft={ownLocale === 'en' ? undefined : 'own'}>
            {own.lines.map(({ label, value, source }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <span>{value}</span>{' '}
                  <a class="no-print" href={changeHref(source)}>
                    {strings.change}
                    <span class="visually-hidden"> {label}</span>
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
    </section>
  );
}

interface MarkedProps {
  text: string;
  typed: string;
  stretches: readonly { start: number; end: number }[] | undefined;
}

/** A text whose words that are not English are marked. */
function Marked({ text, typed, stretches = [] }: MarkedProps) {
  return (
    <>
      {markedPieces(text, typed, stretches).map(({ text: piece, isMarked }, index) =>
        isMarked ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  );
}
