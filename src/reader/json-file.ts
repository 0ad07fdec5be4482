import { readFile } from 'node:fs/promises';

/** What a JSON file holds: `missing` when it is not there, `broken` when it is no JSON. */
export type JsonFile =
  | { readonly state: 'read'; readonly value: unknown }
  | { readonly state: 'missing' | 'broken' };

export async function readJsonFile(file: string): Promise<JsonFile> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { state: 'missing' };
  try {
    return { state: 'read', value: JSON.parse(text) };
  } catch {
    return { state: 'broken' };
  }
}

/** The value under a path of keys; undefined where there is none. */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([name]) => name === key)?.[1];
  }
  return at;
}
