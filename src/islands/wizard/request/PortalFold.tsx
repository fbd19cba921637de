import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import type { PortalData } from '../../../wizard/contract/portal-data.ts';
import type { RequestWords } from '../../../wizard/contract/request-data.ts';
import { loadPortals } from './load-portals.ts';

/** What shows a portal's fields, and the portals. */
export interface PortalPart {
  engine: typeof import('./PortalFields.tsx');
  data: PortalData;
}

interface Props {
  /** Path of the wizard in the reader's locale. */
  home: string;
  isLoaded: boolean;
  onLoad: (part: PortalPart) => void;
  strings: OutWords & Pick<RequestWords, 'retry'>;
  children: ComponentChildren;
}

/** The fold of copying field by field: what it holds is loaded when it is first opened. */
export function PortalFold({ home, isLoaded, onLoad, strings, children }: Props) {
  const [failed, setFailed] = useState(false);
  const load = async () => {
    setFailed(false);
    try {
      const [engine, data] = await Promise.all([import('./PortalFields.tsx'), loadPortals(home)]);
      onLoad({ engine, data });
    } catch {
      setFailed(true);
    }
  };
  return (
    <details
      class="wizard-portals"
      onToggle={({ currentTarget: { open } }) => {
        if (open && !isLoaded) void load();
      }}
    >
      <summary>{strings.portalFold}</summary>
      {!isLoaded && (
        <p role="status">
          {failed ? (
            <>
              {strings.outFailed}{' '}
              <button class="button quiet" type="button" onClick={() => void load()}>
                {strings.retry}
              </button>
            </>
          ) : (
            strings.portalLoading
          )}
        </p>
      )}
      {children}
    </details>
  );
}
