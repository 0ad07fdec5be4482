import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Effect } from '../protocol.ts';
import type { ChatCommand } from './composer/command-line.ts';
import type { TextContext } from './draw/markdown.ts';
import { openModal } from './draw/modal.ts';
import { part } from './element.ts';
import {
  commandInteraction,
  componentInteraction,
  type GivenOption,
  messageCommandInteraction,
  modalInteraction,
  type UsedCommand,
} from './interactions.ts';
import { type Body, carried, drawMessage, isPrivate, type Message, newMessage, sentBody } from './message.ts';
import { type MenuEntry, messageMenu, showPayload } from './message-menu.ts';
import { interact } from './server.ts';
import type { Settings } from './settings.ts';
import { words } from './words.ts';

/** So near to its end the list of messages stays there when it grows, in pixels. */
const NEAR_END = 40;

export interface Chat {
  say(text: string): void;
  use(command: ChatCommand, options: readonly GivenOption[]): Promise<void>;
  /** Draws all messages anew, as the settings now want them. */
  redraw(): void;
}

/** The messages, and what becomes of an interaction: Discord's client and its server in one. */
export function makeChat(
  findInStory: UsedCommand | undefined,
  settings: () => Settings,
  context: Omit<TextContext, 'locale'>,
): Chat {
  const list = part('messages', HTMLElement);
  let messages: readonly Message[] = [];
  let isAtEnd = true;

  // A picture has its height only when it is loaded.
  list.addEventListener('load', () => isAtEnd && scrollToEnd(), true);
  list.addEventListener('scroll', () => {
    isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
  });
  const scrollToEnd = (): void => {
    list.scrollTop = list.scrollHeight;
    isAtEnd = true;
  };

  const entries: MenuEntry[] = [
    ...(findInStory === undefined
      ? []
      : [
          {
            label: words.inApps(findInStory.name),
            isFor: () => true,
            choose: (message: Message) => void find(findInStory, message),
          },
        ]),
    {
      label: words.payload,
      isFor: ({ body }) => body.kind === 'sent',
      choose: ({ body }) => body.kind === 'sent' && showPayload(body.message.payload),
    },
  ];
  const menu = messageMenu(entries);

  /** Draws a message in its place, or below all others; one that the present member may not see, not at all. */
  const draw = (message: Message): void => {
    const { locale, member } = settings();
    const drawn = list.querySelector(`[data-id="${message.id}"]`);
    if (isPrivate(message) && message.member !== member) {
      drawn?.remove();
      return;
    }
    const row = drawMessage(message, { ...context, locale, press, choose, dismiss, menu });
    if (drawn === null) list.append(row);
    else drawn.replaceWith(row);
  };
  const add = (message: Message): Message => {
    messages = [...messages, message];
    draw(message);
    scrollToEnd();
    return message;
  };
  const change = (id: string, body: Body): void => {
    const at = focusPath(list);
    forgetFiles(messages.find((message) => message.id === id)?.body);
    messages = messages.map((message) => (message.id === id ? { ...message, body } : message));
    const changed = messages.find((message) => message.id === id);
    if (changed !== undefined) draw(changed);
    refocus(list, at);
  };
  const dismiss = ({ id }: Message): void => {
    forgetFiles(messages.find((message) => message.id === id)?.body);
    messages = messages.filter((message) => message.id !== id);
    list.querySelector(`[data-id="${id}"]`)?.remove();
    part('message-box', HTMLInputElement).focus();
  };

  /** Sends an interaction and carries out what comes back. `source` is the message that it came from. */
  const send = async (interaction: object, cause: string, source?: Message): Promise<void> => {
    const { member } = settings();
    let answered: Message | undefined;
    let isAnswered = false;
    const carryOut = (effect: Effect): void => {
      isAnswered = true;
      if (effect.kind === 'callback') {
        answered = carryOutCallback(effect, member, cause, source) ?? answered;
      } else if (effect.kind === 'follow-up') {
        add(newMessage(member, sentBody(effect.message), cause));
      } else {
        const id = (answered ?? source)?.id;
        if (id !== undefined) change(id, keepingPrivacy(effect.message, messages, id));
      }
    };
    for await (const effect of interact(interaction)) carryOut(effect);
    if (!isAnswered) add(newMessage(member, { kind: 'failed', isPrivate: true }, cause));
  };

  /** The first response; returns the message that it made. */
  const carryOutCallback = (
    { response, message }: Extract<Effect, { kind: 'callback' }>,
    member: string,
    cause: string,
    source: Message | undefined,
  ): Message | undefined => {
    if (response.type === InteractionResponseType.Modal) {
      openModal(response.data, { ...context, locale: settings().locale }, (form) => {
        const message = source === undefined ? undefined : carried(source);
        const { custom_id } = response.data;
        void send(modalInteraction(custom_id, form, message, settings()), cause, source);
      });
    } else if (response.type === InteractionResponseType.DeferredChannelMessageWithSource) {
      const hidden = ((response.data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      return add(newMessage(member, { kind: 'thinking', isPrivate: hidden }, cause));
    } else if (message !== null && response.type === InteractionResponseType.ChannelMessageWithSource) {
      return add(newMessage(member, sentBody(message), cause));
    } else if (message !== null && source !== undefined) {
      change(source.id, keepingPrivacy(message, messages, source.id));
    }
    return undefined;
  };

  const press = (message: Message, customId: string): void => {
    const component = { customId, type: ComponentType.Button };
    void send(componentInteraction(component, carried(message), settings()), words.pressed, message);
  };
  const choose = (message: Message, customId: string, type: number, values: readonly string[]): void => {
    const component = { customId, type, values };
    void send(componentInteraction(component, carried(message), settings()), words.pressed, message);
  };
  const find = (command: UsedCommand, message: Message): Promise<void> =>
    send(messageCommandInteraction(command, carried(message), settings()), words.chose(command.name));

  return {
    say: (text) => void add(newMessage(settings().member, { kind: 'typed', text })),
    use: (command, options) =>
      send(commandInteraction(command, options, settings()), words.used(`/${command.path}`)),
    redraw: () => {
      list.replaceChildren();
      for (const message of messages) draw(message);
      scrollToEnd();
    },
  };
}

/** Lets go of the files of a message that is no longer shown. */
function forgetFiles(body: Body | undefined): void {
  if (body?.kind === 'sent') for (const { url } of body.files) URL.revokeObjectURL(url);
}

/** Who sees a message was settled when it was first sent: an edit does not say it. */
function keepingPrivacy(
  message: Parameters<typeof sentBody>[0],
  messages: readonly Message[],
  id: string,
): Body {
  const before = messages.find((one) => one.id === id);
  if (before === undefined || !isPrivate(before)) return sentBody(message);
  const { payload } = message;
  return sentBody({ ...message, payload: { ...payload, flags: payload.flags | MessageFlags.Ephemeral } });
}

/** Where the focus is, so that a button that was pressed with the keyboard keeps it when its message is drawn anew. */
function focusPath(list: HTMLElement): { id: string; label: string } | undefined {
  const focused = document.activeElement;
  const message = focused?.closest<HTMLElement>('[data-id]');
  if (!(focused instanceof HTMLElement) || !list.contains(focused)) return undefined;
  return { id: message?.dataset['id'] ?? '', label: focused.textContent ?? '' };
}

function refocus(list: HTMLElement, path: { id: string; label: string } | undefined): void {
  // Whoever has gone elsewhere meanwhile stays there.
  if (path === undefined || list.contains(document.activeElement)) return;
  const message = list.querySelector<HTMLElement>(`[data-id="${path.id}"]`);
  const buttons = [...(message?.querySelectorAll<HTMLElement>('.row button') ?? [])];
  (buttons.find(({ textContent }) => textContent === path.label) ?? buttons[0] ?? message)?.focus();
}
