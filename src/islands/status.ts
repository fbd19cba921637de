/**
 * Narrows the table of states by section, by state, and by the language that has the state; without a language, any.
 * What is chosen stands in the address, so that it can be shared and holds over a change of language.
 */
export function startStatus(): void {
  const table = document.querySelector<HTMLTableElement>('[data-status]');
  const form = document.querySelector<HTMLFormElement>('[data-status-tools]');
  const shown = form?.querySelector<HTMLElement>('[data-shown]');
  if (!table || !form || !shown) return;
  const sections = [...table.tBodies].map((body) => ({
    body,
    key: body.dataset['section'],
    rows: [...body.querySelectorAll<HTMLTableRowElement>('[data-row]')].map((row) => ({
      row,
      states: [...row.querySelectorAll<HTMLElement>('[data-state]')].map(({ dataset }) => dataset['state']),
    })),
  }));
  const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const fields = [...form.querySelectorAll('select')];
  const value = (name: string) => fields.find((field) => field.name === name)?.value ?? '';
  const languages = [...(fields.find(({ name }) => name === 'in')?.options ?? [])].map(
    (option) => option.value,
  );

  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const wanted = asked.get(field.name) ?? '';
    if ([...field.options].some((option) => option.value === wanted)) field.value = wanted;
  }
  narrow();
  form.addEventListener('change', () => {
    const chosen = new URLSearchParams(
      fields.filter((field) => field.value).map((field) => [field.name, field.value]),
    );
    history.replaceState(history.state, '', chosen.size > 0 ? `?${chosen}` : location.pathname);
    narrow();
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  function narrow(): void {
    const [section, state, language] = [value('section'), value('state'), value('in')];
    // The first option is any language.
    const column = languages.indexOf(language) - 1;
    const fits = (states: (string | undefined)[]) =>
      column < 0
        ? state === '' || states.includes(state)
        : state === ''
          ? states[column] !== 'missing'
          : states[column] === state;
    let count = 0;
    for (const { body, key, rows } of sections) {
      let kept = 0;
      for (const { row, states } of rows) {
        row.hidden = (section !== '' && key !== section) || !fits(states);
        if (!row.hidden) kept++;
      }
      body.hidden = kept === 0;
      count += kept;
    }
    // Not by lib/fill.ts: a module that the wizard has, too, would be a request more on all of its pages.
    const said = shown?.dataset['shown']?.replace('{{count}}', String(count)).replace('{{all}}', String(all));
    if (shown) shown.textContent = said ?? '';
  }
}
