import { around, type ConstructKind, type MarkdownNode, plain, type Rule } from './reader.ts';

const BULLET = '(?:[*-]|\\d+\\.)';
/** A list goes on where the next line begins with a space, or with a bullet as far in as the first one. */
const LIST_BODY = `( *)(${BULLET}) [\\s\\S](?:[^\\n]|\\n(?= |\\1${BULLET} ))*\\n?`;
const LIST = new RegExp(`^${LIST_BODY}`);
const LIST_AFTER_BREAK = new RegExp(`^\\n${LIST_BODY}`);
const DEEPEST_LIST = 11;

/** `# `, `## ` and `### ` at the beginning of a line; not inside a list. */
export const heading: Rule = {
  first: ' #',
  match: (rest, previous, { listLevel }) =>
    listLevel === 0 && beginsLine(previous)
      ? /^ *(#{1,3})\s+(?!#{1,3}\s)(\S[^\n]*?)#*\s*(?:\n|$)/.exec(rest)
      : null,
  read([source, marks = '', text = ''], reader, state) {
    return line('heading', source, reader.read(text.trim(), state), String(marks.length));
  },
};

export const subtext: Rule = {
  first: ' -',
  match: (rest, previous, { inSubtext }) =>
    !inSubtext && beginsLine(previous) ? /^ *-# +(?!-#)([^\n]+)\n?/.exec(rest) : null,
  read([source, text = ''], reader, state) {
    return line('subtext', source, reader.read(text.trim(), { ...state, inSubtext: true }));
  },
};

/** `> ` quotes its line, `>>> ` all that follows. Quotes do not nest. */
export const quote: Rule = {
  first: ' >',
  match: (rest, previous, { inQuote }) =>
    !inQuote && /^$|\n *$/.test(previous)
      ? (/^ *>>> +[\s\S]*/.exec(rest) ?? /^(?: *>(?!>>) +[^\n]*(?:\n|$))+/.exec(rest))
      : null,
  read([source], reader, state) {
    const marks = /^ *>>> ?/.test(source) ? /^ *>>> ?/ : /^ *> ?/gm;
    return [around('quote', source, reader.read(source.replace(marks, ''), { ...state, inQuote: true }))];
  },
};

/** `- `, `* ` and `1. `; lines that begin with a space belong to the item above them. An ordered list's detail is its first number. */
export const list: Rule = {
  first: '\n *-0123456789',
  match(rest, previous, { listLevel }) {
    if (listLevel >= DEEPEST_LIST) return null;
    if (rest.startsWith('\n')) {
      return previous === '' || /\n *$/.test(previous) ? null : LIST_AFTER_BREAK.exec(rest);
    }
    const isIndented = previous !== '' && /^\s+$/.test(previous) && !previous.includes('\n');
    return !isIndented && /(?:^|\n) *$/.test(previous) ? LIST.exec(rest) : null;
  },
  read([source, indent = '', bullet = ''], reader, state) {
    const inside = { ...state, listLevel: state.listLevel + 1 };
    const body = source.replace(/^\n/, '');
    const items = itemsOf(body, indent.length).map((item) =>
      around('list item', item, reader.read(item, inside)),
    );
    const kind = bullet.length > 1 ? bullet.slice(0, -1) : '';
    return [
      ...(source.startsWith('\n') ? [plain('\n')] : []),
      around('list', source, items, kind),
      ...(body.endsWith('\n') ? [plain('\n')] : []),
    ];
  },
};

function itemsOf(body: string, indent: number): string[] {
  const start = ` {${indent},${indent + 1}}${BULLET} `;
  const item = new RegExp(`${start} *[^\\n]*(?:\\n(?!${start})[^\\n]*)*(?:\\n|$)`, 'g');
  const prefix = new RegExp(`^ *${BULLET} +`);
  const depth = prefix.exec(body)?.[0].length ?? 0;
  const outdent = new RegExp(`^ {1,${Math.max(1, depth)}}`, 'gm');
  return (body.match(item) ?? [body]).map((text) =>
    text
      .replace(outdent, '')
      .replace(prefix, '')
      .replace(/\s*\n$/, ''),
  );
}

function beginsLine(previous: string): boolean {
  return previous === '' || previous.endsWith('\n');
}

/** A construct that takes its line break along; the break is still seen. */
function line(
  kind: ConstructKind,
  source: string,
  inside: readonly MarkdownNode[],
  detail?: string,
): MarkdownNode[] {
  return [around(kind, source, inside, detail), ...(source.endsWith('\n') ? [plain('\n')] : [])];
}
