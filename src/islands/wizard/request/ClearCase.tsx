import type { RequestWords } from '../../../wizard/contract/request-data.ts';
import { AskFirst } from '../AskFirst.tsx';
import { clear } from './tab-cases.ts';

interface Props {
  /** Of the case. */
  id: string;
  /** What tells it from others, for readers who hear the button alone; absent where it is the one shown. */
  name?: string | undefined;
  strings: RequestWords;
}

/** Clears a case after asking once. Undone is it by `Cleared`, which takes the focus. */
export function ClearCase({ id, name, strings }: Props) {
  return (
    <AskFirst
      id={`clear-${id}`}
      label={
        <>
          {strings.clear} {name !== undefined && <span class="visually-hidden">{name}</span>}
        </>
      }
      question={strings.clearAsk}
      yes={strings.clearYes}
      no={strings.clearNo}
      onYes={() => clear(id)}
    />
  );
}
