import { button, element, newId } from './element.ts';
import type { Message } from './message.ts';
import { words } from './words.ts';

export interface MenuEntry {
  readonly label: string;
  readonly isFor: (message: Message) => boolean;
  readonly choose: (message: Message) => void;
}

/** Makes, for a message, the button that opens what can be done with it: a menu with arrows, Escape and a press outside, as the ARIA pattern "menu button" has it. */
export function messageMenu(entries: readonly MenuEntry[]): (message: Message) => HTMLElement {
  return (message) => {
    const id = newId('menu');
    const list = element('div', { id, role: 'menu', 'aria-label': words.actions, hidden: true });
    const opener = button(
      {
        class: 'menu-button',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'aria-controls': id,
        'aria-label': words.actions,
      },
      () => (list.hidden ? open() : close()),
      '⋯',
    );
    const open = (): void => {
      list.hidden = false;
      opener.setAttribute('aria-expanded', 'true');
      items[0]?.focus();
    };
    const close = (): void => {
      list.hidden = true;
      opener.setAttribute('aria-expanded', 'false');
    };
    const items = entries
      .filter(({ isFor }) => isFor(message))
      .map(({ label, choose }) =>
        button(
          { role: 'menuitem', tabindex: -1 },
          () => {
            close();
            opener.focus();
            choose(message);
          },
          label,
        ),
      );
    list.append(...items);
    const box = element('div', { class: 'menu' }, opener, list);
    box.addEventListener('keydown', (event) => {
      const focused = document.activeElement;
      const at = focused instanceof HTMLButtonElement ? items.indexOf(focused) : -1;
      if (event.key === 'Escape' && !list.hidden) {
        close();
        opener.focus();
      } else if (event.key === 'ArrowDown' && at !== -1) items[(at + 1) % items.length]?.focus();
      else if (event.key === 'ArrowUp' && at !== -1) items.at(at - 1)?.focus();
      else return;
      event.preventDefault();
    });
    box.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !box.contains(event.relatedTarget)) close();
    });
    return box;
  };
}

/** Shows the JSON that Discord would get. */
export function showPayload(payload: object): void {
  const dialog = element('dialog', { class: 'payload', 'aria-label': words.payloadTitle });
  dialog.append(
    element('h2', {}, words.payloadTitle),
    element('pre', { tabindex: 0 }, JSON.stringify(payload, null, 2)),
    button({ class: 'button secondary' }, () => dialog.close(), words.close),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
