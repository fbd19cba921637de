import type { ProfileData } from '../../../wizard/contract/profile-data.ts';
import type { ProfileProblem } from '../../../wizard/profile/problems.ts';
import type { TextPart } from '../../../wizard/profile/profile.ts';
import { ZoneField } from '../request/ZoneField.tsx';
import { EscalationFields } from './EscalationFields.tsx';
import { BlockField, ChoiceField, LineField } from './Fields.tsx';
import type { FormValues } from './form-values.ts';
import { formSentence, profileInput } from './words.ts';

interface Props {
  data: ProfileData;
  values: FormValues;
  problems: readonly ProfileProblem[];
  onChange: (change: Partial<FormValues>) => void;
}

/** All that a profile says, in groups: who, what need not be asked, the contract, the request, whom to ask. */
export function ProfileForm({ data, values, problems, onChange }: Props) {
  const { strings, choices } = data;
  const { texts, answers, hours, escalation } = values;
  /** What a field of a place has. */
  const at = (...path: (string | number)[]) => {
    const id = profileInput(path);
    const problem = problems.find((each) => profileInput(each.path) === id);
    return { id, error: problem && formSentence(data, problem) };
  };
  const text = (part: TextPart) => ({
    ...at(part),
    value: texts[part],
    onInput: (value: string) => onChange({ texts: { ...texts, [part]: value } }),
  });
  const none = strings['profile.unsaid'];
  return (
    <>
      <div class="wizard-fields">
        <LineField
          {...text('name')}
          label={strings['profile.name']}
          hint={strings['profile.nameHint']}
          need={strings.required}
        />
        <LineField {...text('role')} label={strings['profile.role']} hint={strings['profile.roleHint']} />
      </div>
      {Object.keys(choices.answers).length > 0 && (
        <fieldset>
          <legend>{strings['profile.walk']}</legend>
          <p>{strings['profile.walkHint']}</p>
          <div class="wizard-fields">
            {Object.entries(data.answers).map(([question, { label, options }]) => (
              <ChoiceField
                key={question}
                {...at('answers', question)}
                label={label}
                options={options}
                none={none}
                value={answers[question] ?? ''}
                onInput={(option) => onChange({ answers: { ...answers, [question]: option } })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {choices.responseHours.length > 0 && (
        <fieldset>
          <legend>{strings['profile.times']}</legend>
          <p>{strings['profile.timesHint']}</p>
          <div class="wizard-fields">
            {Object.entries(data.responseHours).map(([option, label]) => (
              <LineField
                key={option}
                {...at('responseHours', option)}
                label={label}
                value={hours[option] ?? ''}
                onInput={(value) => onChange({ hours: { ...hours, [option]: value } })}
              />
            ))}
          </div>
        </fieldset>
      )}
      <fieldset>
        <legend>{strings['profile.request']}</legend>
        <div class="wizard-fields">
          <BlockField
            {...text('contact')}
            label={strings['profile.contact']}
            hint={strings['profile.contactHint']}
          />
          <LineField
            {...text('hours')}
            label={strings['profile.hours']}
            hint={strings['profile.hoursHint']}
          />
          <div class="wizard-field">
            <ZoneField
              id={profileInput(['zone'])}
              label={strings.zone}
              zone={texts.zone || 'UTC'}
              first={[texts.zone || 'UTC']}
              at={new Date()}
              locale={data.locale}
              disabled={false}
              used={false}
              strings={strings}
              onChoose={(zone) => onChange({ texts: { ...texts, zone } })}
            />
          </div>
          {choices.language.length > 0 && (
            <ChoiceField
              {...text('language')}
              label={strings['profile.language']}
              options={data.language}
              none={none}
            />
          )}
          <ChoiceField
            {...text('portalLanguage')}
            label={strings['profile.portalLanguage']}
            options={data.portalLanguage}
            ownNames
            none={none}
          />
        </div>
      </fieldset>
      <EscalationFields
        strings={strings}
        contacts={escalation}
        at={at}
        onChange={(contacts) => onChange({ escalation: contacts })}
      />
    </>
  );
}
