import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { Names, PortalData, PortalView } from '../../../wizard/contract/portal-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { type PortalRow, portalRows } from '../../../wizard/request/portal-rows.ts';
import { matches } from '../../../wizard/walk/conditions.ts';
import { useProfile } from '../profile/use-profile.ts';
import type { Outgoing } from './formats.ts';
import { toClipboard, type Way } from './ways.ts';

/** A row with the way by which its text is copied; without text it has none. */
export interface RowWay {
  row: PortalRow;
  way: Way | undefined;
}

/** The portal that the answers lead to: the first whose condition holds. */
export function portalFor({ portals }: PortalData, known: Answers): PortalView | undefined {
  return portals.find(({ when }) => when === undefined || matches(when, known));
}

/** The rows of a portal, and how each is copied. */
export function rowWays(
  portal: PortalView,
  told: Pick<Outgoing, 'draft' | 'known' | 'values' | 'asked'>,
  titleFields: readonly string[],
  strings: PortalData['strings'] & { copyFailed: string },
): RowWay[] {
  const { draft, known, values, asked: fields } = told;
  return portalRows(portal.fields, { draft, known, values, fields, titleFields }).map((row) => {
    const { field, text, takes } = row;
    if (text === undefined || text === '') return { row, way: undefined };
    const run = async () =>
      (await toClipboard(text)) ? `${field.label}: ${strings.copied}` : strings.copyFailed;
    const id = `${portal.id}.${field.id}`;
    return { row, way: { id, label: `${strings.copy} ${field.label}`, takes, run } };
  });
}

interface Props {
  data: PortalData;
  portal: PortalView;
  onPortal: (id: string) => void;
  rows: readonly RowWay[];
  press: (way: Way) => void;
  /** Id of the way that was taken last. */
  taken: string | undefined;
  locale: string;
}

/**
 * A portal's fields in its order, each with what goes into it.
 *
 * @public of the module that `PortalFold.tsx` loads
 */
export function PortalFields({ data, portal, onPortal, rows, press, taken, locale }: Props) {
  const { strings, portals } = data;
  const { profile } = useProfile();
  // The language in which the reader's profile says that they read the portal; else the page's.
  const language = profile?.portalLanguage || locale;
  const nameOf = (names: Names) => entryOf(names, language, 'language');
  return (
    <>
      <p class="wizard-format">
        <label for="portal">{strings.portal}</label>{' '}
        <select id="portal" value={portal.id} onChange={(event) => onPortal(event.currentTarget.value)}>
          {portals.map(({ id, label, names }) => (
            <option key={id} value={id}>
              {nameOf(names) === label ? label : `${nameOf(names)} (${label})`}
            </option>
          ))}
        </select>
      </p>
      <p>{strings.portalLead}</p>
      <ol class="wizard-portal" data-portal={portal.id}>
        {rows.map(({ row: { field, text }, way }) => (
          <li key={field.id} data-portal-field={field.id}>
            <p class="wizard-portal-label">
              <strong lang="en">{field.label}</strong>
              {nameOf(field.names) !== field.label && (
                <>
                  {' '}
                  <span lang={language}>{nameOf(field.names)}</span>
                </>
              )}
            </p>
            {way === undefined ? (
              <p class="wizard-portal-none">
                {text === undefined ? strings.portalOutside : strings.portalNothing}
              </p>
            ) : (
              <>
                <p class="wizard-portal-value" lang="en" data-portal-value="">
                  {text}
                </p>
                <p class="wizard-portal-copy">
                  <button class="button quiet" type="button" data-way={way.id} onClick={() => press(way)}>
                    {strings.copy}{' '}
                    <span class="visually-hidden" lang="en">
                      {field.label}
                    </span>
                  </button>
                  {/* Seen where the eye is; the status says it to those who hear. */}
                  {taken === way.id && (
                    <>
                      <br />
                      <span aria-hidden="true">✓ {strings.copied}</span>
                    </>
                  )}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
      <ul class="wizard-portal-sources">
        {portal.sources.map(({ title, url, date, compared }) => (
          <li key={url}>
            {fill(strings.portalSource, {
              date: date === undefined ? strings.portalUndated : dayIn(locale, date),
              compared: dayIn(locale, compared),
            })}{' '}
            <a href={url} lang="en" rel="external">
              {title}
            </a>{' '}
            <span class="badge">{strings.portalExternal}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function dayIn(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
