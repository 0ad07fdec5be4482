import {
  at,
  isObject,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  objectsAt,
} from '../../../discord/json.ts';
import { SELECTS, TYPE } from '../../../discord/limits/numbers.ts';
import { allComponents } from '../../../discord/limits/tree.ts';
import { newSnowflake } from '../snowflake.ts';

/**
 * Components as Discord keeps and returns them: each with an `id` (given ones stay, the others get the next
 * free number, parents before what they hold), with defaults filled in and addresses resolved.
 * https://docs.discord.com/developers/components/reference#anatomy-of-a-component
 */
export function storedComponents(sent: readonly unknown[]): JsonObject[] {
  const given = [...allComponents(sent)].map((component) => numberAt(component, 'id') ?? 0);
  const taken = new Set(given.filter((id) => id !== 0));
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  return sent.filter(isObject).map((component) => stored(component, nextId));
}

function stored(sent: JsonObject, nextId: () => number): JsonObject {
  const { components, accessory, ...own } = withoutNulls(sent);
  const id = numberAt(sent, 'id') || nextId();
  return {
    ...defaultsOf(sent),
    ...own,
    ...resolvedMedia(sent),
    id,
    ...(Array.isArray(components)
      ? { components: components.filter(isObject).map((child) => stored(child, nextId)) }
      : {}),
    ...(isObject(accessory) ? { accessory: stored(accessory, nextId) } : {}),
  };
}

function withoutNulls(sent: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null));
}

function defaultsOf(sent: JsonObject): JsonObject {
  const type = numberAt(sent, 'type') ?? 0;
  if (SELECTS.includes(type)) return { min_values: 1, max_values: 1 };
  if (type === TYPE.container) return { accent_color: null, spoiler: false };
  if (type === TYPE.separator) return { divider: true, spacing: 1 };
  if (type === TYPE.thumbnail) return { description: null, spoiler: false };
  if (type === TYPE.file) return { name: null, size: null, spoiler: false };
  return {};
}

function resolvedMedia(sent: JsonObject): JsonObject {
  const media = objectAt(sent, 'media');
  const file = objectAt(sent, 'file');
  const items = objectsAt(sent, 'items').map((item) => ({
    description: at(item, 'description') ?? null,
    spoiler: at(item, 'spoiler') === true,
    media: unfurled(objectAt(item, 'media') ?? {}),
  }));
  return {
    ...(media === undefined ? {} : { media: unfurled(media) }),
    ...(file === undefined ? {} : { file: unfurled(file) }),
    ...(listAt(sent, 'items').length === 0 ? {} : { items }),
  };
}

/** https://docs.discord.com/developers/components/reference#unfurled-media-item */
function unfurled(media: JsonObject): JsonObject {
  const url = at(media, 'url');
  return { id: newSnowflake(), url, proxy_url: url, width: 0, height: 0, content_type: null };
}
