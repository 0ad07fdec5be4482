import { emphasis, inlineCode, spoiler, strike, words } from './inline.ts';
import { customEmoji, emojiName, timestamp } from './mentions.ts';
import {
  around,
  type ConstructKind,
  type MarkdownNode,
  OUTERMOST,
  plain,
  Reader,
  type Rule,
} from './reader.ts';

const LABEL = '(?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*';
const TARGET = '\\s*<?((?:\\([^)]*\\)|[^\\s\\\\()]|\\\\.)*?)>?';
const TITLE = '(?:\\s+[\'"]([\\s\\S]*?)[\'"])?\\s*';
const MASKED = new RegExp(`^\\[(${LABEL})\\]\\(${TARGET}${TITLE}\\)`);

const SCHEMES = ['http:', 'https:', 'discord:', 'tel:', 'sms:', 'mailto:'];

/** What a label is read by. There is no rule for escapes among them: in a label a backslash is shown. */
const LABEL_RULES = [emphasis, strike, inlineCode, timestamp, customEmoji, emojiName, spoiler, words];

const NOT_IN_LABELS: readonly ConstructKind[] = [
  'code block',
  'masked link',
  'url',
  'angle url',
  'email',
  'phone',
  'user mention',
  'role mention',
  'channel mention',
  'everyone mention',
  'command mention',
  'guild navigation',
];

/**
 * `[label](address)` and `[label](<address>)`. What only looks like one (no address Discord would follow, a
 * link or mention in the label) is shown as it was written, its backslashes too.
 */
export const maskedLink: Rule = {
  first: '[',
  match: (rest) => MASKED.exec(rest),
  read([source, label = '', address = ''], reader, state) {
    const target = address.replace(/\\([^0-9A-Za-z\s])/g, '$1');
    const isSpoilt = holdsAny(reader.apart().read(label, state), NOT_IN_LABELS);
    if (isSpoilt || label.trim() === '' || !isFollowed(target)) return [plain(source)];
    return [around('masked link', source, new Reader(LABEL_RULES).read(label, OUTERMOST), target)];
  },
};

function holdsAny(nodes: readonly MarkdownNode[], kinds: readonly ConstructKind[]): boolean {
  return nodes.some(
    (node) => node.kind !== 'text' && (kinds.includes(node.kind) || holdsAny(node.children, kinds)),
  );
}

function isFollowed(target: string): boolean {
  if (!URL.canParse(target)) return false;
  const { protocol, hostname } = new URL(target);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return SCHEMES.includes(protocol) && (!isWeb || (hostname !== '' && /^https?:\/\/[^/]/i.test(target)));
}

/** An address on its own. It swallows backslashes, so nothing inside it can be escaped. */
export const url: Rule = {
  first: 'hs',
  match(rest) {
    const match = /^((?:https?|steam):\/\/)[^\s<]+/.exec(rest);
    if (match === null) return null;
    const [run, scheme = ''] = match;
    // A sentence's own signs are left to the sentence.
    const address = withoutLooseBracket(run.replace(/[.,:;"'\]]+$/, ''));
    match[0] = address;
    return address.length < scheme.length + 2 ? null : match;
  },
  read: ([source]) => [around('url', source, [plain(source)], source)],
};

/** The last bracket is no part of the address if there are more closing ones at the end than open ones. */
function withoutLooseBracket(address: string): string {
  const open = address.split('(').length - 1;
  const closing = address.length - address.replace(/\)+$/, '').length;
  return closing > open ? address.slice(0, -1) : address;
}

/** `<scheme:/…>`; the brackets are not shown, whatever the scheme. */
export const angleUrl: Rule = {
  first: '<',
  match: (rest) => /^<([^: >]+:\/[^ >]+)>/.exec(rest),
  read: ([source, address = '']) => [around('angle url', source, [plain(address)], address)],
};

/** https://docs.discord.com/developers/reference#message-formatting-formats */
const NAME = '[^\\s<>@]+';
const EMAIL = new RegExp(`^<(${NAME}@${NAME}\\.${NAME})>`);
const DIGITS = '(?:\\d|\\(\\d+\\))';
const PHONE = new RegExp(`^<((?:(?:tel|sms):\\+?|\\+)${DIGITS}(?:[- ./]?${DIGITS})+)>`);

export const email: Rule = {
  first: '<',
  match: (rest) => EMAIL.exec(rest),
  read: ([source, address = '']) => [around('email', source, [plain(address)], address)],
};

export const phone: Rule = {
  first: '<',
  match: (rest) => PHONE.exec(rest),
  read: ([source, number = '']) => [around('phone', source, [plain(number)], number)],
};
