export const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar day of a moment, in UTC: `2025-04-17`. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
