import { isDeepStrictEqual } from 'node:util';
import { at, isObject, type JsonObject } from '../../../discord/json.ts';
import { commandListViolations } from '../../../discord/limits/command.ts';
import { ApiError, invalidForm } from '../rest/api-error.ts';
import { newSnowflake } from '../snowflake.ts';
import { asStored, type StoredCommand } from './stored.ts';

/** All registered commands: the global ones and, apart from them, each guild's own. */
export class CommandStore {
  readonly #applicationId: string;
  readonly #scopes = new Map<string | undefined, readonly StoredCommand[]>();

  constructor(applicationId: string) {
    this.#applicationId = applicationId;
  }

  list(guildId?: string): readonly StoredCommand[] {
    return this.#scopes.get(guildId) ?? [];
  }

  /**
   * Replaces all commands of a scope. One that was there keeps its id, and its version if nothing changed.
   * https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
   */
  overwrite(sent: unknown, guildId?: string): readonly StoredCommand[] {
    if (!Array.isArray(sent)) throw new ApiError(400, 50035, 'Invalid Form Body: a list is required');
    const violations = [...commandListViolations(sent)];
    if (violations.length > 0) throw invalidForm(violations);
    const before = this.list(guildId);
    const stored = sent.filter(isObject).map((command) => this.#store(command, guildId, before));
    this.#scopes.set(guildId, stored);
    return stored;
  }

  /** The command a person would get by this name there: the guild's own goes before the global one. */
  find(type: number, name: string, guildId: string | undefined): StoredCommand | undefined {
    const offered = [...(guildId === undefined ? [] : this.list(guildId)), ...this.list()];
    return offered.find((command) => command.type === type && command.name === name);
  }

  #store(sent: JsonObject, guildId: string | undefined, before: readonly StoredCommand[]): StoredCommand {
    const ids = { id: newSnowflake(), version: newSnowflake(), applicationId: this.#applicationId };
    const fresh = asStored(sent, ids, guildId);
    const old = before.find(({ type, name }) => type === fresh.type && name === fresh.name);
    if (old === undefined) return fresh;
    const asBefore = {
      ...fresh,
      id: old.id,
      json: { ...fresh.json, id: old.id, version: at(old.json, 'version') },
    };
    if (isDeepStrictEqual(asBefore.json, old.json)) return old;
    return { ...asBefore, json: { ...asBefore.json, version: ids.version } };
  }
}
