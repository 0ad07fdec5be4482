/** Adds to a map, which forgets its oldest entry where it would hold more than `keeps`. */
export function keepNewest<Value>(map: Map<string, Value>, key: string, value: Value, keeps: number): void {
  map.set(key, value);
  if (map.size <= keeps) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
