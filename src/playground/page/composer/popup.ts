import { element, newId, part } from '../element.ts';

/** One row of the list above the message box. */
export interface Row {
  readonly label: string;
  readonly note: string;
  readonly choose: () => void;
}

/**
 * The list above the message box: commands, options, or values. It belongs to the text box that has the focus, which stays
 * focused while the list is walked through (ARIA, "combobox with listbox popup").
 */
export class Popup {
  readonly #list = part('suggestions', HTMLElement);
  readonly #title = part('suggestions-title', HTMLElement);
  readonly #box = part('popup', HTMLElement);
  #rows: readonly Row[] = [];
  #active = -1;
  #owner: HTMLElement | undefined;
  #isStale = false;

  /** Shows rows for a text box; none hides the list. Where `first` is set, the first row is marked at once. */
  show(owner: HTMLElement, title: string, rows: readonly Row[], first: boolean): void {
    if (owner !== this.#owner) this.hide();
    this.#rows = rows;
    this.#isStale = false;
    this.#owner = owner;
    this.#title.textContent = title;
    this.#list.setAttribute('aria-label', title);
    this.#list.replaceChildren(...rows.map((row, index) => this.#draw(row, index)));
    this.#box.hidden = rows.length === 0;
    owner.setAttribute('aria-expanded', String(rows.length > 0));
    owner.setAttribute('aria-controls', this.#list.id);
    this.#mark(first && rows.length > 0 ? 0 : -1);
  }

  hide(): void {
    this.#box.hidden = true;
    this.#rows = [];
    this.#active = -1;
    this.#owner?.setAttribute('aria-expanded', 'false');
    this.#owner?.removeAttribute('aria-activedescendant');
  }

  /** What is shown belongs to what was typed before: it may be looked at, and is no longer taken by a key. */
  outdate(): void {
    this.#isStale = true;
    this.#mark(-1);
  }

  get isOpen(): boolean {
    return !this.#box.hidden;
  }

  /** Arrows walk, Enter takes what is marked, Tab takes that or the first, Escape hides. Returns whether the key was used. */
  take({ key, shiftKey }: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    if (key === 'ArrowDown') this.#mark((this.#active + 1) % this.#rows.length);
    else if (key === 'ArrowUp') this.#mark(this.#active <= 0 ? this.#rows.length - 1 : this.#active - 1);
    else if (key === 'Enter' && this.#active !== -1) this.#rows[this.#active]?.choose();
    else if (key === 'Tab' && !shiftKey && !this.#isStale) this.#rows[Math.max(0, this.#active)]?.choose();
    else if (key === 'Escape') this.hide();
    else return false;
    return true;
  }

  #mark(index: number): void {
    this.#active = index;
    const drawn = [...this.#list.children];
    for (const [at, row] of drawn.entries()) row.setAttribute('aria-selected', String(at === index));
    const marked = drawn[index];
    marked?.scrollIntoView({ block: 'nearest' });
    if (marked === undefined) this.#owner?.removeAttribute('aria-activedescendant');
    else this.#owner?.setAttribute('aria-activedescendant', marked.id);
  }

  #draw({ label, note, choose }: Row, index: number): HTMLElement {
    const row = element('div', { role: 'option', id: newId('suggestion'), 'aria-selected': 'false' });
    row.append(element('b', {}, label), element('span', {}, note));
    // The press must not take the focus away from the text box.
    row.addEventListener('pointerdown', (event) => event.preventDefault());
    row.addEventListener('click', choose);
    row.addEventListener('pointermove', () => this.#mark(index));
    return row;
  }
}
