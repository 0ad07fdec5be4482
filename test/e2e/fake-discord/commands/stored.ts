import { at, isObject, type JsonObject, listAt, numberAt, objectsAt, textAt } from '../../../discord/json.ts';

/** A command as Discord keeps it. */
export interface StoredCommand {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly guildId: string | undefined;
  readonly json: JsonObject;
}

const CHAT_INPUT = 1;
const GUILD_INSTALL = 0;
const BOT_DM = 1;

/**
 * Turns a command as it was sent into what Discord answers: every field filled in, what goes without saying
 * left out, keys in Discord's order. What comes back is therefore never equal to what was sent.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
export function asStored(
  sent: JsonObject,
  ids: { readonly id: string; readonly version: string; readonly applicationId: string },
  guildId: string | undefined,
): StoredCommand {
  const type = numberAt(sent, 'type') ?? CHAT_INPUT;
  const name = textAt(sent, 'name') ?? '';
  const options = objectsAt(sent, 'options').map(storedOption);
  const json = {
    id: ids.id,
    application_id: ids.applicationId,
    version: ids.version,
    default_member_permissions: permissions(sent),
    type,
    name,
    name_localizations: at(sent, 'name_localizations') ?? null,
    description: textAt(sent, 'description') ?? '',
    description_localizations: at(sent, 'description_localizations') ?? null,
    ...(guildId === undefined ? globalFields(sent) : { guild_id: guildId }),
    ...(options.length === 0 ? {} : { options }),
    nsfw: at(sent, 'nsfw') === true,
  };
  return { id: ids.id, type, name, guildId, json };
}

/** A command or any part of it without its translations, as GET gives it unless asked with_localizations. */
export function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalizations(inner)]));
}

function permissions(sent: JsonObject): string | null {
  const value = at(sent, 'default_member_permissions');
  return value == null ? null : String(value);
}

function globalFields(sent: JsonObject) {
  const contexts = at(sent, 'contexts') ?? null;
  const installs = listAt(sent, 'integration_types');
  const inDm =
    at(sent, 'dm_permission') !== false && (contexts === null || listAt(sent, 'contexts').includes(BOT_DM));
  return {
    dm_permission: inDm,
    contexts,
    integration_types: installs.length === 0 ? [GUILD_INSTALL] : installs,
  };
}

/** What an option need not say, since it is so anyway, is not kept. */
const SILENT: Readonly<Record<string, unknown>> = { required: false, autocomplete: false };

function storedOption(sent: JsonObject): JsonObject {
  const options = objectsAt(sent, 'options').map(storedOption);
  const choices = objectsAt(sent, 'choices').map(storedChoice);
  const own = Object.entries(sent).filter(
    ([key, value]) => value !== null && value !== SILENT[key] && key !== 'options' && key !== 'choices',
  );
  return {
    type: at(sent, 'type'),
    name: at(sent, 'name'),
    name_localizations: null,
    description: at(sent, 'description'),
    description_localizations: null,
    ...Object.fromEntries(own),
    ...(choices.length === 0 ? {} : { choices }),
    ...(options.length === 0 ? {} : { options }),
  };
}

function storedChoice(sent: JsonObject): JsonObject {
  return {
    name: at(sent, 'name'),
    name_localizations: at(sent, 'name_localizations') ?? null,
    value: at(sent, 'value'),
  };
}
