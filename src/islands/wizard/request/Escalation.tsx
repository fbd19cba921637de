import type { EscalationContact } from '../../../wizard/profile/profile.ts';

interface Props {
  title: string;
  contacts: readonly EscalationContact[];
  /** Whose profile names them. */
  from: string;
}

/** Whom to ask where no answer came, as the profile says. All of it is text: an address in it is no link. */
export function Escalation({ title, contacts, from }: Props) {
  if (contacts.length === 0) return null;
  return (
    <section class="wizard-escalation no-print" aria-labelledby="escalation">
      <h3 id="escalation">{title}</h3>
      <p>{from}</p>
      <dl>
        {contacts.map(({ name, for: what, how }, index) => (
          <div key={index}>
            <dt>{[name, what].filter(Boolean).join(' – ')}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
