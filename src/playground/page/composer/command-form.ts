import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { button, element, newId } from '../element.ts';
import type { GivenOption } from '../interactions.ts';
import { words } from '../words.ts';
import { type ChatCommand, type CommandOption, givenOption } from './command-line.ts';
import type { Popup, Row } from './popup.ts';

const COMBOBOX = {
  role: 'combobox',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
  autocomplete: 'off',
  spellcheck: 'false',
  enterkeyhint: 'send',
};

/** Values that a command suggests for the option that is being typed. */
export type Suggest = (
  command: ChatCommand,
  options: readonly GivenOption[],
) => Promise<readonly { name: string; value: string | number }[]>;

export interface CommandFormEvents {
  readonly suggest: Suggest;
  send(command: ChatCommand, options: readonly GivenOption[]): void;
  /** Back to plain text. */
  leave(text: string): void;
}

/**
 * A command that is being filled in: its name, a text box for each option that was taken, and behind them one in which a
 * further option is begun, as Discord has it.
 */
export class CommandForm {
  readonly element: HTMLElement;
  readonly #command: ChatCommand;
  readonly #popup: Popup;
  readonly #events: CommandFormEvents;
  readonly #fields = element('div', { class: 'fields' });
  readonly #problem = element('p', { class: 'problem', role: 'alert' });
  readonly #more: HTMLButtonElement;
  readonly #tail = element('input', { class: 'tail', ...COMBOBOX, 'aria-label': words.furtherOption });
  readonly #inputs = new Map<string, HTMLInputElement>();
  /** Answers to what was typed earlier are too late. */
  #asked = 0;

  constructor(
    command: ChatCommand,
    values: ReadonlyMap<string, string>,
    popup: Popup,
    events: CommandFormEvents,
  ) {
    this.#command = command;
    this.#popup = popup;
    this.#events = events;
    this.#more = button({ class: 'more', tabindex: -1 }, () => this.#tail.focus(), '');
    this.#fields.append(this.#tail);
    this.#tail.addEventListener('focus', () => this.#offerOptions());
    this.#tail.addEventListener('input', () => this.#readTail());
    const send = button({ class: 'send', 'aria-label': words.send }, () => this.#send(), '➤');
    const name = element('span', { class: 'command-name' }, `/${command.path}`);
    const line = element('div', { class: 'command-line' }, name, this.#fields, this.#more, send);
    this.element = element(
      'div',
      { class: 'command-form', role: 'group', 'aria-label': `/${command.path}` },
      line,
      this.#problem,
    );
    this.element.addEventListener('keydown', (event) => this.#pressKey(event));
    for (const option of command.options) {
      const value = values.get(option.name);
      if (option.required === true || value !== undefined) this.#take(option, value ?? '');
    }
    this.#countMore();
  }

  /** Goes to the first option that is empty, else behind the last one. */
  focus(): void {
    const next = [...this.#inputs.values()].find(({ value }) => value === '');
    (next ?? this.#tail).focus();
  }

  #unused(): CommandOption[] {
    return this.#command.options.filter(({ name }) => !this.#inputs.has(name));
  }

  #countMore(): void {
    const count = this.#unused().length;
    this.#more.textContent = words.optional(count);
    this.#more.hidden = count === 0;
  }

  #take(option: CommandOption, value: string): HTMLInputElement {
    const id = newId('option');
    const input = element('input', { id, ...COMBOBOX, title: option.description });
    input.value = value;
    input.addEventListener('focus', () => void this.#offer(option, input));
    input.addEventListener('input', () => {
      this.#problem.textContent = '';
      this.#popup.outdate();
      if (!this.#beginsOption(input)) void this.#offer(option, input);
    });
    this.#inputs.set(option.name, input);
    const label = element('label', { for: id }, option.name);
    this.#tail.before(element('span', { class: 'option', 'data-option': option.name }, label, input));
    this.#countMore();
    return input;
  }

  #drop(name: string): void {
    this.#inputs.delete(name);
    this.#fields.querySelector(`[data-option="${name}"]`)?.remove();
    this.#countMore();
    this.focus();
  }

  /** Values for the option that has the focus, under what it is for. */
  async #offer(option: CommandOption, input: HTMLInputElement): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const rows = await this.#valuesFor(option, input);
    if (asked !== this.#asked || document.activeElement !== input) return;
    this.#popup.show(input, `${option.name}: ${option.description}`, rows, false);
  }

  async #valuesFor(option: CommandOption, input: HTMLInputElement): Promise<Row[]> {
    const take = (value: string): void => {
      input.value = value;
      this.#popup.hide();
      this.focus();
    };
    if (option.type === ApplicationCommandOptionType.Boolean) {
      return [words.yes, words.no]
        .filter((truth) => truth.toLowerCase().startsWith(input.value.toLowerCase()) && truth !== input.value)
        .map((truth) => ({ label: truth, note: '', choose: () => take(truth) }));
    }
    if (!('autocomplete' in option) || option.autocomplete !== true) return [];
    const { name, type } = option;
    const others = this.#given(false).filter((given) => given.name !== name);
    const focused: GivenOption = { name, type, value: input.value, focused: true };
    const choices = await this.#events.suggest(this.#command, [...others, focused]);
    return choices
      .filter(({ value }) => String(value) !== input.value)
      .map((choice) => ({ label: choice.name, note: '', choose: () => take(String(choice.value)) }));
  }

  /** The options that are left, as far as they fit what was typed. */
  #offerOptions(): void {
    this.#asked += 1;
    const typed = this.#tail.value.trim().toLowerCase();
    const rows = this.#unused()
      .filter(({ name }) => name.startsWith(typed))
      .map((option): Row => {
        const begin = (): void => {
          this.#tail.value = '';
          this.#take(option, '').focus();
        };
        return { label: option.name, note: option.description, choose: begin };
      });
    this.#popup.show(this.#tail, words.options, rows, typed !== '');
  }

  #readTail(): void {
    if (!this.#beginsOption(this.#tail)) this.#offerOptions();
  }

  /** `name:` at the end of what was typed begins that option, wherever it is typed. */
  #beginsOption(input: HTMLInputElement): boolean {
    const [found, name] = /(?:^|\s)(\S+):$/.exec(input.value) ?? [];
    const option = this.#unused().find((one) => one.name === name);
    if (found === undefined || option === undefined) return false;
    input.value = input.value.slice(0, -found.length);
    this.#take(option, '').focus();
    return true;
  }

