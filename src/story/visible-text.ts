import type { Html, Image, ImageReference, Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Range, Run } from './story.ts';

/** What a reader sees of a Markdown node, and where each stretch of it stands in the file. */
export interface VisibleText {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Inline nodes that have no visible text of their own: images and raw HTML. */
  readonly leftOut: readonly (Html | Image | ImageReference)[];
}

const LINE_ENDING = /^(?:\r\n|\r|\n)/;
/** What may stand between a soft line break and the next visible character: spaces and the marks of block quotes. */
const LINE_PREFIX = /^[ \t]*(?:\r\n|\r|\n)[ \t>]*/;
const CHARACTER_REFERENCE = /^&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z0-9]{1,31});/;
const LINE_BREAK_TAG = /^<br\s*\/?>$/i;
/** Characters of a file that may stand for something else in its visible text. */
const MAY_DIFFER: ReadonlySet<string> = new Set(['\\', '&', '\r', '\n']);

/**
 * The visible text of a paragraph or heading. `offset` is where the Markdown that was parsed begins in `file`,
 * since the parser's offsets count from there; all ranges returned count from the beginning of the file.
 */
export function visibleTextOf(node: Nodes, file: string, offset: number): VisibleText {
  const writer = new RunWriter();
  const leftOut: (Html | Image | ImageReference)[] = [];

  const visit = (inline: Nodes): void => {
    const start = offset + (inline.position?.start.offset ?? 0);
    const end = offset + (inline.position?.end.offset ?? 0);
    if (inline.type === 'text') alignText(writer, inline.value, file, start, end, true);
    else if (inline.type === 'inlineCode') {
      alignText(writer, inline.value, file, start + fenceLength(file, start, inline.value), end, false);
    } else if (inline.type === 'break') writer.add(' ', start, end, false);
    else if (inline.type === 'html' && LINE_BREAK_TAG.test(inline.value)) writer.add(' ', start, end, false);
    else if (inline.type === 'html' || inline.type === 'image' || inline.type === 'imageReference') {
      leftOut.push(inline);
      writer.parted(start, end);
    } else if ('children' in inline) for (const child of inline.children) visit(child);
  };

  visit(node);
  return { ...writer.finish(), leftOut };
}

/** Length of the backticks (and the one space that Markdown strips after them) before an inline code's words. */
function fenceLength(file: string, start: number, value: string): number {
  let at = start;
  while (file[at] === '`') at += 1;
  if (file[at] === ' ' && !value.startsWith(' ')) at += 1;
  return at - start;
}

/**
 * Walks a text node's decoded value and its source side by side. Where they differ, Markdown says how: a backslash
 * before punctuation, a character reference, or a line ending with the next line's indent and quote marks.
 */
function alignText(
  writer: RunWriter,
  value: string,
  file: string,
  start: number,
  end: number,
  decodes: boolean,
): void {
  let at = start;
  let index = 0;
  while (index < value.length) {
    const same = sameStretch(value, index, file, at);
    if (same > 0) {
      writer.add(value.slice(index, index + same), at, at + same, true);
      at += same;
      index += same;
      continue;
    }
    const rest = value.slice(index, index + 2);
    const lineEnding = LINE_ENDING.exec(rest)?.[0];
    const prefix =
      lineEnding === undefined
        ? undefined
        : linePrefix(file.slice(at, end), value[index + lineEnding.length]);
    const reference =
      decodes && file[at] === '&' ? CHARACTER_REFERENCE.exec(file.slice(at, at + 40))?.[0] : undefined;
    const decoded = reference === undefined ? undefined : decodeString(reference);

    if (lineEnding !== undefined && prefix !== undefined) {
      writer.add(' ', at, at + prefix.length, false);
      at += prefix.length;
      index += lineEnding.length;
    } else if (reference !== undefined && decoded !== undefined && decoded !== reference) {
      writer.add(decoded.replace(/[\r\n]/g, ' '), at, at + reference.length, false);
      at += reference.length;
      index += decoded.length;
    } else if (decodes && file[at] === '\\' && file[at + 1] === value[index] && value[index] !== undefined) {
      writer.add(value.charAt(index), at, at + 2, false);
      at += 2;
      index += 1;
    } else {
      writer.add(value.charAt(index), at, at + 1, file[at] === value[index]);
      at += 1;
      index += 1;
    }
  }
}

/** A line break with what stands before the next visible character; a ">" that is itself visible is not part of it. */
function linePrefix(rest: string, next: string | undefined): string | undefined {
  const prefix = LINE_PREFIX.exec(rest)?.[0];
  const mark = next === '>' ? prefix?.indexOf('>') : undefined;
  return mark === undefined || mark === -1 || rest[prefix?.length ?? 0] === '\\'
    ? prefix
    : prefix?.slice(0, mark);
}

/** Length of the stretch that reads the same in both, up to a character that may stand for another. */
function sameStretch(value: string, index: number, file: string, at: number): number {
  let length = 0;
  while (index + length < value.length) {
    const character = value[index + length];
    if (character !== file[at + length] || character === undefined || MAY_DIFFER.has(character)) break;
    length += 1;
  }
  return length;
}

/** Collects visible characters, joins neighbouring verbatim ones into one run, and trims both ends. */
class RunWriter {
  private text = '';
  private gap: Range | undefined;
  private readonly runs: Run[] = [];

  add(words: string, wordsStart: number, fileEnd: number, verbatim: boolean): void {
    const visible = this.text === '' ? words.trimStart() : words;
    if (visible === '') return;
    const { gap } = this;
    this.gap = undefined;
    if (gap !== undefined && /[\p{L}\p{N}]$/u.test(this.text) && /^[\p{L}\p{N}]/u.test(visible)) {
      this.add(' ', gap.start, gap.end, false);
    }
    const fileStart = verbatim ? fileEnd - visible.length : wordsStart;
    const start = this.text.length;
    this.text += visible;
    const last = this.runs.at(-1);
    if (last !== undefined && verbatim && last.verbatim && last.file.end === fileStart) {
      this.runs[this.runs.length - 1] = {
        text: { start: last.text.start, end: this.text.length },
        file: { start: last.file.start, end: fileEnd },
        verbatim,
      };
    } else {
      this.runs.push({
        text: { start, end: this.text.length },
        file: { start: fileStart, end: fileEnd },
        verbatim,
      });
    }
  }

  /** Something without words stood here: the words on either side of it stay apart. */
  parted(start: number, end: number): void {
    this.gap = { start, end };
  }

  finish(): { text: string; runs: Run[] } {
    const text = this.text.trimEnd();
    const runs: Run[] = [];
    for (const run of this.runs) {
      if (run.text.start >= text.length) break;
      const surplus = Math.max(0, run.text.end - text.length);
      runs.push(
        surplus === 0
          ? run
          : {
              text: { start: run.text.start, end: text.length },
              file: { start: run.file.start, end: run.verbatim ? run.file.end - surplus : run.file.end },
              verbatim: run.verbatim,
            },
      );
    }
    return { text, runs };
  }
}
