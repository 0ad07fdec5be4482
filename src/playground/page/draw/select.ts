import type { APISelectMenuComponent, APISelectMenuOption } from 'discord-api-types/v10';
import { button, element, newId } from '../element.ts';

/**
 * A select menu: a button that opens a list. One choice is taken at once; of several, those that are marked when the list
 * is closed. Works with arrows, Home, End, Enter, Escape and the first letters of a choice.
 */
export function drawSelect(
  select: APISelectMenuComponent,
  onChoose: (values: readonly string[]) => void,
): HTMLElement {
  const options = 'options' in select ? select.options : [];
  const most = select.max_values ?? 1;
  const marked = new Set(options.filter((option) => option.default === true).map(({ value }) => value));
  const listId = newId('choices');
  const label = element('span', {}, labelOf(options, marked, select.placeholder));
  const list = element('ul', {
    id: listId,
    role: 'listbox',
    class: 'choices',
    hidden: true,
    'aria-multiselectable': most > 1,
  });
  if (select.placeholder !== undefined) list.setAttribute('aria-label', select.placeholder);
  const rows = options.map((option) => rowOf(option, marked.has(option.value)));
  list.append(...rows);
  const opener = button(
    {
      class: 'select',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': listId,
      'aria-label': select.placeholder ?? '',
      disabled: select.disabled === true || options.length === 0,
    },
    () => (list.hidden ? open() : close(true)),
    label,
    element('span', { 'aria-hidden': 'true' }, '⌄'),
  );
  const box = element('div', { class: 'select-box' }, opener, list);
  let active = -1;

  const point = (to: number): void => {
    active = Math.min(Math.max(to, 0), rows.length - 1);
    for (const [index, row] of rows.entries()) row.classList.toggle('active', index === active);
    opener.setAttribute('aria-activedescendant', rows[active]?.id ?? '');
    rows[active]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (): void => {
    list.classList.remove('above');
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    point(
      Math.max(
        0,
        options.findIndex(({ value }) => marked.has(value)),
      ),
    );
  };
  const close = (takes: boolean): void => {
    if (list.hidden) return;
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-activedescendant');
    if (takes && most > 1 && marked.size >= (select.min_values ?? 1)) onChoose([...marked]);
  };
  const choose = (index: number): void => {
    const option = options[index];
    if (option === undefined) return;
    if (most === 1) {
      close(false);
      onChoose([option.value]);
      return;
    }
    if (marked.has(option.value)) marked.delete(option.value);
    else if (marked.size < most) marked.add(option.value);
    rows[index]?.setAttribute('aria-selected', String(marked.has(option.value)));
    label.textContent = labelOf(options, marked, select.placeholder);
  };

  for (const [index, row] of rows.entries()) {
    row.addEventListener('click', () => choose(index));
    row.addEventListener('pointermove', () => point(index));
  }
  opener.addEventListener('keydown', (event) => {
    if (list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) open();
    else if (list.hidden) return;
    else if (event.key === 'ArrowDown') point(active + 1);
    else if (event.key === 'ArrowUp') point(active - 1);
    else if (event.key === 'Home') point(0);
    else if (event.key === 'End') point(rows.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else if (event.key === 'Escape') close(true);
    else if (event.key.length === 1) point(nextBeginningWith(event.key, options, active));
    else return;
    event.preventDefault();
  });
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !box.contains(event.relatedTarget)) close(true);
  });
  return box;
}

function rowOf({ label, description }: APISelectMenuOption, isMarked: boolean): HTMLLIElement {
  const row = element('li', { role: 'option', id: newId('choice'), 'aria-selected': String(isMarked) });
  row.append(element('span', {}, label));
  if (description !== undefined) row.append(element('small', {}, description));
  return row;
}

function labelOf(
  options: readonly APISelectMenuOption[],
  marked: ReadonlySet<string>,
  placeholder: string | undefined,
): string {
  const labels = options.filter(({ value }) => marked.has(value)).map(({ label }) => label);
  return labels.length === 0 ? (placeholder ?? '') : labels.join(', ');
}

function nextBeginningWith(letter: string, options: readonly APISelectMenuOption[], from: number): number {
  const fits = (option: APISelectMenuOption): boolean =>
    option.label.toLowerCase().startsWith(letter.toLowerCase());
  const later = options.findIndex((option, index) => index > from && fits(option));
  return later === -1 ? Math.max(from, 0) && options.findIndex(fits) : later;
}
