const MINUTE_MS = 60_000;
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant of a time of day in a zone as `Intl` names it, in milliseconds since 1970: `2025-04-16T22:00`,
 * `America/New_York`. Undefined for what is no such time. Of the hour that autumn has twice, the first.
 */
export function instantOf(time: string, zone: string): number | undefined {
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0] = LOCAL.exec(time)?.map(Number) ?? [];
  if (year === 0) return undefined;
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute);
  // The zone's distance from UTC is known only at an instant: the guess is made better once, which suffices.
  const guess = asIfUtc - offsetAt(asIfUtc, zone);
  return asIfUtc - offsetAt(guess, zone);
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(zone, format);
  const parts: { [type in Intl.DateTimeFormatPartTypes]?: number } = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day, hour, minute } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  return shown - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
}
