/** What stands after a clock time for its time zone, and the zone as `Intl` takes it. Data for the clock rules. */
const ZONES: readonly (readonly [pattern: string, zone: string | undefined])[] = [
  ['ET|Eastern(?: time)?', 'America/New_York'],
  ['CT|Central(?: time)?', 'America/Chicago'],
  ['MT|Mountain(?: time)?', 'America/Denver'],
  ['PT|Pacific(?: time)?', 'America/Los_Angeles'],
  ['EDT|Eastern Daylight(?: Saving)? Time', 'Etc/GMT+4'],
  ['EST|Eastern Standard Time', 'Etc/GMT+5'],
  ['CDT|Central Daylight(?: Saving)? Time', 'Etc/GMT+5'],
  ['CST|Central Standard Time', 'Etc/GMT+6'],
  ['MDT|Mountain Daylight(?: Saving)? Time', 'Etc/GMT+6'],
  ['MST|Mountain Standard Time', 'Etc/GMT+7'],
  ['PDT|Pacific Daylight(?: Saving)? Time', 'Etc/GMT+7'],
  ['PST|Pacific Standard Time', 'Etc/GMT+8'],
  ['GMT|UTC|Greenwich Mean Time|Universal Time|Zulu', 'UTC'],
  ['BST|British Summer Time', 'Etc/GMT-1'],
  ['CEST|Central European Summer Time', 'Etc/GMT-2'],
  ['CET|Central European Time', 'Etc/GMT-1'],
  ['EEST|Eastern European Summer Time', 'Etc/GMT-3'],
  ['EET|Eastern European Time', 'Etc/GMT-2'],
  ['JST', 'Asia/Tokyo'],
  ['AEDT', 'Etc/GMT-11'],
  ['AEST', 'Etc/GMT-10'],
  ['New York time|Washington time', 'America/New_York'],
  ['Chicago time', 'America/Chicago'],
  ['Los Angeles time|California time', 'America/Los_Angeles'],
  ['Alaska time', 'America/Anchorage'],
  ['Hawaii time', 'Pacific/Honolulu'],
  ['London time|British time|UK time', 'Europe/London'],
  ['Irish time|Dublin time', 'Europe/Dublin'],
  ['Paris time|French time', 'Europe/Paris'],
  ['Berlin time|German time', 'Europe/Berlin'],
  ['Brussels time', 'Europe/Brussels'],
  ['Rome time', 'Europe/Rome'],
  ['Ky?[ie]e?v time|Ukrainian time', 'Europe/Kyiv'],
  ['Moscow time', 'Europe/Moscow'],
  ['Israel time|Jerusalem time', 'Asia/Jerusalem'],
  ['Delhi time|Indian time|India time', 'Asia/Kolkata'],
  ['Beijing time|China time', 'Asia/Shanghai'],
  ['Hong Kong time', 'Asia/Hong_Kong'],
  ['Singapore time', 'Asia/Singapore'],
  ['Tokyo time|Japan time', 'Asia/Tokyo'],
  ['Seoul time|Korean time|Korea time', 'Asia/Seoul'],
  ['Sydney time', 'Australia/Sydney'],
  ['local time', undefined],
];

const PATTERNS = ZONES.flatMap(([pattern]) => pattern.split('|'));
/** A zone behind a clock time, with the space before it, the longest name first; group `zone`. */
export const ZONE = `(?: (?<zone>${PATTERNS.toSorted((a, b) => b.length - a.length).join('|')})\\b(?![+−-]\\d))?`;

const READERS = ZONES.map(([pattern, zone]) => ({ words: new RegExp(`^(?:${pattern})$`, 'iu'), zone }));

/** Undefined for none, for "local time", and for small letters ("10 p.m. et"). */
export function zoneOf(words: string | undefined): string | undefined {
  if (words === undefined || !/^\p{Lu}/u.test(words)) return undefined;
  return READERS.find((one) => one.words.test(words))?.zone;
}

/** The zone of an offset as ISO 8601 writes it, "Z", "-05:00"; undefined unless it is whole hours. */
export function zoneOfOffset(offset: string | undefined): string | undefined {
  if (offset === undefined) return undefined;
  if (offset === 'Z') return 'UTC';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  if (hours === undefined || minutes !== '00') return undefined;
  // POSIX counts the other way: five hours behind Greenwich is `Etc/GMT+5`.
  return Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '-' ? '+' : '-'}${Number(hours)}`;
}
