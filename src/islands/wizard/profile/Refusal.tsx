import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** What is wrong, a sentence each; with the id of the input that mends it, where there is one. */
  sentences: readonly { text: string; target?: string | undefined }[];
  /** What follows from it. */
  after?: string | undefined;
}

/** Says all that is wrong at once, and takes the focus when it appears. */
export function Refusal({ title, sentences, after }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const goTo = (event: Event, target: string) => {
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <div class="wizard-errors" tabIndex={-1} ref={box} data-refused="">
      <div role="alert">
        <h2>{title}</h2>
        <ul>
          {sentences.map(({ text, target }) => (
            <li key={text}>
              {target === undefined ? (
                text
              ) : (
                <a href={`#${target}`} onClick={(event) => goTo(event, target)}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
        {after !== undefined && <p>{after}</p>}
      </div>
    </div>
  );
}
