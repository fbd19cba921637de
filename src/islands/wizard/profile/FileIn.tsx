import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProfileData } from '../../../wizard/contract/profile-data.ts';
import { differences } from '../../../wizard/profile/differences.ts';
import type { Profile } from '../../../wizard/profile/profile.ts';
import { type ReadProfile, readProfileFile, refusedForSize } from '../../../wizard/profile/read-file.ts';
import { Refusal } from './Refusal.tsx';
import { fileSentence, labelOf, valueWords } from './words.ts';

interface Props {
  data: ProfileData;
  /** The profile that holds. */
  before: Profile | undefined;
  onTake: (profile: Profile) => void;
}

/** Reads a file in the page, or the team's from the site, and shows line by line what it would change before it holds. */
export function FileIn({ data, before, onTake }: Props) {
  const { strings, team, choices } = data;
  const [read, setRead] = useState<ReadProfile>();
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const look = async (from: () => Promise<ReadProfile>) => {
    setRead(undefined);
    setSaid('');
    try {
      setRead(await from());
    } catch {
      setSaid(strings.outFailed);
    }
  };
  const fromFile = async (file: File): Promise<ReadProfile> =>
    refusedForSize(file.size) ?? readProfileFile(new Uint8Array(await file.arrayBuffer()), choices);
  const fromSite = async (address: string): Promise<ReadProfile> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`Unexpected status ${response.status}.`);
    return readProfileFile(new Uint8Array(await response.arrayBuffer()), choices);
  };
  const end = (words: string) => {
    setRead(undefined);
    setSaid(words);
    input.current?.focus();
  };
  return (
    <section class="wizard-profile-file" aria-label={strings['profile.file']}>
      {team !== undefined && (
        <div>
          <p>{strings['profile.teamHint']}</p>
          <button class="button" type="button" onClick={() => void look(() => fromSite(team))}>
            {strings['profile.team']}
          </button>
        </div>
      )}
      <div class="wizard-field">
        <label for="profile-file">{strings['profile.file']}</label>
        <p id="profile-file-hint">{strings['profile.fileHint']}</p>
        <input
          id="profile-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="profile-file-hint"
          ref={input}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void look(() => fromFile(file));
            // The same file, mended, may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {read?.kind === 'refused' && (
        <Refusal
          title={strings['profile.refusedFile']}
          sentences={read.problems.map((problem) => ({ text: fileSentence(data, problem) }))}
          after={strings['profile.refusedKept']}
        />
      )}
      {read?.kind === 'read' && (
        <Changes
          data={data}
          before={before}
          after={read.profile}
          onTake={() => {
            setRead(undefined);
            onTake(read.profile);
          }}
          onLeave={() => end(strings['profile.left'])}
        />
      )}
      <p role="status">{said}</p>
    </section>
  );
}

interface ChangesProps {
  data: ProfileData;
  before: Profile | undefined;
  after: Profile;
  onTake: () => void;
  onLeave: () => void;
}

/** What would change, contacts first, each line with what holds now and what would hold then. */
function Changes({ data, before, after, onTake, onLeave }: ChangesProps) {
  const { strings } = data;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [after]);
  const lines = differences(before, after);
  return (
    <section class="wizard-profile-changes" aria-labelledby="profile-changes" data-changes={lines.length}>
      <h2 id="profile-changes" tabIndex={-1} ref={heading}>
        {strings['profile.changes']}
      </h2>
      {lines.length === 0 && <p>{strings['profile.changesNone']}</p>}
      <ol>
        {lines.map((line, index) => (
          <li key={index} data-line={line.path.join('.')}>
            <strong>{labelOf(data, line.path) ?? line.path.join('.')}</strong>
            <dl>
              <dt>{strings['profile.before']}</dt>
              <dd>{valueWords(data, line, line.before)}</dd>
              <dt>{strings['profile.after']}</dt>
              <dd>{valueWords(data, line, line.after)}</dd>
            </dl>
          </li>
        ))}
      </ol>
      <p class="wizard-actions">
        {lines.length > 0 && (
          <button class="button" type="button" onClick={onTake}>
            {strings['profile.take']}
          </button>
        )}
        <button class="button quiet" type="button" onClick={onLeave}>
          {strings['profile.leave']}
        </button>
      </p>
    </section>
  );
}
