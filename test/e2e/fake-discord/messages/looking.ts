import { at, type JsonObject, numberAt, objectsAt, textAt } from '../../../discord/json.ts';
import { SELECTS, TYPE } from '../../../discord/limits/numbers.ts';
import { allComponents } from '../../../discord/limits/tree.ts';
import type { Reply } from '../interactions/interaction.ts';
import type { StoredMessage } from './message.ts';

/** A button as a person sees it. */
export interface SeenButton {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
}

/** All words of a message, as written (not rendered): its content, then its text displays from top to bottom. */
export function textOf(message: StoredMessage): string {
  const displays = [...allComponents(message.components)].filter(
    (one) => at(one, 'type') === TYPE.textDisplay,
  );
  const texts = [message.content, ...displays.map((display) => textAt(display, 'content') ?? '')];
  return texts.filter((text) => text !== '').join('\n');
}

export function buttonsOf(message: StoredMessage): SeenButton[] {
  return [...allComponents(message.components)]
    .filter((component) => at(component, 'type') === TYPE.button)
    .map((button) => ({
      label: textAt(button, 'label') ?? '',
      customId: textAt(button, 'custom_id'),
      url: textAt(button, 'url'),
      disabled: at(button, 'disabled') === true,
    }));
}

/** A select menu as a person sees it. */
export interface SeenMenu {
  readonly customId: string;
  readonly options: readonly {
    readonly label: string;
    readonly description: string;
    readonly value: string;
  }[];
}

export function menusOf(message: StoredMessage): SeenMenu[] {
  return [...allComponents(message.components)]
    .filter((component) => SELECTS.includes(numberAt(component, 'type') ?? 0))
    .map((menu) => ({
      customId: textAt(menu, 'custom_id') ?? '',
      options: objectsAt(menu, 'options').map((option) => ({
        label: textAt(option, 'label') ?? '',
        description: textAt(option, 'description') ?? '',
        value: textAt(option, 'value') ?? '',
      })),
    }));
}

/** The choices that the bot offers to somebody typing. */
export function choicesOf({ body }: Reply): { name: string; value: unknown }[] {
  return objectsAt(body, 'choices').map((choice) => ({
    name: textAt(choice, 'name') ?? '',
    value: at(choice, 'value'),
  }));
}

/** The button or select menu with this custom_id; complains, as a person would, where there is none to use. */
export function usable(message: StoredMessage, customId: string, what: 'button' | 'select menu'): JsonObject {
  const all = [...allComponents(message.components)];
  const found = all.find((component) => textAt(component, 'custom_id') === customId);
  const type = numberAt(found, 'type') ?? 0;
  const fits = what === 'button' ? type === TYPE.button : SELECTS.includes(type);
  if (found === undefined || !fits) {
    const there = all.flatMap((component) => textAt(component, 'custom_id') ?? []).join(', ') || 'none';
    throw new Error(`The message has no ${what} “${customId}”. What it has: ${there}.`);
  }
  if (at(found, 'disabled') === true) throw new Error(`The ${what} “${customId}” is disabled.`);
  return found;
}
