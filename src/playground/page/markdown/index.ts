import { heading, list, quote, subtext } from './blocks.ts';
import {
  backslash,
  codeBlock,
  emphasis,
  inlineCode,
  markedPlace,
  shrug,
  spoiler,
  strike,
  words,
} from './inline.ts';
import { angleUrl, email, maskedLink, phone, url } from './links.ts';
import {
  channelMention,
  commandMention,
  customEmoji,
  emojiName,
  everyoneMention,
  guildNavigation,
  roleMention,
  timestamp,
  userMention,
} from './mentions.ts';
import { type MarkdownNode, OUTERMOST, Reader } from './reader.ts';

export { markOf } from './inline.ts';
export type { ConstructKind, ConstructNode, MarkdownNode } from './reader.ts';

/** In the order in which Discord's client tries them; the first that fits wins. */
const RULES = [
  markedPlace,
  heading,
  subtext,
  codeBlock,
  customEmoji,
  quote,
  list,
  backslash,
  angleUrl,
  email,
  phone,
  url,
  maskedLink,
  emphasis,
  strike,
  inlineCode,
  timestamp,
  channelMention,
  commandMention,
  emojiName,
  shrug,
  userMention,
  everyoneMention,
  roleMention,
  spoiler,
  guildNavigation,
  words,
];

/**
 * Reads a text display (or a message's content) as Discord's client does. The client's reader is a fork of Khan Academy's
 * simple-markdown (MIT), whose patterns for emphasis and links are followed here; the rest is a small model of its known
 * behaviour. White space is kept as written except where the client itself changes it: a tab becomes four spaces, a
 * carriage return a line break, a form feed nothing; and what only marks a construct (list bullets, quote marks, the space
 * around a heading) is gone.
 */
export function readDiscordMarkdown(text: string): MarkdownNode[] {
  const prepared = text.replace(/\r\n?/g, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
  return new Reader(RULES).read(prepared, OUTERMOST);
}
