import { around, type ConstructKind, plain, type Rule } from './reader.ts';

/** A backslash before anything but a letter, a digit or white space is taken away. */
export const backslash: Rule = {
  first: '\\',
  match: (rest) => /^\\([^0-9A-Za-z\s])/.exec(rest),
  read: ([, character = '']) => [plain(character)],
};

const BOLD = /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/;
const UNDERLINE = /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/;
/** The closing underscore must end a word, so that snake_case_names stay whole. */
const LOW_ITALIC = /^_((?:__|\\[\s\S]|[^\\_])+?)_\b/;
/** A star with white space before it may be a list's bullet, so it does not close. */
const STAR_ITALIC = /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/;

/** Where two of these fit, the longer one wins, and the italic one if they are alike. */
export const emphasis: Rule = {
  first: '*_',
  match(rest) {
    const italic = rest.startsWith('*') ? STAR_ITALIC.exec(rest) : LOW_ITALIC.exec(rest);
    const strong = rest.startsWith('*') ? BOLD.exec(rest) : UNDERLINE.exec(rest);
    return (italic?.[0].length ?? 0) >= (strong?.[0].length ?? 0) ? italic : strong;
  },
  read(match, reader, state) {
    return [around(emphasisOf(match), match[0], reader.read(match[1] ?? '', state))];
  },
};

function emphasisOf([source, inside = '']: RegExpExecArray): ConstructKind {
  if (source.length - inside.length === 2) return 'italic';
  return source.startsWith('*') ? 'bold' : 'underline';
}

export const strike: Rule = {
  first: '~',
  match: (rest) => /^~~([\s\S]+?)~~(?!_)/.exec(rest),
  read: ([source, inside = ''], reader, state) => [around('strike', source, reader.read(inside, state))],
};

export const spoiler: Rule = {
  first: '|',
  match: (rest) => /^\|\|([\s\S]+?)\|\|/.exec(rest),
  read: ([source, inside = ''], reader, state) => [around('spoiler', source, reader.read(inside, state))],
};

export const codeBlock: Rule = {
  first: '`',
  match: (rest) => /^```(?:([\w+.#-]+)\n)?\n*([^\n][\s\S]*?)\n*```/.exec(rest),
  read: ([source, language, code = '']) => [around('code block', source, [plain(code)], language)],
};

/** A space that only keeps a backtick apart from the fence is not shown. */
export const inlineCode: Rule = {
  first: '`',
  match: (rest) => /^(`+)([\s\S]*?[^`])\1(?!`)/.exec(rest),
  read: ([source, , code = '']) => [
    around('inline code', source, [plain(code.replace(/^ (?= *`)|(` *) $/g, '$1'))]),
  ],
};

/** The one face that Discord knows to be no markdown. */
export const shrug: Rule = {
  first: '¯',
  match: (rest) => /^¯\\_\(ツ\)_\/¯/.exec(rest),
  read: ([face]) => [plain(face)],
};

/** Private-use characters, which no font has a sign for, around the number of a marked place. */
const MARK_BEGINS = '\uE000';
const MARK_ENDS = '\uE001';

/** The mark by which the place of a number is found again when the text is read. */
export function markOf(number: number): string {
  return MARK_BEGINS + number + MARK_ENDS;
}

export const markedPlace: Rule = {
  first: MARK_BEGINS,
  match: (rest) => new RegExp(`^${MARK_BEGINS}(\\d+)${MARK_ENDS}`).exec(rest),
  read: ([source, number]) => [around('marked place', source, [], number)],
};

/** Where plain words stop, since another rule might begin there. */
const STOPS = [
  // A sign. Letters beyond ASCII, and signs among them, do not interrupt.
  '[^0-9A-Za-z\\s\\u00c0-\\uffff]',
  // A blank line; a single line break does not interrupt.
  '\\n\\n',
  ' {2,}\\n',
  // Perhaps an address, perhaps a list.
  '\\w+:\\S',
  '\\d+\\.',
  MARK_BEGINS,
  '$',
];
const WORDS = new RegExp(`^[\\s\\S]+?(?=${STOPS.join('|')})`);

export const words: Rule = {
  first: '',
  match: (rest) => WORDS.exec(rest),
  read: ([text]) => [plain(text)],
};
