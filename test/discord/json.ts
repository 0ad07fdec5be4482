/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under a key, or undefined where there is no such key (or no object at all). */
export function at(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === 'string' ? found : undefined;
}

export function numberAt(value: unknown, key: string): number | undefined {
  const found = at(value, key);
  return typeof found === 'number' ? found : undefined;
}

export function objectAt(value: unknown, key: string): JsonObject | undefined {
  const found = at(value, key);
  return isObject(found) ? found : undefined;
}

/** The list under a key; an absent list and an empty one are the same to every reader here. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}

export function objectsAt(value: unknown, key: string): readonly JsonObject[] {
  return listAt(value, key).filter(isObject);
}
