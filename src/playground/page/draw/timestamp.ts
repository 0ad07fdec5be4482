import { element } from '../element.ts';

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { day: '2-digit', month: '2-digit', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  S: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  },
};
const STYLE_LEFT_OUT = 'f';
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `<t:1744840800:f>` in the reader's language and zone; the whole date shows when it is pointed at. */
export function drawTimestamp(source: string, locale: string): HTMLElement {
  const [, seconds = '0', style = STYLE_LEFT_OUT] = /^<t:(-?\d+)(?::(\w))?>$/.exec(source) ?? [];
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return element('span', {}, source);
  const shown = style === 'R' ? relative(date, locale) : formatted(date, locale, style);
  const attributes = {
    class: 'timestamp',
    datetime: date.toISOString(),
    title: formatted(date, locale, 'F'),
  };
  return element('time', attributes, shown);
}

function formatted(date: Date, locale: string, style: string): string {
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES[STYLE_LEFT_OUT]).format(date);
}

function relative(date: Date, locale: string): string {
  const seconds = Math.round((date.getTime() - Date.now()) / 1000);
  const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}
