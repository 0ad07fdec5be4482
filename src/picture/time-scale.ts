/** First and last calendar day of an event: `2025-04-07`, `2025-04-13`. */
export interface Span {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The line between two events: as long as the time between them, to scale; or broken, since that would be too long. */
export type Stretch =
  | { readonly kind: 'scaled'; readonly days: number; readonly height: number }
  | { readonly kind: 'broken'; readonly days: number };

/** The longest line that is drawn to scale, in pixels. */
export const LONGEST_STRETCH = 180;
/** A time that is longer than this many usual ones is not drawn to scale: beside it, the others would come to nothing. */
const USUAL_TIMES = 12;

const DAY_MS = 86_400_000;

/** The stretches between events in order of time, one fewer than there are events. All scaled ones have the same scale. */
export function stretchesBetween(spans: readonly Span[]): Stretch[] {
  const times = daysBetween(spans);
  const longest = longestScaled(times);
  return times.map((days) =>
    days > longest
      ? { kind: 'broken', days }
      : { kind: 'scaled', days, height: days === 0 ? 0 : (days / longest) * LONGEST_STRETCH },
  );
}

/** From the last day of all before to the first day of the next; 0 where they touch or overlap. */
function daysBetween(spans: readonly Span[]): number[] {
  let end = Number.NEGATIVE_INFINITY;
  return spans
    .map(({ firstDay, lastDay }) => {
      const days = Math.max(0, dayNumber(firstDay) - end);
      end = Math.max(end, dayNumber(lastDay));
      return days;
    })
    .slice(1);
}

function longestScaled(times: readonly number[]): number {
  const passing = times.filter((days) => days > 0).sort((one, other) => one - other);
  const usual = passing[Math.floor((passing.length - 1) / 2)] ?? 0;
  return passing.findLast((days) => days <= usual * USUAL_TIMES) ?? 0;
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}
