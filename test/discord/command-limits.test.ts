import { describe, expect, test } from 'vitest';
import { commandViolations } from './limits.ts';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('commands', () => {
  const option = (more: object = {}) => ({ type: 3, name: 'word', description: 'A word', ...more });
  const command = (more: object = {}) => ({ name: 'ask', description: 'Asks', ...more });
  const group = (type: number, options: object[]) => option({ type, name: 'inner', options });

  test('that Discord takes', () => {
    const good = [
      command({
        name: "l'été",
        options: [option({ required: true, max_length: 6000 }), option({ name: 'b' })],
      }),
      command({ name: 'story', options: [group(2, [group(1, [option({ autocomplete: true })])])] }),
      command({ name_localizations: { de: 'frage' }, contexts: [0, 1, 2], integration_types: [0, 1] }),
      { type: 3, name: 'Find in the Story' },
      { type: 2, name: 'Who Is This?' },
    ];
    expect(commandViolations(good)).toEqual([]);
  });

  test.each([
    ['at most 100 CHAT_INPUT', times(101, (index) => command({ name: `c${index}` }))],
    ['at most 15 MESSAGE', times(16, (index) => ({ type: 3, name: `c${index}` }))],
    ['the CHAT_INPUT command “ask” is used twice', [command(), command()]],
    ['[0].name: “Ask” must be in lower case', [command({ name: 'Ask' })]],
    ['[0].name: “a b” is not letters', [command({ name: 'a b' })]],
    ['[0].name: 33 characters', [command({ name: 'x'.repeat(33) })]],
    ['[0].description: 101', [command({ description: 'x'.repeat(101) })]],
    ['[0].description: 0 characters', [command({ description: '' })]],
    ['name_localizations.xx: is no locale', [command({ name_localizations: { xx: 'a' } })]],
    ['description: must be left out', [{ type: 3, name: 'x', description: 'x' }]],
    ['at most 25 options', [command({ options: times(26, (index) => option({ name: `o${index}` })) })]],
    ['the option “word” is used twice', [command({ options: [option(), option()] })]],
    [
      'required options must come before',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
    ],
    ['subcommands and plain options', [command({ options: [group(1, []), option()] })]],
    ['a group holds nothing but', [command({ options: [group(2, [option()])] })]],
    ['cannot stand in a subcommand', [command({ options: [group(1, [group(1, [])])] })]],
    [
      'choices: 26 entries',
      [command({ options: [option({ choices: times(26, () => ({ name: 'a', value: 'a' })) })] })],
    ],
    [
      'choices or autocomplete',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
    ],
    ['takes neither choices', [command({ options: [option({ type: 5, autocomplete: true })] })]],
    ['max_length: 6001', [command({ options: [option({ max_length: 6001 })] })]],
    ['PRIVATE_CHANNEL needs', [command({ contexts: [2], integration_types: [0] })]],
    ['must be a bit set', [command({ default_member_permissions: 'admin' })]],
    [
      '8007 characters in all',
      [
        command({
          options: times(20, (index) =>
            option({
              name: `o${String(index).padStart(2, '0')}`,
              description: 'x',
              description_localizations: { de: 'x'.repeat(97) },
              choices: times(3, () => ({ name: 'x'.repeat(100), value: 'x'.repeat(0) })),
            }),
          ),
        }),
      ],
    ],
  ])('that Discord refuses: %s', (sentence, commands) => {
    expect(commandViolations(commands).join('\n')).toContain(sentence);
  });
});
