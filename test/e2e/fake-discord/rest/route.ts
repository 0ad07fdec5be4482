import { isObject, type JsonObject } from '../../../discord/json.ts';
import { ApiError } from './api-error.ts';
import type { UploadedFile } from './body.ts';
import type { Answer } from './faults.ts';

/** One request, taken apart. */
export interface Call {
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** What stands in the path where the template has `{name}`. */
  param(name: string): string;
}

export interface Route {
  readonly method: string;
  /** Written as in Discord's OpenAPI description, `/channels/{channel_id}/messages`. */
  readonly template: string;
  /** Interaction tokens are a right in themselves: routes that carry one need no bot token. */
  readonly needsToken: boolean;
  handle(call: Call): Answer;
}

export interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** Finds the route for a path. Templates without `{…}` in the deciding place come first in the list. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  for (const route of routes) {
    const params = route.method === method ? paramsIn(route.template, path) : undefined;
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

function paramsIn(template: string, path: string): Map<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) params.set(part.slice(1, -1), decodeURIComponent(value));
    else if (part !== value) return undefined;
  }
  return params;
}

/** The body as an object; anything else is refused as Discord does. */
export function objectBody(call: Call): JsonObject {
  if (isObject(call.body)) return call.body;
  // A message may consist of files alone.
  if (call.body === undefined && call.files.length > 0) return {};
  throw new ApiError(400, 50035, 'Invalid Form Body: an object is required');
}

export function isTrue(query: URLSearchParams, name: string): boolean {
  return ['true', 'True', '1'].includes(query.get(name) ?? '');
}
