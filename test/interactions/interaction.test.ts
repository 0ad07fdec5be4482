import { MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInteraction } from '../../src/interactions/interaction.ts';
import { payloadOf } from '../../src/reply/payload.ts';

const SERVER = '613425648685547541';
const ADDRESS = { id: '1', token: 'token' };
const IN_SERVER = { guild_id: SERVER, context: 0, member: { user: { id: '7' } } };
const IN_DIRECT_MESSAGE = { context: 1, user: { id: '7' } };
const IN_GROUP = { context: 2, user: { id: '7' } };

/** Options as Discord sends them: type 3 is a text, 5 a flag, 4 a whole number. */
const option = (name: string, value: unknown, type = typeof value === 'boolean' ? 5 : 3) => ({
  name,
  value,
  type,
});

describe('a command', () => {
  const command = (name: string, options: readonly unknown[], where: object = IN_SERVER) =>
    readInteraction({ ...ADDRESS, type: 2, data: { type: 1, name, options }, ...where });

  test('in a server', () => {
    expect(command('ask', [option('question', 'why?'), option('story', 'dam')])).toEqual({
      ...ADDRESS,
      label: '/ask',
      kind: 'command',
      name: 'ask',
      invocation: {
        options: { question: 'why?', story: 'dam' },
        asker: { server: SERVER },
        private: false,
        canShare: true,
      },
    });
  });

  test('that only its asker sees', () => {
    expect(command('ask', [option('question', 'why?'), option('private', true)])).toMatchObject({
      invocation: { options: { question: 'why?', private: true }, private: true, canShare: true },
    });
  });

  test.each([
    ['in a server', IN_SERVER, SERVER, true],
    ['in a direct message', IN_DIRECT_MESSAGE, undefined, false],
    ['in a group, by one who has the bot with them', IN_GROUP, undefined, true],
    ['from where Discord does not say', {}, undefined, false],
  ])('%s', (_, where, server, canShare) => {
    expect(command('about', [], where)).toMatchObject({ invocation: { asker: { server }, canShare } });
  });

  test('without options', () => {
    const read = readInteraction({ ...ADDRESS, type: 2, data: { name: 'about' }, ...IN_SERVER });
    expect(read).toMatchObject({ kind: 'command', name: 'about' });
    expect(read).toHaveProperty('invocation.options', {});
  });

  test('with options that are not ours, or of another type, which are left out', () => {
    const options = [
      option('questions', 'x'),
      option('__proto__', 'x'),
      option('constructor', true),
      option('who', 5, 4),
      option('about', 'a number as text', 4),
      { name: 'name' },
      null,
      option('to', '2020'),
    ];
    expect(command('timeline', options)).toHaveProperty('invocation.options', { to: '2020' });
  });
});

describe('the message command', () => {
  const chosen = (data: object) =>
    readInteraction({
      ...ADDRESS,
      type: 2,
      data: { type: 3, name: 'Find in the story', ...data },
      ...IN_SERVER,
    });

  test('asks the words of the message, for its chooser alone', () => {
    const messages = { '55': { id: '55', content: 'why did he go?' }, '56': { id: '56', content: 'no' } };
    expect(chosen({ target_id: '55', resolved: { messages } })).toEqual({
      ...ADDRESS,
      label: 'a message command',
      kind: 'message-command',
      name: 'Find in the story',
      invocation: {
        options: { question: 'why did he go?' },
        asker: { server: SERVER },
        private: true,
        canShare: true,
      },
    });
  });

  test.each<readonly [string, object]>([
    ['no message', {}],
    ['another message', { target_id: '55', resolved: { messages: { '56': { content: 'no' } } } }],
    ['a message of pictures', { target_id: '55', resolved: { messages: { '55': { content: null } } } }],
  ])('with %s asks nothing', (_, data) => {
    expect(chosen(data)).toMatchObject({
      kind: 'message-command',
      invocation: { options: { question: '' } },
    });
  });
});

describe('suggestions', () => {
  const typing = (...options: readonly unknown[]) =>
    readInteraction({ ...ADDRESS, type: 4, data: { type: 1, name: 'quote', options }, ...IN_SERVER });

  test('for the option that is being typed, beside what is typed already', () => {
    expect(typing(option('about', 'dam'), { ...option('who', 'Kr'), focused: true })).toEqual({
      ...ADDRESS,
      label: 'suggestions for /quote',
      kind: 'autocomplete',
      name: 'quote',
      focused: { option: 'who', typed: 'Kr' },
      invocation: {
        options: { about: 'dam', who: 'Kr' },
        asker: { server: SERVER },
        private: true,
        canShare: true,
      },
    });
  });

  test.each<readonly [string, readonly unknown[], unknown]>([
    ['an option that is empty yet', [{ name: 'who', type: 3, focused: true }], { option: 'who', typed: '' }],
    ['no option', [option('who', 'Kr')], undefined],
    ['an option that is not ours', [{ ...option('whom', 'Kr'), focused: true }], undefined],
  ])('for %s', (_, options, focused) => {
    expect(typing(...options)).toMatchObject({ kind: 'autocomplete', focused });
  });
});

