import { describe, expect, test } from 'vitest';
import { type CommandScope, definitionsFor, hashOf } from '../../src/interactions/definitions.ts';
import { commands as texts } from '../../src/words/index.ts';
import { at, isObject, type JsonObject, listAt } from '../discord/json.ts';
import { commandViolations } from '../discord/limits.ts';

const SCOPES: readonly CommandScope[] = ['global', 'server'];

/** The definitions as plain JSON, each run through a change. */
function changed(scope: CommandScope, change: (command: JsonObject, index: number) => JsonObject): unknown[] {
  const plain: unknown = JSON.parse(JSON.stringify(definitionsFor(scope)));
  return (Array.isArray(plain) ? plain : []).filter(isObject).map(change);
}

/** The first command with its first option changed. */
function withOption(change: JsonObject): unknown[] {
  return changed('global', (command, index) => {
    if (index > 0) return command;
    const [first, ...rest] = listAt(command, 'options');
    return { ...command, options: [{ ...(isObject(first) ? first : {}), ...change }, ...rest] };
  });
}

/** A list as Discord gives it back: ids, versions, defaults, what we never set, in another order. */
function fromDiscord(scope: CommandScope): unknown[] {
  return changed(scope, (command, index) => ({
    id: `90000000000000000${index}`,
    application_id: '900000000000000099',
    version: `91000000000000000${index}`,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...command,
    type: command['type'] ?? 1,
    description: command['description'] ?? '',
    ...(scope === 'server' ? { guild_id: '1', contexts: null, integration_types: [0] } : {}),
    ...(scope === 'global' ? { contexts: [2, 0, 1], integration_types: [1, 0] } : {}),
    ...(listAt(command, 'options').length === 0
      ? {}
      : { options: listAt(command, 'options').filter(isObject).map(optionFromDiscord) }),
  })).reverse();
}

/** Discord leaves out what is false. */
function optionFromDiscord(option: JsonObject): JsonObject {
  const given = Object.entries(option).filter(([, value]) => value !== false);
  return { ...Object.fromEntries(given), name_localizations: null, description_localizations: null };
}

describe.each(SCOPES)('the definitions for the scope “%s”', (scope) => {
  test('keep to Discord’s limits', () => {
    expect(commandViolations(definitionsFor(scope))).toEqual([]);
  });

  test('are all commands, and the message command last', () => {
    expect(definitionsFor(scope).map(({ type, name }) => [type, name])).toEqual([
      [1, 'ask'],
      [1, 'quote'],
      [1, 'timeline'],
      [1, 'who'],
      [1, 'story'],
      [1, 'about'],
      [3, texts.find],
    ]);
  });

  test('are known again in what Discord gives back', () => {
    expect(hashOf(fromDiscord(scope), scope)).toBe(hashOf(definitionsFor(scope), scope));
  });
});

test('required options come before the others, as Discord asks', () => {
  for (const command of definitionsFor('global')) {
    const required = listAt(command, 'options').map((option) => at(option, 'required'));
    expect(required).toEqual([...required].sort((one, other) => Number(other) - Number(one)));
  }
});

test('/ask is defined like this', () => {
  expect(definitionsFor('server')[0]).toEqual({
    type: 1,
    name: 'ask',
    description: texts.ask,
    options: [
      {
        type: 3,
        name: 'question',
        description: texts.options.question,
        required: true,
        min_length: 1,
        max_length: 6000,
        autocomplete: false,
      },
      {
        type: 3,
        name: 'story',
        description: texts.options.story,
        required: false,
        max_length: 100,
        autocomplete: true,
      },
      { type: 5, name: 'private', description: texts.options.private, required: false },
    ],
  });
});

test('only global commands say where they may be used', () => {
  for (const command of definitionsFor('global')) {
    expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  }
  for (const command of definitionsFor('server')) {
    expect(Object.keys(command)).not.toContain('contexts');
    expect(Object.keys(command)).not.toContain('integration_types');
  }
});

describe('a change that matters changes the hash', () => {
  const ours = hashOf(definitionsFor('global'), 'global');

  test.each<readonly [string, unknown[]]>([
    ['no commands', []],
    ['a command less', changed('global', (command) => command).slice(1)],
    ['a command twice', [...definitionsFor('global'), definitionsFor('global')[0]]],
    ['a name', changed('global', (command, index) => (index === 0 ? { ...command, name: 'asks' } : command))],
    [
      'a description',
      changed('global', (command, index) => (index === 0 ? { ...command, description: 'x' } : command)),
    ],
    ['a type', changed('global', (command) => ({ ...command, type: 1 }))],
    ['where it may be used', changed('global', (command) => ({ ...command, contexts: [0] }))],
    ['by whom it may be installed', changed('global', (command) => ({ ...command, integration_types: [0] }))],
    ['an option’s name', withOption({ name: 'query' })],
    ['an option’s description', withOption({ description: 'x' })],
    ['an option’s type', withOption({ type: 5 })],
    ['whether it is required', withOption({ required: false })],
    ['its least length', withOption({ min_length: 2 })],
    ['its greatest length', withOption({ max_length: 5999 })],
    ['whether it suggests', withOption({ autocomplete: true })],
    [
      'the order of options',
      changed('global', (command) => ({ ...command, options: [...listAt(command, 'options')].reverse() })),
    ],
  ])('%s', (_, definitions) => {
    expect(hashOf(definitions, 'global')).not.toBe(ours);
  });

  test('and one that does not, does not', () => {
    expect(hashOf(withOption({}), 'global')).toBe(ours);
    expect(hashOf(withOption({ name_localizations: { de: 'frage' } }), 'global')).toBe(ours);
  });

  test('what is no command at all is no exception', () => {
    expect(hashOf([null, 1, 'x', [], { options: [null] }], 'global')).not.toBe(ours);
  });
});
