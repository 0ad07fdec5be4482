import type { Range } from '../../src/story/story.ts';
import { meet } from '../extraction/spans.ts';

/** What stands between double quotation marks, straight or curly; an opened one runs to the end of the paragraph. */
const MARKED = /["“]([^"“”]+)(?:["”]|$)/g;

export interface Marked extends Range {
  readonly text: string;
}

export function betweenMarks(paragraph: string): Marked[] {
  return [...paragraph.matchAll(MARKED)].map(({ index, 0: whole, 1: text = '' }) => {
    return { text, start: index, end: index + whole.length };
  });
}

/** The name that stands nearest to a quotation and not inside one. */
export function nearestName(
  quotation: Range,
  names: readonly Marked[],
  quotations: readonly Range[],
): string | null {
  const away = (name: Range): number =>
    name.start >= quotation.end ? name.start - quotation.end : quotation.start - name.end;
  const [nearest] = names
    .filter((name) => !quotations.some((other) => meet(name, other)))
    .sort((one, other) => away(one) - away(other));
  return nearest?.text ?? null;
}
