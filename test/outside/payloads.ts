import fc from 'fast-check';
import { OPTION_NAMES } from '../../src/commands/command.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** Interactions as Discord sends them, with whatever in them, and as it never would: what a front has to bear. */

export const SERVERS = ['600000000000000001', '600000000000000002'];
const MANAGES = '32';

/** What is known of the bot that is asked: names of commands, and what stands in its buttons. */
export interface Known {
  readonly commands: readonly string[];
  readonly customIds: readonly string[];
}

const text: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'Krebs',
          'why did',
          'who is',
          'SentinelOne',
          'the order',
          '“fired”',
          '"by tweet"',
          'and when',
          'CISA',
          '2020-11',
          '2025',
          '?',
          '*',
          '@everyone',
          '<@1>',
          '||',
          '```',
          '[x](https://e.example)',
          '\n# ',
          '\n- ',
          '\u202e',
          '\0',
          '\ud800',
          '👩‍👩‍👧',
          '__proto__',
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join(' ')),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(HOSTILE_TEXTS)) },
);

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { components: [value], content: '' };
  return value;
}

/** Values of a wrong kind, too deep, too many, and keys that are something in the language. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 4, arbitrary: fc.constantFrom(null, true, false, 0, -1, 3, 2 ** 53, 1e300, '', [], {}) },
  { weight: 4, arbitrary: text },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length')
      .map((key): unknown => JSON.parse(`{"${key}":{"${key}":"x","id":"1","content":"y"}}`)),
  },
  { weight: 1, arbitrary: fc.constantFrom(10, 100, 2000).map(nested) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(100, 5000)
      .map((length) => Array.from({ length }, (_, at) => ({ name: 'question', type: 3, value: `${at}` }))),
  },
);

const caller = fc.record(
  {
    guild_id: fc.constantFrom(...SERVERS),
    context: fc.constantFrom(0, 1, 2),
    member: fc.record({
      user: fc.record({ id: fc.constantFrom('7', '8') }),
      permissions: fc.constantFrom('0', MANAGES, '8', 'x', '9'.repeat(40)),
    }),
    user: fc.record({ id: fc.constantFrom('7', '8') }),
    locale: fc.constantFrom('de', 'en-US'),
  },
  { requiredKeys: [] },
);

const addressed = fc.record({
  id: fc.oneof(
    { weight: 9, arbitrary: fc.bigInt(1n, 2n ** 63n).map(String) },
    { weight: 1, arbitrary: text },
  ),
  token: fc.constantFrom('token', 'aW50ZXJhY3Rpb24'),
  application_id: fc.constant('1200000000000000001'),
});

function optionsOf(commands: readonly string[]): fc.Arbitrary<object> {
  const option = fc
    .record({
      name: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...OPTION_NAMES) },
        { weight: 1, arbitrary: text },
      ),
      value: fc.oneof(
        { weight: 8, arbitrary: text },
        { weight: 2, arbitrary: fc.boolean() },
        { weight: 1, arbitrary: odd },
      ),
      focused: fc.boolean(),
    })
    .map((given) => ({ ...given, type: typeof given.value === 'boolean' ? 5 : 3 }));
  const options = fc.array(option, { maxLength: 5 });
  const sub = fc
    .tuple(fc.constantFrom('add', 'list', 'remove', 'x'), options)
    .map(([name, inside]) => [{ type: 1, name, options: inside }]);
  return fc.record({
    id: fc.constant('2'),
    type: fc.constantFrom(1, 1, 1, 3, 2, 99),
    name: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...commands) }, { weight: 1, arbitrary: text }),
    options: fc.oneof({ weight: 4, arbitrary: options }, { weight: 1, arbitrary: sub }),
  });
}

const message = fc.record(
  {
    id: fc.constant('55'),
    content: text,
    flags: fc.constantFrom(0, 64, 32768, 32832),
    embeds: fc.array(fc.record({ title: text, description: text }), { maxLength: 3 }),
    components: fc.array(
      fc.record({
        type: fc.constant(17),
        components: fc.array(fc.record({ type: fc.constant(10), id: fc.constantFrom(1, 2), content: text }), {
          maxLength: 3,
        }),
      }),
      { maxLength: 2 },
    ),
    interaction_metadata: fc.record({ user: fc.record({ id: fc.constantFrom('7', '8') }) }),
    message_snapshots: fc.array(fc.record({ message: fc.record({ content: text }) }), { maxLength: 1 }),
  },
  { requiredKeys: [] },
);

/** Of a card of ours, of one that was changed by hand, and of none. */
function customIdsFrom({ customIds, commands }: Known): fc.Arbitrary<string> {
  const ours = fc.constantFrom(...customIds);
  return fc.oneof(
    { weight: 6, arbitrary: ours },
    {
      weight: 4,
      arbitrary: fc.tuple(ours, fc.nat(99), text, fc.nat(3)).map(([id, at, put, cut]) => {
        const start = at % id.length;
        return (id.slice(0, start) + put.slice(0, 1 + cut) + id.slice(start + cut)).slice(0, 100);
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...commands), text)
        .map(([command, state]) => `1o${command}:${state}`),
    },
    { weight: 1, arbitrary: text },
  );
}

