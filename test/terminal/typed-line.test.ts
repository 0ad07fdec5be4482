import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Options } from '../../src/commands/command.ts';
import { commandNamed, commands } from '../../src/commands/index.ts';
import { readTypedLine } from '../../src/terminal/typed-line.ts';

describe('a line', () => {
  test.each(['', '   ', '\t\n'])('of nothing (“%s”) is empty', (line) => {
    expect(readTypedLine(line)).toEqual({ kind: 'empty' });
  });

  test.each(['/quit', 'quit', '/exit', 'Exit', ' QUIT '])('“%s” ends the chat', (line) => {
    expect(readTypedLine(line)).toEqual({ kind: 'quit' });
  });

  test.each([
    ['1', 1],
    [' 12 ', 12],
    ['0', 0],
  ])('“%s” presses the button %i', (line, number) => {
    expect(readTypedLine(line)).toEqual({ kind: 'press', number });
  });

  test.each(['why did he resign?', '2020', '-1', '1.', 'quit?', 'who: Jo Ash', 'quote who: Jo'])(
    '“%s” is a question',
    (line) => {
      expect(readTypedLine(line)).toEqual({
        kind: 'command',
        command: commandNamed('ask'),
        options: { question: line },
      });
    },
  );
});

describe('a command', () => {
  test.each<readonly [string, string, Options]>([
    ['/ask why did he resign?', 'ask', { question: 'why did he resign?' }],
    ['  /ask   why?  ', 'ask', { question: 'why?' }],
    ['/ASK why?', 'ask', { question: 'why?' }],
    ['/ask question: why? story: dam', 'ask', { question: 'why?', story: 'dam' }],
    ['/ask why? story:dam', 'ask', { question: 'why?', story: 'dam' }],
    ['/ask what is 2:1?', 'ask', { question: 'what is 2:1?' }],
    ['/ask a\nb', 'ask', { question: 'a\nb' }],
    ['/ask why? private:', 'ask', { question: 'why?', private: true }],
    ['/ask why? private: true', 'ask', { question: 'why?', private: true }],
    ['/ask why? private: false', 'ask', { question: 'why?', private: false }],
    ['/ask', 'ask', {}],
    ['/quote', 'quote', {}],
    ['/quote Jo Ash', 'quote', { who: 'Jo Ash' }],
    ['/quote who: Jo Ash about: the order', 'quote', { who: 'Jo Ash', about: 'the order' }],
    ['/quote about: the order who: Jo Ash', 'quote', { who: 'Jo Ash', about: 'the order' }],
    // Not an option of /quote, and so words of the one before it.
    ['/quote about: the order from: 2020', 'quote', { about: 'the order from: 2020' }],
    // Only a whole word names an option.
    ['/quote about: whowho: x', 'quote', { about: 'whowho: x' }],
    ['/timeline from: 2020 to: 2020-11', 'timeline', { from: '2020', to: '2020-11' }],
    ['/who Jo Ash', 'who', { name: 'Jo Ash' }],
    ['/story', 'story', {}],
    ['/about and more', 'about', {}],
    // What is given twice is given as it was last.
    ['/quote who: Jo who: Ann', 'quote', { who: 'Ann' }],
  ])('%s', (line, name, options) => {
    expect(readTypedLine(line)).toEqual({ kind: 'command', command: commandNamed(name), options });
  });
});

describe('what is no command is said to be none', () => {
  test.each([
    ['/quot who: Jo', 'quot', 'quote'],
    ['/ACK', 'ACK', 'ask'],
    ['/timline', 'timline', 'timeline'],
    ['/weather', 'weather', undefined],
    ['/', '', undefined],
    ['/ ask', '', undefined],
    ['//ask', '/ask', 'ask'],
  ])('%s', (line, typed, nearest) => {
    expect(readTypedLine(line)).toEqual({ kind: 'unknown', typed, nearest });
  });
});

test('law: every line is read, and options are the command’s own', () => {
  const part = fc.oneof(
    fc.constantFrom('/', 'who:', 'about:', 'private:', 'question: ', '7', '\n', ' '),
    fc.constantFrom(...commands.map(({ name }) => `/${name} `)),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const read = readTypedLine(parts.join(''));
      if (read.kind !== 'command') return;
      const own: readonly string[] = read.command.options.map(({ name }) => name);
      for (const [name, value] of Object.entries(read.options)) {
        expect(own).toContain(name);
        expect(typeof value).toBe(name === 'private' ? 'boolean' : 'string');
      }
    }),
  );
});
