import { MessageFlags } from 'discord-api-types/v10';
import type { SentMessage } from '../protocol.ts';
import { type ComponentContext, drawComponents } from './draw/components.ts';
import { type ShownFile, shownFile } from './draw/files.ts';
import { drawMarkdown, type TextContext } from './draw/markdown.ts';
import { button, type Child, element } from './element.ts';
import { type CarriedMessage, memberId, nextSnowflake } from './interactions.ts';
import { words } from './words.ts';

/** A message of the chat. */
export interface Message {
  readonly id: string;
  /** Who wrote it, or for whom the bot did. */
  readonly member: string;
  readonly body:
    | { readonly kind: 'typed'; readonly text: string }
    | { readonly kind: 'thinking' | 'failed'; readonly isPrivate: boolean }
    | { readonly kind: 'sent'; readonly message: SentMessage; readonly files: readonly ShownFile[] };
  /** What led to it, as it stands above: "used /ask". */
  readonly cause: string | undefined;
  readonly at: Date;
}

export type Body = Message['body'];

export function newMessage(member: string, body: Body, cause?: string): Message {
  return { id: nextSnowflake(), member, body, cause, at: new Date() };
}

export function sentBody(message: SentMessage): Body {
  return { kind: 'sent', message, files: message.files.map(shownFile) };
}

/** Seen by one member alone. */
export function isPrivate({ body }: Message): boolean {
  if (body.kind === 'sent') return (body.message.payload.flags & MessageFlags.Ephemeral) !== 0;
  return body.kind !== 'typed' && body.isPrivate;
}

/** The message as an interaction carries it. */
export function carried(message: Message): CarriedMessage {
  const { id, body, member } = message;
  const user = { id: memberId(member) };
  if (body.kind === 'typed') {
    return {
      id,
      flags: 0,
      content: body.text,
      components: [],
      author: { ...user, username: member, bot: false },
    };
  }
  const payload = body.kind === 'sent' ? body.message.payload : { flags: 0, components: [] };
  const author = { id: '900000000000000001', username: words.bot, bot: true };
  return { id, content: '', author, ...payload, interaction_metadata: { user } };
}

/** What can be done with a message and what stands on it. */
export interface MessageContext extends TextContext {
  readonly press: (message: Message, customId: string) => void;
  readonly choose: (message: Message, customId: string, type: number, values: readonly string[]) => void;
  readonly dismiss: (message: Message) => void;
  readonly menu: (message: Message) => HTMLElement;
}

/** Draws a message with its author, what led to it, and its parts. */
export function drawMessage(message: Message, context: MessageContext): HTMLElement {
  const isTyped = message.body.kind === 'typed';
  const author = isTyped ? nameOf(message.member) : words.bot;
  const time = new Intl.DateTimeFormat(context.locale, { timeStyle: 'short' }).format(message.at);
  const heading = element(
    'h3',
    {},
    author,
    ...(isTyped ? [] : [element('span', { class: 'tag' }, words.app)]),
    element('time', { datetime: message.at.toISOString() }, words.today(time)),
  );
  const row = element(
    'article',
    { class: isPrivate(message) ? 'message private' : 'message', 'data-id': message.id, tabindex: -1 },
    ...causeLine(message),
    element(
      'span',
      { class: isTyped ? 'avatar member' : 'avatar', 'aria-hidden': 'true' },
      isTyped ? author.charAt(0) : '¶',
    ),
    element(
      'div',
      { class: 'body' },
      heading,
      ...drawBody(message, context),
      ...privateNote(message, context),
    ),
  );
  if (message.body.kind !== 'thinking') row.append(context.menu(message));
  return row;
}

export function nameOf(member: string): string {
  return member === 'second' ? 'Sam' : 'Jo';
}

function causeLine({ cause, member }: Message): Child[] {
  if (cause === undefined) return [];
  return [element('p', { class: 'cause' }, element('b', {}, nameOf(member)), ` ${cause}`)];
}

function drawBody(message: Message, context: MessageContext): Child[] {
  const { body } = message;
  if (body.kind === 'typed') return [element('div', { class: 'text' }, drawMarkdown(body.text, context))];
  if (body.kind !== 'sent') {
    const sentence = body.kind === 'thinking' ? words.thinking : words.noResponse;
    return [element('p', { class: body.kind }, sentence)];
  }
  const inside: ComponentContext = {
    ...context,
    files: body.files,
    citations: [...body.message.citations],
    press: (customId) => context.press(message, customId),
    choose: (customId, type, values) => context.choose(message, customId, type, values),
  };
  return drawComponents(body.message.payload.components, inside);
}

function privateNote(message: Message, context: MessageContext): Child[] {
  if (!isPrivate(message)) return [];
  const dismiss = button({ class: 'link' }, () => context.dismiss(message), words.dismiss);
  return [
    element(
      'p',
      { class: 'private-note' },
      element('span', { 'aria-hidden': 'true' }, '👁 '),
      `${words.onlyYou} • `,
      dismiss,
    ),
  ];
}
