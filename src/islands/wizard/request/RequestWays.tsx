import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RequestData } from '../../../wizard/contract/request-data.ts';
import { FormatChoice } from './FormatChoice.tsx';
import type { FormatId, Outgoing } from './formats.ts';
import { PortalFold, type PortalPart } from './PortalFold.tsx';
import type { UsedChecks } from './use-checks.ts';
import { WaysOut } from './WaysOut.tsx';
import type { Warning } from './warnings.ts';
import { waysOf } from './ways.ts';

interface Props {
  data: RequestData;
  request: Outgoing;
  warnings: readonly Warning[];
  checks: UsedChecks;
  /** The warnings, as they are shown. */
  children: ComponentChildren;
}

/** The ways out of a request: whole, in one of several forms, or field by field as a portal asks. */
export function RequestWays({ data, request, warnings, checks, children }: Props) {
  const { out: strings, own, bound, home } = data;
  const [format, setFormat] = useState<FormatId>('text');
  const [part, setPart] = useState<PortalPart>();
  const [chosen, setChosen] = useState<string>();
  const portal =
    part?.data.portals.find(({ id }) => id === chosen) ?? part?.engine.portalFor(part.data, request.known);
  const { symptom, scope, since } = bound.title;
  const titleFields = [symptom, scope, since].filter((field) => field !== undefined);
  const words = part && { ...part.data.strings, copyFailed: strings.copyFailed };
  const rows = part && portal && words ? part.engine.rowWays(portal, request, titleFields, words) : [];
  return (
    <WaysOut
      ways={waysOf(request, format, strings)}
      warnings={warnings}
      values={request.values}
      checks={checks}
      strings={strings}
      choice={<FormatChoice chosen={format} onChoose={setFormat} strings={strings} />}
      further={{
        ways: rows.flatMap(({ way }) => way ?? []),
        show: (press, taken) => (
          <PortalFold
            home={home}
            onLoad={setPart}
            isLoaded={part !== undefined}
            strings={{ ...strings, retry: data.strings.retry }}
          >
            {part && portal && (
              <part.engine.PortalFields
                {...{ data: part.data, portal, rows, press, taken }}
                onPortal={setChosen}
                locale={own.locale}
              />
            )}
          </PortalFold>
        ),
      }}
    >
      {children}
    </WaysOut>
  );
}
