import { parseMarkdown } from '../../story/markdown.ts';
import { checking } from '../../words/index.ts';
import { nodesIn } from '../article/body.ts';
import { type Fix, lineAt, type Mended, unchanged } from './fixed.ts';

const BYTE_ORDER_MARK = /^\uFEFF+/;
const BLANK = /^[ \t]*$/;
/** Markdown reads two spaces before the next line of a paragraph as a line break. */
const LINE_BREAK = /\S.* {2}$/;
/** A backslash before a space is a backslash; before the end of a line it is a line break. */
const AFTER_BACKSLASH = /\\[ \t]+$/;
const VERBATIM: ReadonlySet<string> = new Set(['code', 'html', 'inlineCode']);

export const withoutByteOrderMark: Fix = (text) =>
  BYTE_ORDER_MARK.test(text)
    ? { text: text.replace(BYTE_ORDER_MARK, ''), mended: [{ line: 1, what: checking.byteOrderMark }] }
    : unchanged(text);

/** CRLF becomes LF. Files that end lines with CR alone are left as they are. */
export const withLineFeeds: Fix = (text) => {
  const first = text.indexOf('\r\n');
  if (first === -1 || /\r(?!\n)/.test(text)) return unchanged(text);
  const lines = text.split('\r\n').length - 1;
  const mended = { line: lineAt(text, first), what: checking.lineEnds(lines) };
  return { text: text.replaceAll('\r\n', '\n'), mended: [mended] };
};

/** Spaces and tabs at line ends go, but not where Markdown reads them. */
export const withoutTrailingSpace: Fix = (text, parts) => {
  if (text.includes('\r') || !/[ \t](?:\n|$)/.test(text)) return unchanged(text);
  const bodyLine = lineAt(text, parts.body);
  const kept = verbatimLines(text.slice(parts.body), bodyLine);
  const lines = text.split('\n');
  const mended: Mended[] = [];
  const stripped = lines.map((line, at) => {
    const number = at + 1;
    const isBreak = number >= bodyLine && LINE_BREAK.test(line) && !BLANK.test(lines[at + 1] ?? '');
    if (!/[ \t]$/.test(line) || isBreak || AFTER_BACKSLASH.test(line) || kept.has(number)) return line;
    mended.push({ line: number, what: checking.trailingSpace });
    return line.replace(/[ \t]+$/, '');
  });
  return { text: stripped.join('\n'), mended };
};

export const withLastLineEnd: Fix = (text) =>
  text === '' || /[\n\r]$/.test(text)
    ? unchanged(text)
    : { text: `${text}\n`, mended: [{ line: lineAt(text, text.length), what: checking.lastLineEnd }] };

/** Lines in which white space is part of code or of raw HTML. */
function verbatimLines(body: string, firstLine: number): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { type, position } of nodesIn(parseMarkdown(body))) {
    if (position === undefined || !VERBATIM.has(type)) continue;
    // Behind inline code on one line stands nothing of it.
    const { start, end } = position;
    if (type === 'inlineCode' && start.line === end.line) continue;
    for (let line = start.line; line <= end.line; line += 1) lines.add(firstLine + line - 1);
  }
  return lines;
}
