import { part } from '../element.ts';
import type { GivenOption } from '../interactions.ts';
import { words } from '../words.ts';
import { CommandForm, type Suggest } from './command-form.ts';
import { type ChatCommand, readCommandLine } from './command-line.ts';
import { Popup, type Row } from './popup.ts';

export interface ComposerEvents {
  readonly suggest: Suggest;
  say(text: string): void;
  use(command: ChatCommand, options: readonly GivenOption[]): void;
}

export interface Composer {
  /** Begins a command, as if its name had been typed. */
  begin(name: string): void;
}

/** The message box: plain text, or a command once its name is typed or chosen. */
export function makeComposer(known: readonly ChatCommand[], events: ComposerEvents): Composer {
  const box = part('message-box', HTMLInputElement);
  const place = part('command-place', HTMLElement);
  const popup = new Popup();
  box.placeholder = words.message(words.channel);
  box.setAttribute('aria-label', words.message(words.channel));

  const leave = (text = ''): void => {
    place.replaceChildren();
    place.hidden = true;
    box.hidden = false;
    box.value = text;
    popup.hide();
    box.focus();
  };
  const begin = (command: ChatCommand, values: ReadonlyMap<string, string> = new Map()): void => {
    const form = new CommandForm(command, values, popup, {
      suggest: events.suggest,
      send: (used, options) => {
        leave();
        events.use(used, options);
      },
      leave,
    });
    popup.hide();
    box.hidden = true;
    box.value = '';
    place.hidden = false;
    place.replaceChildren(form.element);
    form.focus();
  };
  const offerCommands = (): void => {
    const [, typed] = /^\/(.*)$/.exec(box.value) ?? [];
    const fitting =
      typed === undefined ? [] : known.filter(({ path }) => path.startsWith(typed.toLowerCase()));
    const rows = fitting.map((command): Row => {
      return { label: `/${command.path}`, note: command.description, choose: () => begin(command) };
    });
    popup.show(box, words.commands, rows, true);
  };

  box.addEventListener('input', () => {
    const line = readCommandLine(box.value, known);
    if (line !== undefined) begin(line.command, line.values);
    else offerCommands();
  });
  box.addEventListener('focus', offerCommands);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (popup.take(event)) event.preventDefault();
    else if (event.key === 'Enter') {
      event.preventDefault();
      const text = box.value.trim();
      leave();
      if (text !== '') events.say(text);
    }
  });
  part('composer', HTMLElement).addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !part('composer', HTMLElement).contains(to)) popup.hide();
  });

  return {
    begin: (name) => {
      const command = known.find(({ path }) => path === name);
      if (command !== undefined) begin(command);
    },
  };
}
