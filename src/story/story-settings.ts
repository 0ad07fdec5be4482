import { content } from '../words/index.ts';
import { error, type Outcome } from './fault.ts';
import { FieldReader, textIn } from './field-reader.ts';
import { readFields } from './front-matter.ts';
import type { NamedPerson } from './story.ts';

export const SETTINGS_KEYS = ['title', 'description', 'people', 'servers'] as const;
/** A Discord id is a 64-bit number: 17 to 20 digits today. */
const SERVER_ID = /^\d{15,20}$/;

/** What `story.yaml` says of a story. */
export interface StorySettings {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly people: readonly NamedPerson[];
  readonly servers: ReadonlySet<string> | undefined;
}

export const NO_SETTINGS: StorySettings = {
  title: undefined,
  description: undefined,
  people: [],
  servers: undefined,
};

/**
 * Reads `story.yaml`. A `servers` list that cannot be read, or a key that looks like it, is an error, and the story with it
 * stays closed to all: a slip of the host must not show a story where it was not meant to be seen.
 */
export function readStorySettings(source: string, file: string): Outcome<StorySettings> {
  // An editor or a full disk leaves a file empty, and nobody means that by it.
  if (source.trim() === '') return { value: undefined, faults: [error(file, content.emptySettings)] };
  const fields = readFields(quoteServerIds(source), file, 0, SETTINGS_KEYS);
  if (fields.value === undefined) return { value: undefined, faults: fields.faults };
  const reader = new FieldReader(fields.value, file);
  const isSlip = [...fields.value.slips.values()].includes('servers');
  if (isSlip)
    return { value: undefined, faults: fields.faults.map((fault) => ({ ...fault, severity: 'error' })) };
  const servers = fields.value.values.has('servers') ? reader.texts('servers') : undefined;
  const bad = servers?.filter((id) => !SERVER_ID.test(id)) ?? [];
  if (bad.length > 0) {
    reader.fault('servers', 'error', content.notServerIds(bad));
  }
  const value: StorySettings = {
    title: reader.text('title'),
    description: reader.text('description'),
    people: reader.entries('people', readPerson),
    servers: servers === undefined ? undefined : new Set(servers),
  };
  const faults = [...fields.faults, ...reader.faults];
  return { value: bad.length > 0 ? undefined : value, faults };
}

/** Whether a text that cannot be read as settings may be meant to say which servers may see the story. */
export function mayNameServers(source: string): boolean {
  // In UTF-16 without its mark, every other byte is zero.
  return source.trim() === '' || /server/i.test(source.replaceAll('\0', ''));
}

/** YAML reads a long number as a float and loses its last digits; a server id is a name, so it is quoted first. */
function quoteServerIds(source: string): string {
  return source.replace(/(?<=[-[,:]\s*)(\d{15,20})(?=\s*(?:[,\]#]|$))/gm, '"$1"');
}

function readPerson(entry: ReadonlyMap<string, unknown>): NamedPerson | undefined {
  const name = textIn(entry, 'name');
  if (name === undefined) return undefined;
  const aliases: unknown = entry.get('aliases');
  const list: unknown[] = Array.isArray(aliases) ? aliases : aliases === undefined ? [] : [aliases];
  return {
    name,
    aliases: list.filter((alias) => typeof alias === 'string' && alias.trim() !== '').map(String),
    role: textIn(entry, 'role'),
  };
}
