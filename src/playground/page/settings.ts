import type { Setup } from '../protocol.ts';
import { part } from './element.ts';
import { words } from './words.ts';

/** Whom the interactions come from, and how the page looks. What is chosen is kept in this browser. */
export interface Settings {
  readonly theme: string;
  readonly width: string;
  /** One of Discord's locales. */
  readonly locale: string;
  /** Where Pilcrow is asked: the id of a server, or `dm`. */
  readonly place: string;
  /** Which of two members asks. */
  readonly member: string;
}

/** A server that no story is kept to. */
export const ANY_SERVER = '100000000000000001';
export const DIRECT_MESSAGE = 'dm';

/** https://docs.discord.com/developers/reference#locales */
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );
const KEY = 'pilcrow-playground';

/** Reads the five selects of the bar, fills in what they offer, and tells of every change. */
export function makeSettings(setup: Setup, onChange: (settings: Settings) => void): () => Settings {
  const selects = {
    theme: part('theme', HTMLSelectElement),
    width: part('width', HTMLSelectElement),
    locale: part('locale', HTMLSelectElement),
    place: part('place', HTMLSelectElement),
    member: part('member', HTMLSelectElement),
  };
  offer(
    selects.locale,
    LOCALES.map((locale) => [locale, nameOf(locale)]),
  );
  offer(selects.place, [
    [ANY_SERVER, words.aServer],
    [DIRECT_MESSAGE, words.directMessage],
    ...setup.servers.map((id): [string, string] => [id, words.server(id)]),
  ]);
  const usual: Settings = {
    theme: matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark',
    width: 'desktop',
    locale: LOCALES.find((locale) => locale === navigator.language) ?? 'en-US',
    place: ANY_SERVER,
    member: 'first',
  };
  const kept = keptSettings();
  const read = (): Settings => ({
    theme: selects.theme.value,
    width: selects.width.value,
    locale: selects.locale.value,
    place: selects.place.value,
    member: selects.member.value,
  });
  for (const [name, select] of Object.entries(selects)) {
    const wanted = kept[name] ?? Reflect.get(usual, name);
    select.value = wanted;
    if (select.value !== wanted) select.value = Reflect.get(usual, name);
    select.addEventListener('change', () => {
      localStorage.setItem(KEY, JSON.stringify(read()));
      onChange(read());
    });
  }
  onChange(read());
  return read;
}

function keptSettings(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

function offer(
  select: HTMLSelectElement,
  choices: readonly (readonly [value: string, label: string])[],
): void {
  for (const [value, label] of choices) select.append(new Option(label, value));
}

/** A language in its own words: "Deutsch". */
function nameOf(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
