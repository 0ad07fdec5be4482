import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { content } from '../words/index.ts';
import { type Fault, faultAt, type Outcome } from './fault.ts';
import { nearestName } from './nearest-name.ts';
import type { Position } from './position.ts';

/** YAML read as data: a value by key, and where in the file each key stands. */
export interface Fields {
  readonly values: ReadonlyMap<string, unknown>;
  readonly positions: ReadonlyMap<string, Position>;
  /** The nearest known key, for each unknown one that has one. */
  readonly slips: ReadonlyMap<string, string>;
}

/** YAML's own bombs: an alias may stand for at most this many nodes. */
const MAX_ALIASES = 100;
const FENCE = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING_FENCE = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;

/** Where the front matter of a file stands, and where its body begins; undefined when it has none. */
export function splitFrontMatter(
  source: string,
): { yaml: string; yamlOffset: number; bodyOffset: number } | undefined {
  const opening = FENCE.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const rest = source.slice(opening.length);
  const closing = CLOSING_FENCE.exec(rest);
  if (closing === null) return undefined;
  return {
    yaml: rest.slice(0, closing.index),
    yamlOffset: opening.length,
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
  const positionOf = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    // YAML counts from 0 in a text without any line.
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const faults = document.errors.map((error) =>
    faultAt(file, positionOf(error.pos[0]), 'error', content.notYaml(sentenceOf(error.message))),
  );
  if (faults.length > 0) return { value: undefined, faults };
  const contents = document.contents;
  if (contents === null)
    return { value: { values: new Map(), positions: new Map(), slips: new Map() }, faults };
  if (!isMap(contents)) {
    faults.push(faultAt(file, positionOf(contents.range?.[0] ?? 0), 'error', content.notAMapping));
    return { value: undefined, faults };
  }
  return fieldsOf(document, contents, file, positionOf, known);
}

function fieldsOf(
  document: Document,
  map: YAMLMap,
  file: string,
  positionOf: (offset: number) => Position,
  known: readonly string[],
): Outcome<Fields> {
  const faults: Fault[] = [];
  const values = new Map<string, unknown>();
  const positions = new Map<string, Position>();
  const slips = new Map<string, string>();
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const position = positionOf(pair.key.range?.[0] ?? 0);
    if (known.includes(key)) {
      values.set(key, plainValue(pair.value, document));
      positions.set(key, position);
      continue;
    }
    const nearest = nearestName(key, known);
    if (nearest !== undefined) slips.set(key, nearest);
    faults.push(faultAt(file, position, 'warning', content.unknownKey(key, nearest, known)));
  }
  return { value: { values, positions, slips }, faults };
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
