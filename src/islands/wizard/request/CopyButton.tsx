import { useState } from 'preact/hooks';
import type { RequestWords } from '../../../wizard/contract/request-data.ts';

interface Props {
  text: string;
  strings: RequestWords;
}

/** Copies a text and says whether that worked. */
export function CopyButton({ text, strings }: Props) {
  const [result, setResult] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult(strings.copied);
    } catch {
      setResult(strings.copyFailed);
    }
  };
  return (
    <>
      <button class="button quiet" type="button" onClick={() => void copy()}>
        {strings.copy}
      </button>
      <span role="status">{result}</span>
    </>
  );
}
