import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Position } from '../../story/position.ts';

/** `story.yaml`, as text. */
export interface SettingsFile {
  readonly file: string;
  readonly source: string;
}

export interface PlacedName {
  readonly text: string;
  readonly position: Position;
}

export interface PlacedPerson {
  readonly name: PlacedName;
  readonly aliases: readonly PlacedName[];
}

/** The parts of a `story.yaml` that are looked at more closely, each with its place. */
export interface PlacedSettings {
  readonly file: string;
  readonly people: readonly PlacedPerson[];
  /** Where the key `servers` stands. */
  readonly servers: Position | undefined;
}

/** Reads what is well formed and leaves out the rest: whoever reads the content says what is wrong with that. */
export function settingsIn({ file, source }: SettingsFile): PlacedSettings {
  const counter = new LineCounter();
  const { contents } = parseDocument(source, { lineCounter: counter, schema: 'core', prettyErrors: false });
  const positionOf = (node: Node): Position => {
    const { line, col } = counter.linePos(node.range?.[0] ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const named = (node: unknown): PlacedName[] => {
    const text = isScalar(node) ? String(node.value ?? '').trim() : '';
    return isScalar(node) && text !== '' ? [{ text, position: positionOf(node) }] : [];
  };
  const people = listOf(valueIn(contents, 'people')).flatMap((entry): PlacedPerson[] => {
    const [name] = named(valueIn(entry, 'name'));
    return name === undefined ? [] : [{ name, aliases: listOf(valueIn(entry, 'aliases')).flatMap(named) }];
  });
  const servers = isMap(contents) ? contents.items.find(({ key }) => isKey(key, 'servers'))?.key : undefined;
  return { file, people, servers: isScalar(servers) ? positionOf(servers) : undefined };
}

function valueIn(node: unknown, name: string): unknown {
  return isMap(node) ? node.items.find(({ key }) => isKey(key, name))?.value : undefined;
}

function isKey(key: unknown, name: string): boolean {
  return isScalar(key) && key.value === name;
}

/** One value alone is a list of one. */
function listOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [node];
}
