import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';

interface Option {
  id: string;
  label: string;
}

interface Props {
  /** Of the input; its hint has the id `<id>-hint`. */
  id: string;
  /** What is chosen, in words. */
  value: string;
  /** Its id. */
  chosen: string | undefined;
  disabled: boolean;
  /** The options for what was typed; all of them for nothing. */
  search: (query: string) => readonly Option[];
  /** `found` has `{{count}}`. */
  words: { label: string; none: string; found: string };
  onChoose: (id: string) => void;
}

/**
 * An input with a list that what is typed narrows, by the ARIA pattern of an editable combobox: arrows, Home and End
 * move, Enter chooses, Escape and leaving the field take back what was typed.
 */
export function Combobox({ id, value, chosen, disabled, search, words, onChoose }: Props) {
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = query !== undefined;
  const options = isOpen ? search(query) : [];
  const optionId = (index: number) => `${id}-option-${index}`;

  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active, isOpen]);

  // The words of what is chosen may come after the focus, and undo the selection that typing is to replace. Mended at
  // once: a moment later it would select what was typed since.
  useLayoutEffect(() => {
    if (!isOpen && document.activeElement === input.current) input.current?.select();
  }, [value]);

  const open = (text: string, at: number) => {
    setQuery(text);
    setActive(at);
  };
  const close = () => {
    setQuery(undefined);
    setActive(-1);
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option !== undefined) onChoose(option.id);
    close();
  };
  /** Opens the whole list at what is chosen. */
  const openAll = () =>
    open(
      '',
      Math.max(
        0,
        search('').findIndex((option) => option.id === chosen),
      ),
    );
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const last = options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + 10),
      PageUp: Math.max(0, active - 10),
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (isOpen) setActive(move);
      else openAll();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(active < 0 && options.length === 1 ? 0 : active);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  };
  return (
    <div class="wizard-combobox">
      <input
        id={id}
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        disabled={disabled}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        value={query === undefined || (query === '' && active >= 0) ? value : query}
        onInput={(event) => open(event.currentTarget.value, -1)}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => !isOpen && openAll()}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div id={`${id}-list`} role="listbox" aria-label={words.label} hidden={options.length === 0} ref={list}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input hears the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input.
          <div
            key={option.id}
            id={optionId(index)}
            role="option"
            aria-selected={option.id === chosen}
            data-active={index === active ? '' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {option.label}
          </div>
        ))}
      </div>
      <p role="status" class={isOpen && options.length === 0 ? undefined : 'visually-hidden'}>
        {isOpen && (options.length === 0 ? words.none : fill(words.found, { count: String(options.length) }))}
      </p>
    </div>
  );
}
