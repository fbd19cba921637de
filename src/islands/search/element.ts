type Attributes = Record<string, string | undefined>;

/** Makes an element; an attribute that is `undefined` is left out, and text is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Makes a button that is no submit button. */
export function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button quiet' }, label);
  made.addEventListener('click', onClick);
  return made;
}