  #pressKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const input = event.target instanceof HTMLInputElement ? event.target : undefined;
    const isAtStart = input !== undefined && input.value === '';
    if (this.#popup.take(event)) event.preventDefault();
    else if (event.key === 'Enter' && input !== undefined) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#events.leave('');
    } else if (event.key === 'Backspace' && isAtStart) {
      event.preventDefault();
      this.#removeEmpty(input);
    }
  }

  /** Backspace in an empty box takes its option away, behind the last one that; where nothing may be left out, the command. */
  #removeEmpty(input: HTMLInputElement): void {
    const taken = [...this.#inputs].map(([name]) => name);
    const name = input === this.#tail ? taken.at(-1) : taken.find((one) => this.#inputs.get(one) === input);
    const option = this.#command.options.find((one) => one.name === name);
    if (option === undefined || option.required === true) this.#events.leave(`/${this.#command.path}`);
    else this.#drop(option.name);
  }

  /** What was filled in. Where `all` is set, a problem is shown and nothing is given. */
  #given(all: boolean): GivenOption[] {
    const given: GivenOption[] = [];
    for (const option of this.#command.options) {
      const input = this.#inputs.get(option.name);
      if (input === undefined || (input.value === '' && option.required !== true)) continue;
      const outcome = givenOption(option, input.value);
      if ('given' in outcome) given.push(outcome.given);
      else if (all) {
        this.#problem.textContent = `${option.name}: ${outcome.problem}`;
        input.focus();
        return [];
      }
    }
    return given;
  }

  #send(): void {
    this.#problem.textContent = '';
    this.#useTail();
    const options = this.#given(true);
    if (this.#problem.textContent !== '') return;
    this.#popup.hide();
    this.#events.send(this.#command, options);
  }

  /** Words that name no option belong to the first one, where that is still to be had. */
  #useTail(): void {
    const [first] = this.#command.options;
    if (this.#tail.value.trim() === '' || first === undefined || this.#inputs.has(first.name)) return;
    this.#take(first, this.#tail.value);
    this.#tail.value = '';
  }
}
