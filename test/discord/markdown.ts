import { heading, list, quote, subtext } from './markdown/blocks.ts';
import {
  backslash,
  codeBlock,
  emphasis,
  inlineCode,
  shrug,
  spoiler,
  strike,
  words,
} from './markdown/inline.ts';
import { angleUrl, email, maskedLink, phone, url } from './markdown/links.ts';
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
} from './markdown/mentions.ts';
import { OUTERMOST, Reader, type Reading } from './markdown/reader.ts';

export type { Construct, ConstructKind, Reading } from './markdown/reader.ts';

/** In the order in which Discord's client tries them; the first that fits wins. */
const RULES = [
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
 * Reads a text display (or a message's content) as Discord's client would show it: the words a reader sees,
 * and what is not plain words, in order. The client's reader is a fork of Khan Academy's simple-markdown (MIT),
 * whose patterns for emphasis and links are followed here; the rest is a small model of its known behaviour.
 *
 * Where `visible` differs from what was meant to be shown, or `constructs` holds what nobody put there, a text
 * was escaped wrongly. White space is kept as written except where the client itself changes it: a tab
 * becomes four spaces, a carriage return a line break, a form feed nothing; and what only marks a construct
 * (list bullets, quote marks, the space around a heading) is gone.
 */
export function readDiscordMarkdown(text: string): Reading {
  const prepared = text.replace(/\r\n?/g, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
  return new Reader(RULES).read(prepared, OUTERMOST);
}
