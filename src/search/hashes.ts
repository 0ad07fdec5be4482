/** A number of 32 bits for a stretch of a text: FNV-1a over its UTF-16 units. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** How often a number stands in an ascending list. */
export function countIn(sorted: Int32Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while (sorted[low + count] === wanted) count += 1;
  return count;
}
