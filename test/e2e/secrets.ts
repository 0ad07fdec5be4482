import { at, isObject, type JsonObject, objectAt, objectsAt, textAt } from '../discord/json.ts';

/** Shorter words may stand in a log by chance. In characters. */
const LEAST_LENGTH = 10;

/** What a bot was told and must not print, of all the fake Discords of this run, with what it is. */
const secrets = new Map<string, string>();
const servers = new Set<string>();

/** The host has named the server, and reads where the commands are registered. */
const MAY_NAME_SERVER = /in the server \d+/;

export function keepSecret(what: string, text: string | undefined): void {
  if (text !== undefined && text.length >= LEAST_LENGTH) secrets.set(text, what);
}

/** Notes what is secret in an event or interaction: its token, who did it and where, and what they wrote. */
export function keepSecretsOf(payload: unknown): void {
  keepSecret('the token of an interaction', textAt(payload, 'token'));
  const people = [at(payload, 'user'), at(at(payload, 'member'), 'user'), at(payload, 'author')];
  for (const person of people.filter(isHuman)) keepSecret('the id of a user', textAt(person, 'id'));
  const server = textAt(payload, 'guild_id');
  if (server !== undefined) servers.add(server);
  const data = at(payload, 'data');
  for (const typed of optionsIn(data)) keepSecret('what somebody asked', sentence(textAt(typed, 'value')));
  const chosen = objectAt(objectAt(data, 'resolved'), 'messages') ?? {};
  for (const message of [payload, ...Object.values(chosen)]) {
    if (!isHuman(at(message, 'author'))) continue;
    keepSecret('what somebody said', sentence(textAt(message, 'content')));
  }
}

/** Says what of all this stands in an output; undefined when nothing does. */
export function secretIn(output: string): string | undefined {
  for (const [text, what] of secrets) if (output.includes(text)) return `${what}: ${text}`;
  const lines = output.split('\n').filter((line) => !MAY_NAME_SERVER.test(line));
  const named = [...servers].find((server) => lines.some((line) => line.includes(server)));
  return named === undefined ? undefined : `the id of a server: ${named}`;
}

function isHuman(account: unknown): account is JsonObject {
  return isObject(account) && account['bot'] !== true;
}

/** A single word may be one of ours, or of a story. */
function sentence(text: string | undefined): string | undefined {
  return text !== undefined && /\S\s+\S/.test(text) ? text.trim() : undefined;
}

function optionsIn(data: unknown): JsonObject[] {
  return objectsAt(data, 'options').flatMap((option) => [option, ...optionsIn(option)]);
}
