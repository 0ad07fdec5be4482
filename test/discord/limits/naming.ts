import { at, type JsonObject, objectAt } from '../json.ts';
import { COMMAND } from './numbers.ts';
import { type Path, requiredText, type Violation } from './violation.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** https://docs.discord.com/developers/reference#locales */
const LOCALES = new Set(
  (
    'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE ' +
    'th tr uk vi zh-CN zh-TW'
  ).split(' '),
);

/**
 * The name and description of a slash command or of an option, in every language it is given in.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
 */
export function* namingViolations(named: JsonObject, path: Path): Iterable<Violation> {
  for (const [place, name] of translations(named, path, 'name')) yield* nameViolations(name, place);
  for (const [place, text] of translations(named, path, 'description')) {
    yield* requiredText(text, place, { min: 1, max: COMMAND.description });
  }
  yield* localeViolations(named, path);
}

/** User and message commands may be written as one pleases, and have no description. */
export function* menuNamingViolations(named: JsonObject, path: Path): Iterable<Violation> {
  for (const [place, name] of translations(named, path, 'name')) {
    yield* requiredText(name, place, { min: 1, max: COMMAND.name });
  }
  const description = at(named, 'description') ?? '';
  if (description !== '') yield { path: [...path, 'description'], message: 'must be left out' };
  yield* localeViolations(named, path);
}

function* nameViolations(name: unknown, path: Path): Iterable<Violation> {
  yield* requiredText(name, path, { min: 1, max: COMMAND.name });
  if (typeof name !== 'string') return;
  if (!NAME.test(name)) yield { path, message: `“${name}” is not letters, digits, - _ or '` };
  if (name !== name.toLowerCase()) yield { path, message: `“${name}” must be in lower case` };
}

function* localeViolations(named: JsonObject, path: Path): Iterable<Violation> {
  for (const key of ['name_localizations', 'description_localizations']) {
    for (const locale of Object.keys(objectAt(named, key) ?? {})) {
      if (!LOCALES.has(locale)) yield { path: [...path, key, locale], message: 'is no locale of Discord' };
    }
  }
}

function* translations(named: JsonObject, path: Path, key: string): Iterable<readonly [Path, unknown]> {
  yield [[...path, key], at(named, key)];
  const all = `${key}_localizations`;
  for (const [locale, text] of Object.entries(objectAt(named, all) ?? {})) {
    yield [[...path, all, locale], text];
  }
}
