import { fill } from '../../../lib/fill.ts';
import { type CustomerWords, MESSAGES, type Message } from '../../../wizard/contract/request-data.ts';

/** Stands where something is still to be filled in. */
const GAP = '…';

/** The message of a choice in the form. @throws where there is none */
export function messageNamed(name: string): Message {
  const message = MESSAGES.find((each) => each === name);
  if (message === undefined)
    throw new Error(`Unexpected message "${name}", expected ${MESSAGES.join(', ')}.`);
  return message;
}

/** What the message is about. */
export interface Reported {
  symptom: string;
  /** Option id of the service; absent where it was not answered. */
  service: string | undefined;
  /** Number of the request. */
  number: string;
}

/** Writes the message to a customer in their language. */
export function customerMessage(
  { messages, services }: CustomerWords,
  message: Message,
  { symptom, service, number }: Reported,
): string {
  return fill(messages[message], {
    symptom: symptom.trim() || GAP,
    service: (service === undefined ? undefined : services[service]) ?? GAP,
    number: number.trim() || GAP,
  });
}