/** Every kind of interaction, with whatever in it, as it should be. */
function sound(known: Known): fc.Arbitrary<object> {
  const customId = customIdsFrom(known);
  const field = fc.record(
    {
      custom_id: fc.constantFrom('file', 'text', 'title', 'published', 'source', 'x'),
      value: text,
      values: fc.array(fc.constantFrom('9', '10', '__proto__'), { maxLength: 2 }),
    },
    { requiredKeys: ['custom_id'] },
  );
  const resolved = fc.record({
    messages: fc.record({ '55': message }),
    attachments: fc.record({
      '9': fc.record({
        url: fc.constantFrom('https://cdn.discordapp.com/a', 'file:///etc/passwd', ''),
        filename: text,
        size: fc.constantFrom(0, 10, 2 ** 40),
        content_type: text,
      }),
    }),
  });
  const asked = optionsOf(known.commands);
  const data = fc.oneof(
    fc.record({ type: fc.constantFrom(2, 4), data: asked }),
    fc
      .record({
        name: fc.constantFrom('Find in the story', 'x'),
        target_id: fc.constantFrom('55', '56'),
        resolved,
      })
      .map((chosen) => ({ type: 2, data: { type: 3, ...chosen } })),
    fc.record({
      type: fc.constant(3),
      data: fc.record(
        {
          custom_id: customId,
          component_type: fc.constantFrom(2, 3),
          values: fc.array(customId, { maxLength: 2 }),
        },
        { requiredKeys: ['custom_id'] },
      ),
      message,
    }),
    fc.record({
      type: fc.constant(5),
      data: fc.record({
        custom_id: fc.oneof(fc.constantFrom('1olibrary:add', '1olibrary:change:x'), customId),
        components: fc.array(fc.record({ type: fc.constant(18), component: field }), { maxLength: 5 }),
        resolved,
      }),
      message,
    }),
    fc.record({ type: fc.constantFrom(1, 6, 99), data: asked }),
  );
  return fc.tuple(addressed, caller, data).map((parts) => Object.assign({}, ...parts));
}

/** Sound ones, ones in which something was put in the place of something else or left out, and what is none at all. */
export function payloads(known: Known): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), put: fc.oneof(odd, fc.constant(undefined)) });
  return fc.oneof(
    { weight: 6, arbitrary: sound(known) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(sound(known), fc.array(change, { minLength: 1, maxLength: 3 }))
        .map(([payload, changes]) => changes.reduce<unknown>(changed, payload)),
    },
    { weight: 1, arbitrary: odd },
  );
}

/** A value in which another stands in one place, or nothing. The places are counted from the outside in. */
function changed(value: unknown, { at, put }: { readonly at: number; readonly put: unknown }): unknown {
  const places = placesIn(value);
  const place = places[at % Math.max(1, places.length)];
  return place === undefined ? put : replaced(value, place, put);
}

type Place = readonly string[];
/** Deeper than that nothing is changed. */
const MAX_DEPTH = 8;
/** So many places of a list, or of an object, are looked at. */
const MAX_WIDTH = 10;

function placesIn(value: unknown, way: Place = []): Place[] {
  if (typeof value !== 'object' || value === null || way.length >= MAX_DEPTH) return [];
  return Object.entries(value)
    .slice(0, MAX_WIDTH)
    .flatMap(([key, inside]) => [[...way, key], ...placesIn(inside, [...way, key])]);
}

function replaced(value: unknown, [key, ...way]: Place, put: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return put;
  const inside = replaced(Reflect.get(value, key), way, put);
  if (Array.isArray(value)) return value.map((one: unknown, at) => (String(at) === key ? inside : one));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === key ? inside : one]));
}
