import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { content } from '../words/index.ts';
import type { Fault, Outcome } from './fault.ts';
import { nearestName } from './nearest-name.ts';

/** YAML read as data: a value by key, and the line of the file on which each key stands. */
export interface Fields {
  readonly values: ReadonlyMap<string, unknown>;
  readonly lines: ReadonlyMap<string, number>;
  /** The nearest known key, for each unknown one that has one. */
  readonly slips: ReadonlyMap<string, string>;
}

/** YAML's own bombs: an alias may stand for at most this many nodes. */
const MAX_ALIASES = 100;
const FENCE = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING_FENCE = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;

/** Where the front matter of a file stands, and where its body begins; undefined when it has none. */
export function splitFrontMatter(source: string): { yaml: string; bodyOffset: number } | undefined {
  const opening = FENCE.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const rest = source.slice(opening.length);
  const closing = CLOSING_FENCE.exec(rest);
  if (closing === null) return undefined;
  return {
    yaml: rest.slice(0, closing.index),
    bodyOffset: opening.length + closing.index + closing[0].length,
  };
}

/**
 * Reads a YAML mapping (core schema: nothing is executed, a date stays a string). `lineOffset` is the number of lines
 * of the file before it. Unknown keys are warnings with the nearest key that is known.
 */
export function readFields(
  yaml: string,
  file: string,
  lineOffset: number,
  known: readonly string[],
): Outcome<Fields> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core', prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + lineOffset;
  const faults: Fault[] = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    severity: 'error',
    ...content.notYaml(sentenceOf(error.message)),
  }));
  if (faults.length > 0) return { value: undefined, faults };
  const contents = document.contents;
  if (contents === null) return { value: { values: new Map(), lines: new Map(), slips: new Map() }, faults };
  if (!isMap(contents)) {
    faults.push({ file, line: lineOffset + 1, severity: 'error', ...content.notAMapping });
    return { value: undefined, faults };
  }
  return fieldsOf(document, contents, file, lineAt, known);
}

function fieldsOf(
  document: Document,
  map: YAMLMap,
  file: string,
  lineAt: (offset: number) => number,
  known: readonly string[],
): Outcome<Fields> {
  const faults: Fault[] = [];
  const values = new Map<string, unknown>();
  const lines = new Map<string, number>();
  const slips = new Map<string, string>();
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const line = lineAt(pair.key.range?.[0] ?? 0);
    if (known.includes(key)) {
      values.set(key, plainValue(pair.value, document));
      lines.set(key, line);
      continue;
    }
    const nearest = nearestName(key, known);
    if (nearest !== undefined) slips.set(key, nearest);
    faults.push({
      file,
      line,
      severity: 'warning',
      ...content.unknownKey(key, nearest, known),
    });
  }
  return { value: { values, lines, slips }, faults };
}

function plainValue(node: unknown, document: Document): unknown {
  try {
    return isNode(node) ? node.toJS(document, { maxAliasCount: MAX_ALIASES }) : undefined;
  } catch {
    // The one thing that toJS throws at is a bomb of aliases: such a value counts as not given.
    return undefined;
  }
}

/** The first line of a parser's message, without its full stop. */
function sentenceOf(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]\s*$/, '');
}
