import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';
import type { ProfileData } from '../../../wizard/contract/profile-data.ts';
import { checkProfile } from '../../../wizard/profile/check-profile.ts';
import type { ProfileProblem } from '../../../wizard/profile/problems.ts';
import { type Profile, profileFile } from '../../../wizard/profile/profile.ts';
import { ownZone } from '../request/began.ts';
import { saveFile } from '../request/save-file.ts';
import { FileIn } from './FileIn.tsx';
import { Forget } from './Forget.tsx';
import { dataIn, type FormValues, valuesIn } from './form-values.ts';
import { ProfileForm } from './ProfileForm.tsx';
import { Refusal } from './Refusal.tsx';
import { forgetProfile, keepProfile, putAside, tabProfile } from './tab-profile.ts';
import { useProfile } from './use-profile.ts';
import { formSentence, profileInput } from './words.ts';

/** What a file that is handed out is called. */
const FILE_NAME = 'team.json';

/** Who the agent is and how they work: typed, taken over from a file, kept with consent, handed out, forgotten. */
export function ProfilePage({ data }: { data: ProfileData }) {
  const { strings } = data;
  const { profile, aside, isRefused } = useProfile();
  const [values, setValues] = useState<FormValues>(() => valuesIn());
  const [isReady, setReady] = useState(false);
  const [isKept, setKept] = useState(false);
  /** With the press that found them: another press says them again. */
  const [found, setFound] = useState<{ problems: readonly ProfileProblem[]; press: number }>();
  const [said, setSaid] = useState('');
  const held = profile ?? aside;

  useEffect(() => {
    const tab = tabProfile();
    setValues(valuesIn(tab.profile ?? tab.aside, ownZone()));
    setKept(tab.isKept);
    setReady(true);
  }, []);

  const keep = (next: Profile, onDevice: boolean) => {
    const isDone = keepProfile(next, onDevice);
    setSaid(strings[isDone ? (onDevice ? 'profile.savedDevice' : 'profile.savedTab') : 'profile.notSaved']);
    return isDone;
  };
  /** The profile of the form; where something is wrong with it, that is said. */
  const checked = (): Profile | undefined => {
    const { profile: typed, problems } = checkProfile(dataIn(values), data.choices);
    setSaid('');
    setFound(problems.length === 0 ? undefined : { problems, press: (found?.press ?? 0) + 1 });
    return problems.length === 0 ? typed : undefined;
  };
  const save = () => {
    const typed = checked();
    if (typed !== undefined) keep(typed, isKept);
  };
  const handOut = () => {
    const typed = checked();
    if (typed === undefined) return;
    saveFile(FILE_NAME, 'application/json', profileFile(typed));
    setSaid(fill(strings['profile.exported'], { name: FILE_NAME }));
  };
  const take = (next: Profile) => {
    setFound(undefined);
    setValues(valuesIn(next, ownZone()));
    keep(next, isKept);
    document.getElementById(profileInput(['name']))?.focus();
  };
  const consent = (onDevice: boolean) => {
    setKept(onDevice);
    if (held !== undefined) keep(held, onDevice);
  };
  const forget = () => {
    forgetProfile();
    setKept(false);
    setFound(undefined);
    setValues(valuesIn(undefined, ownZone()));
    setSaid(strings['profile.forgotten']);
    document.getElementById(profileInput(['name']))?.focus();
  };
  return (
    <div class="wizard-profile-page">
      {aside !== undefined && (
        <p class="notice" data-profile="aside">
          {fill(strings.profileAside, { name: aside.name })}{' '}
          <button class="button quiet" type="button" onClick={() => putAside(false)}>
            {strings.profileAgain}
          </button>
        </p>
      )}
      {isRefused && <p class="notice">{strings['profile.notRead']}</p>}
      <FileIn data={data} before={held} onTake={take} />
      {found !== undefined && (
        <Refusal
          key={found.press}
          title={strings['profile.refusedForm']}
          sentences={found.problems.map((problem) => ({
            text: formSentence(data, problem),
            target: profileInput(problem.path),
          }))}
        />
      )}
      <fieldset disabled={!isReady} data-profile-form="">
        <legend class="visually-hidden">{strings.profile}</legend>
        <ProfileForm
          data={data}
          values={values}
          problems={found?.problems ?? []}
          onChange={(change) => setValues({ ...values, ...change })}
        />
        <div class="wizard-consent">
          <input
            id="profile-keep"
            type="checkbox"
            checked={isKept}
            aria-describedby="profile-keep-hint"
            onInput={(event) => consent(event.currentTarget.checked)}
          />
          <label for="profile-keep">{strings['profile.keep']}</label>
          <p id="profile-keep-hint">{strings['profile.keepHint']}</p>
        </div>
        <div class="wizard-actions">
          <button class="button" type="button" onClick={save}>
            {strings['profile.save']}
          </button>
          <button class="button quiet" type="button" onClick={handOut}>
            {strings['profile.export']}
          </button>
          {held !== undefined && <Forget strings={strings} onForget={forget} />}
        </div>
      </fieldset>
      <p role="status" data-said="">
        {said}
      </p>
    </div>
  );
}
