import {
  type Labels,
  PANEL_WORDS,
  type Questions,
  WALK_WORDS,
  type WalkerData,
} from '../../../src/wizard/contract/walk-data.ts';
import { routingOf } from '../../../src/wizard/flow/routing.ts';
import { smallFlow } from './small-flow.ts';

/** What a page of the small flow hands to its island; each interface word is its own key. */
export function smallWalk(...changes: [string, string][]): {
  data: WalkerData;
  questions: Questions;
  labels: Labels;
} {
  const words = Object.fromEntries(
    [...PANEL_WORDS, ...WALK_WORDS].map((key) => [key, key]),
  ) as WalkerData['strings'];
  return {
    data: {
      routing: routingOf(smallFlow(...changes).data),
      profile: { answers: { seen: ['yes', 'no'] }, fills: {} },
      home: '/es/wizard/',
      strings: { ...words, changeAnswer: 'Change: {{question}}' },
      versions: { 2: 'Two.', 3: 'Three.' },
    },
    questions: {
      kind: {
        title: 'What?',
        stage: 'look',
        options: [
          { id: 'broken', label: 'Broken' },
          { id: 'bill', label: 'Bill' },
        ],
      },
      seen: {
        title: 'Seen?',
        stage: 'look',
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No' },
        ],
      },
    },
    labels: {
      kind: { title: 'What?', options: { broken: 'Broken', bill: 'Bill' } },
      seen: { title: 'Seen?', options: { yes: 'Yes', no: 'No' } },
    },
  };
}
