import type { APIUser } from 'discord-api-types/v10';
import { at, type JsonObject, listAt, textAt } from '../../../discord/json.ts';
import { TYPE } from '../../../discord/limits/numbers.ts';
import { allComponents } from '../../../discord/limits/tree.ts';
import { account } from '../world.ts';

/**
 * Whom a message would ping: what its text and its text displays name, as far as `allowed_mentions` lets it.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function pingsOf(body: JsonObject): Pings {
  const text = [textAt(body, 'content') ?? '', ...textDisplays(listAt(body, 'components'))].join('\n');
  const allowed = at(body, 'allowed_mentions');
  const may = (kind: string, id?: string) =>
    allowed == null || listAt(allowed, 'parse').includes(kind) || listAt(allowed, kind).includes(id);
  return {
    mention_everyone: /@(?:everyone|here)/.test(text) && may('everyone'),
    mention_roles: idsIn(text, /<@&(\d+)>/g).filter((id) => may('roles', id)),
    mentions: idsIn(text, /<@!?(\d+)>/g)
      .filter((id) => may('users', id))
      .map((id) => account(id, `user-${id}`)),
  };
}

export interface Pings {
  readonly mention_everyone: boolean;
  readonly mention_roles: string[];
  readonly mentions: APIUser[];
}

function textDisplays(components: readonly unknown[]): string[] {
  return [...allComponents(components)]
    .filter((component) => at(component, 'type') === TYPE.textDisplay)
    .map((component) => textAt(component, 'content') ?? '');
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}