describe('a button', () => {
  const card = { question: 'Is *it*  “safe”?', sections: [], buttons: [], private: false };
  const { components } = payloadOf(card, { commandIds: new Map() });
  const press = (message: object, where: object = IN_SERVER) =>
    readInteraction({
      ...ADDRESS,
      type: 3,
      data: { component_type: 2, custom_id: '1oask:x' },
      message: { flags: MessageFlags.IsComponentsV2, components, ...message },
      ...where,
    });
  const ASKED_BY_7 = { interaction_metadata: { user: { id: '7' } } };
  const ASKED_BY_8 = { interaction_metadata: { user: { id: '8' } } };
  const SEEN_BY_ONE = { flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral };

  test('on one’s own public card changes it', () => {
    expect(press(ASKED_BY_7)).toEqual({
      ...ADDRESS,
      label: 'a button',
      kind: 'button',
      customId: '1oask:x',
      question: 'Is *it* “safe”?',
      mayEdit: true,
      invocation: { options: {}, asker: { server: SERVER }, private: false, canShare: true },
    });
  });

  test.each<readonly [string, object, object, boolean, boolean]>([
    ['one’s own card in a direct message', ASKED_BY_7, IN_DIRECT_MESSAGE, true, false],
    ['somebody else’s card', ASKED_BY_8, IN_SERVER, false, true],
    ['a card that only one sees', { ...ASKED_BY_7, ...SEEN_BY_ONE }, IN_SERVER, true, true],
    ['such a card, whoever asked', { ...ASKED_BY_8, ...SEEN_BY_ONE }, IN_SERVER, true, true],
    [
      'the reply to one’s own mention',
      { referenced_message: { author: { id: '7' } } },
      IN_SERVER,
      true,
      false,
    ],
    [
      'the reply to somebody else’s mention',
      { referenced_message: { author: { id: '8' } } },
      IN_SERVER,
      false,
      true,
    ],
    ['a card of nobody', {}, IN_SERVER, false, true],
    ['a card of nobody, by nobody', {}, {}, false, true],
  ])('on %s', (_, message, where, mayEdit, isPrivate) => {
    expect(press(message, where)).toMatchObject({ mayEdit, invocation: { private: isPrivate } });
  });

  test('on a card without question', () => {
    expect(press({ components: [] })).toMatchObject({ question: undefined });
    expect(press({ components: undefined })).toMatchObject({ question: undefined });
  });
});

describe('what cannot be read', () => {
  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a list', []],
    ['no id', { token: 'x', type: 2, data: { name: 'ask' } }],
    ['no token', { id: '1', type: 2, data: { name: 'ask' } }],
    ['an id that is no number', { id: 'a 1', token: 'x', type: 2, data: { name: 'ask' } }],
    ['a token that leads elsewhere', { id: '1', token: '../x', type: 2, data: { name: 'ask' } }],
    ['a number for an id', { id: 1, token: 'x', type: 2, data: { name: 'ask' } }],
  ])('%s cannot even be answered', (_, payload) => {
    expect(readInteraction(payload)).toBeUndefined();
  });

  test.each<readonly [object, string]>([
    [{ type: 1 }, 'an interaction of type 1'],
    [{ type: 5, data: {} }, 'an interaction of type 5'],
    [{ type: 99, data: { name: 'ask' } }, 'an interaction of type 99'],
    [{ type: 2 }, 'an interaction of type 2'],
    [{ type: 3, data: {} }, 'an interaction of type 3'],
    [{ type: 4, data: { name: 5 } }, 'an interaction of type 4'],
    [{}, 'an interaction of type ?'],
  ])('%o is of an unknown kind', (rest, label) => {
    expect(readInteraction({ ...ADDRESS, ...rest })).toMatchObject({ ...ADDRESS, kind: 'unknown', label });
  });

  test('law: whatever comes in, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        expect(() => readInteraction(payload)).not.toThrow();
      }),
    );
  });

  test('law: nor when it is almost an interaction; what is read is addressed to it', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('who', '__proto__', true, 3));
    const list = fc.array(fc.record({ name: value, type: value, value, focused: value }), { maxLength: 3 });
    const data = fc.record(
      {
        name: fc.string(),
        type: fc.constantFrom(1, 2, 3),
        custom_id: fc.string(),
        options: fc.oneof(list, value),
        target_id: value,
        resolved: fc.oneof(fc.record({ messages: value }), value),
      },
      { requiredKeys: [] },
    );
    const almost = fc.record(
      {
        id: fc.constant('1'),
        token: fc.constant('token'),
        type: fc.constantFrom(1, 2, 3, 4, 5),
        data: fc.oneof({ weight: 4, arbitrary: data }, { weight: 1, arbitrary: value }),
        message: fc.oneof(fc.record({ flags: value, components: value }), value),
        member: value,
        guild_id: value,
        context: value,
      },
      { requiredKeys: ['id', 'token', 'type'] },
    );
    fc.assert(
      fc.property(almost, (payload) => {
        const read = readInteraction(payload);
        expect(read).toMatchObject(ADDRESS);
        if (read === undefined || read.kind === 'unknown') return;
        for (const given of Object.values(read.invocation.options)) {
          expect(['string', 'boolean']).toContain(typeof given);
        }
      }),
      { numRuns: 500 },
    );
  });
});
