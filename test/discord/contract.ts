import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { at, isObject, type JsonObject, objectAt } from './json.ts';

const { PILCROW_OPENAPI: file } = process.env;

/** Whether PILCROW_OPENAPI names a copy of Discord's OpenAPI description (discord/discord-api-spec, openapi.json). */
export const contractAvailable = file !== undefined && file !== '';

/**
 * Says where a request body departs from Discord's own description of its API. The route is written as there:
 * `contractViolations('POST', '/interactions/{interaction_id}/{interaction_token}/callback', body)`.
 * https://github.com/discord/discord-api-spec
 */
export function contractViolations(method: string, routeTemplate: string, body: unknown): string[] {
  const operation = operationOf(method, routeTemplate);
  return departures(`${method} ${routeTemplate}`, at(operation, 'requestBody'), body);
}

/** The same for what Discord answers with a status of 200 or so: a check of the fake, not of the bot. */
export function answerViolations(
  method: string,
  routeTemplate: string,
  status: number,
  body: unknown,
): string[] {
  const answers = at(operationOf(method, routeTemplate), 'responses');
  return departures(`${method} ${routeTemplate} ${status}`, at(answers, String(status)), body);
}

const compiled = new Map<string, ValidateFunction>();
let description: JsonObject | undefined;
let shared: Ajv2020 | undefined;

/** The name under which the parts of the description are known to one another. */
const DISCORD = 'discord';

function departures(name: string, holder: unknown, body: unknown): string[] {
  const schema = at(at(at(holder, 'content'), 'application/json'), 'schema');
  if (!isObject(schema)) return [`${name}: Discord describes no such JSON body`];
  const validate = compiled.get(name) ?? validator().compile(schema);
  compiled.set(name, validate);
  return validate(body) ? [] : deepest(validate.errors ?? []);
}

function operationOf(method: string, routeTemplate: string): JsonObject | undefined {
  description ??= readDescription();
  return objectAt(at(at(description, 'paths'), routeTemplate), method.toLowerCase());
}

function readDescription(): JsonObject {
  if (file === undefined) throw new Error('PILCROW_OPENAPI does not name a copy of Discord’s openapi.json');
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const loosened = loosen(read);
  if (!isObject(loosened)) throw new Error(`${file} does not hold a JSON object`);
  return loosened;
}

/** One validator for all routes, so that what they have in common is compiled once. */
function validator(): Ajv2020 {
  if (shared !== undefined) return shared;
  shared = new Ajv2020({ strict: false, allErrors: true });
  formats.default(shared);
  for (const format of ['int32', 'int64', 'double', 'nonce', 'snowflake']) shared.addFormat(format, true);
  return shared.addSchema({ $id: DISCORD, components: at(description, 'components') });
}

/**
 * The description's own reading rules: `oneOf` only means “one of these shapes”, and where a whole number is
 * wanted a text of digits is taken too.
 */
function loosen(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(loosen);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === '$ref') return [key, `${DISCORD}${String(value)}`];
    return [key === 'oneOf' && Array.isArray(value) ? 'anyOf' : key, loosen(value)];
  });
  const loosened: JsonObject = Object.fromEntries(entries);
  const types = [at(loosened, 'type')].flat();
  if (!types.includes('integer') || 'enum' in loosened) return loosened;
  return { ...loosened, type: [...types, 'string'], pattern: '^-?\\d+$' };
}

/** A body that fits none of many shapes fails in each of them; the faults farthest in are the telling ones. */
function deepest(errors: readonly ErrorObject[]): string[] {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const most = Math.max(...errors.map(depth));
  const said = errors
    .filter((error) => depth(error) === most)
    .map((error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`);
  return [...new Set(said)];
}
