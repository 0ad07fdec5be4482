import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { cards } from '../words/index.ts';
import { customIdOf, MENU_ID } from './button-id.ts';
import type { Button, Card, CardFile, Menu, Section } from './card.ts';
import { clip } from './cut.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type DiscordNames, drawLine } from './markdown.ts';
import { OverLimitFault } from './over-limit.ts';

/** The text display that holds the question: its number lets a pressed button find it again. */
const QUESTION_COMPONENT_ID = 1;
const QUESTION_MARK = '### ';
/** Deeper than that in a message it is not looked for. */
const QUESTION_DEPTH = 4;
/** Longest question that is repeated in full, in characters. */
const QUESTION_LENGTH = 200;
/** A container with its question, sections, rules between them and rows of buttons stays under 40 components. */
const MAX_SECTIONS = 12;
const MAX_ROWS = 2;

/** A message as Discord takes it. */
export interface MessagePayload {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  /** The files sent beside it. Discord, "Edit Message": files that an edit does not list are removed, without a list all stay. */
  readonly attachments: { readonly id: string; readonly filename: string }[];
  readonly allowed_mentions: { readonly parse: never[] };
}

/**
 * Draws a card as Components V2: one container, one column. Here, just before sending, Discord's limits are kept: what does
 * not fit at the end is left out, and a card whose first section alone is too long is a fault.
 */
export function payloadOf(card: Card, names: DiscordNames): MessagePayload {
  const texts = card.sections.map((section) => drawSection(section, names));
  const question = card.question === undefined ? undefined : drawQuestion(card.question);
  const room = LIMITS.messageText - (question?.length ?? 0);
  const fitting = fittingTexts(texts, room);
  if (fitting.length === 0 && texts.length > 0)
    throw new OverLimitFault(`a section has ${texts[0]?.length} characters`);
  const files = card.files ?? [];
  const components: APIComponentInContainer[] = files.flatMap(drawPicture);
  if (question !== undefined) {
    components.push({ type: ComponentType.TextDisplay, id: QUESTION_COMPONENT_ID, content: question });
  }
  for (const [index, content] of fitting.entries()) {
    if (index > 0) components.push({ type: ComponentType.Separator });
    components.push({ type: ComponentType.TextDisplay, content });
  }
  components.push(...files.flatMap(drawFile));
  components.push(...(card.menu === undefined ? [] : drawMenu(card.menu)));
  components.push(...rowsOf(card.buttons));
  return {
    flags: MessageFlags.IsComponentsV2 | (card.private ? MessageFlags.Ephemeral : 0),
    components: [{ type: ComponentType.Container, components }],
    attachments: files.map(({ name }, index) => ({ id: String(index), filename: name })),
    // Text of an article may hold "@everyone"; no reply of ours ever pings.
    allowed_mentions: { parse: [] },
  };
}

/** The question that a card sent earlier was for, as it was shown; undefined when it had none. It stands in the container. */
export function questionIn(components: readonly unknown[], depth = 1): string | undefined {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    if (depth < QUESTION_DEPTH && 'components' in component && Array.isArray(component.components)) {
      const inside = questionIn(component.components, depth + 1);
      if (inside !== undefined) return inside;
    }
    if (!('id' in component) || component.id !== QUESTION_COMPONENT_ID || !('content' in component)) continue;
    const { content } = component;
    if (typeof content === 'string' && content.startsWith(QUESTION_MARK)) {
      return unescapeMarkdown(content.slice(QUESTION_MARK.length)).toWellFormed();
    }
  }
  return undefined;
}

function drawQuestion(question: string): string {
  const line = clip(question.replace(/\s+/gu, ' ').trim(), QUESTION_LENGTH);
  return QUESTION_MARK + escapeMarkdown(line === '' ? '…' : line);
}

function drawSection(section: Section, names: DiscordNames): string {
  return section.map((line) => drawLine(line, names)).join('\n');
}

/**
 * The texts from the beginning that fit. The one that does not is shown as far as its lines fit, and a last line says that
 * there is more, if there is room for it.
 */
function fittingTexts(texts: readonly string[], room: number): string[] {
  if (texts.length <= MAX_SECTIONS && lengthOf(texts) <= room) return [...texts];
  const note = `-# ${escapeMarkdown(cards.leftOut)}`;
  const fitting: string[] = [];
  for (const text of texts.slice(0, MAX_SECTIONS - 1)) {
    const left = room - note.length - lengthOf(fitting);
    if (text.length <= left) fitting.push(text);
    else {
      const lines = linesWithin(text, left);
      if (lines !== '') fitting.push(lines);
      break;
    }
  }
  if (fitting.length > 0) return [...fitting, note];
  return texts.slice(0, 1).filter((text) => text.length <= room);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** The first lines of a text that fit; nothing when that is no more than its heading. */
function linesWithin(text: string, room: number): string {
  const lines = text.split('\n');
  while (lines.length > 0 && lines.join('\n').length > room) lines.pop();
  return lines.length > 1 ? lines.join('\n') : '';
}

function rowsOf(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent>[] {
  const drawn = buttons.flatMap((button) => drawButton(button) ?? []);
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let start = 0; start < drawn.length && rows.length < MAX_ROWS; start += LIMITS.buttonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: drawn.slice(start, start + LIMITS.buttonsInRow) });
  }
  return rows;
}

/** The file itself is sent beside the message; here it only has its place. */
function drawFile(file: CardFile): APIFileComponent[] {
  return 'alt' in file ? [] : [{ type: ComponentType.File, file: { url: addressOf(file) } }];
}

/** A picture in the full width of the card. */
function drawPicture(file: CardFile): APIMediaGalleryComponent[] {
  if (!('alt' in file)) return [];
  const item = { media: { url: addressOf(file) }, description: clip(file.alt, LIMITS.altText) };
  return [{ type: ComponentType.MediaGallery, items: [item] }];
}

function addressOf({ name }: CardFile): string {
  return `attachment://${name}`;
}

/** A row of its own; nothing when no choice can be named. */
function drawMenu({ placeholder, choices }: Menu): APIActionRowComponent<APIStringSelectComponent>[] {
  const options = choices.slice(0, LIMITS.menuChoices).flatMap(({ label, description, opens }) => {
    const value = customIdOf({ label, opens });
    if (value === undefined) return [];
    return [
      { label: clip(label, LIMITS.choiceName), description: clip(description, LIMITS.choiceName), value },
    ];
  });
  if (options.length === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: MENU_ID,
    placeholder: clip(placeholder, LIMITS.menuPlaceholder),
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function drawButton(button: Button): APIButtonComponent | undefined {
  const label = clip(button.label, LIMITS.buttonLabel);
  if ('url' in button.opens) {
    const { url } = button.opens;
    if (url.length > LIMITS.linkLength) return undefined;
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
  }
  const customId = customIdOf(button);
  if (customId === undefined) return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}
