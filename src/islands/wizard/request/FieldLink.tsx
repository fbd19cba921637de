import type { ComponentChildren } from 'preact';

/** Id of the input of a field. */
export function inputId(field: string): string {
  return `field-${field}`;
}

/** Leads to a field: its label comes into view with it. */
export function FieldLink({ field, children }: { field: string; children: ComponentChildren }) {
  return (
    <a href={`#${inputId(field)}`} onClick={(event) => goToField(event, field)}>
      {children}
    </a>
  );
}

function goToField(event: Event, field: string): void {
  event.preventDefault();
  focusField(field);
}

/** Gives a field the focus. The address stays as it is: it names no field that may be gone in another language. */
export function focusField(field: string): void {
  const input = document.getElementById(inputId(field));
  const fold = input?.closest('details');
  if (fold) fold.open = true;
  input?.closest('[data-field], [data-question]')?.scrollIntoView({ block: 'start' });
  input?.focus({ preventScroll: true });
}
