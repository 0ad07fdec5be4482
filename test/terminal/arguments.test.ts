import { describe, expect, test } from 'vitest';
import type { Options } from '../../src/commands/command.ts';
import { commandNamed } from '../../src/commands/index.ts';
import { readArguments } from '../../src/terminal/arguments.ts';
import { checking, gaps, importing, reader, report, terminal } from '../../src/words/index.ts';

const NOTHING = {
  outcome: 'parsed',
  command: undefined,
  tool: undefined,
  options: {},
  content: undefined,
  flags: new Set(),
};

const CHECK = {
  form: 'lines',
  isStrict: false,
  watches: false,
  fixes: false,
  renames: false,
  isDryRun: false,
};

describe('the options of a command', () => {
  test.each<readonly [string, readonly string[], Options]>([
    ['ask', [], {}],
    ['ask', ['why did he resign?'], { question: 'why did he resign?' }],
    // Words without quotation marks are joined again.
    ['ask', ['why', 'did', 'he', 'resign?'], { question: 'why did he resign?' }],
    ['ask', ['--question', 'why?'], { question: 'why?' }],
    ['ask', ['--story', 'dam', 'why', 'now?'], { question: 'why now?', story: 'dam' }],
    ['ask', ['why', '--story=dam', 'now?'], { question: 'why now?', story: 'dam' }],
    ['ask', ['--', '--why'], { question: '--why' }],
    ['quote', ['--who', 'Jo Ash', '--about', 'the dam'], { who: 'Jo Ash', about: 'the dam' }],
    ['quote', ['Jo', 'Ash'], { who: 'Jo Ash' }],
    // What is given twice is given as it was last.
    ['quote', ['--who', 'Jo', '--who', 'Ann'], { who: 'Ann' }],
    ['timeline', ['--from', '2020', '--to', '2020-11'], { from: '2020', to: '2020-11' }],
    ['timeline', ['the', 'dam'], { about: 'the dam' }],
    ['who', ['Ash'], { name: 'Ash' }],
    ['story', ['dam'], { story: 'dam' }],
    ['about', [], {}],
    ['ask', [''], { question: '' }],
  ])('%s %j', (name, args, options) => {
    expect(readArguments([name, ...args])).toEqual({ ...NOTHING, command: commandNamed(name), options });
  });
});

describe('lists at the terminal', () => {
  test('have pages, and a timeline has files', () => {
    const timeline = { ...NOTHING, command: commandNamed('timeline') };
    expect(readArguments(['timeline', '--page', '2'])).toEqual({ ...timeline, page: 2 });
    expect(readArguments(['quote', '--page', '1'])).toEqual({
      ...NOTHING,
      command: commandNamed('quote'),
      page: 1,
    });
    expect(readArguments(['timeline', '--format', 'ics', '--out', 'a.ics'])).toEqual({
      ...timeline,
      format: 'ics',
      out: 'a.ics',
    });
  });

  test('may be drawn as a picture, in a file', () => {
    expect(readArguments(['quote', 'Jo', 'Ash', '--picture', '--out', 'a.png', '--page', '2'])).toEqual({
      ...NOTHING,
      command: commandNamed('quote'),
      options: { who: 'Jo Ash', picture: true },
      flags: new Set(['picture']),
      page: 2,
      out: 'a.png',
    });
  });

  test.each([
    [['timeline', '--picture', '--format', 'ics'], terminal.pictureAlone],
    [['quote', '--picture', '--json'], terminal.pictureAlone],
    [['who', '--picture'], terminal.unknownOption('--picture')],
    [['quote', '--out', 'a.png'], terminal.outWithoutFile],
    [['timeline', '--picture', '--out', ''], terminal.outWithoutFile],
    [['timeline', '--page', '0'], terminal.noPage('0')],
    [['timeline', '--page', 'two'], terminal.noPage('two')],
    [['timeline', '--format', 'pdf'], terminal.unknownFormat('pdf', ['timelinejs', 'ics', 'csv'])],
    [['timeline', '--out', 'a.ics'], terminal.outWithoutFile],
    [['timeline', '--format', 'ics', '--out', ''], terminal.outWithoutFile],
    [['quote', '--format', 'ics'], terminal.unknownOption('--format')],
    [['who', '--page', '2'], terminal.unknownOption('--page')],
  ])('%j is answered with a sentence', (args, problem) => {
    expect(readArguments(args)).toEqual({ outcome: 'wrong', problem: terminal.badOption(problem) });
  });
});

describe('the options of all commands', () => {
  test('are read beside the command’s own, before it and after it', () => {
    const expected = {
      ...NOTHING,
      command: commandNamed('quote'),
      options: { who: 'Ash' },
      content: 'my stories',
      flags: new Set(['json']),
    };
    expect(readArguments(['quote', 'Ash', '--json', '--content', 'my stories'])).toEqual(expected);
    expect(readArguments(['--json', '--content', 'my stories', 'quote', 'Ash'])).toEqual(expected);
  });

  test('without a command it is the chat', () => {
    expect(readArguments(['--content=dir'])).toEqual({ ...NOTHING, content: 'dir' });
    expect(readArguments([])).toEqual(NOTHING);
  });

  test('the tools of the host have their own', () => {
    expect(readArguments(['register', '--dry-run', '--clear'])).toEqual({
      ...NOTHING,
      tool: { name: 'register', mode: 'dry-run' },
      flags: new Set(['dry-run', 'clear']),
    });
    expect(readArguments(['register', '--clear'])).toMatchObject({
      tool: { name: 'register', mode: 'clear' },
    });
    expect(readArguments(['check', '--content', 'dir'])).toEqual({
      ...NOTHING,
      tool: { name: 'check', request: CHECK },
      content: 'dir',
    });
    expect(readArguments(['check', '--strict', '--format', 'github'])).toMatchObject({
      tool: { name: 'check', request: { ...CHECK, isStrict: true, form: 'github' } },
    });
    expect(readArguments(['check', '--json'])).toMatchObject({
      tool: { name: 'check', request: { ...CHECK, form: 'json' } },
    });
    expect(readArguments(['check', '--watch'])).toMatchObject({
      tool: { name: 'check', request: { ...CHECK, watches: true } },
    });
    expect(readArguments(['check', '--fix', '--dry-run', '--rename'])).toMatchObject({
      tool: { name: 'check', request: { ...CHECK, fixes: true, isDryRun: true, renames: true } },
    });
    expect(readArguments(['ask', '--help'])).toMatchObject({ tool: { name: 'help' } });
    expect(readArguments(['ask', 'why?', '--help'])).toMatchObject({ tool: { name: 'help' } });
  });

  test.each([
    [['list'], { action: 'list' }],
    [['add', 'all-MiniLM-L6-v2'], { action: 'add', model: 'all-MiniLM-L6-v2' }],
    [['remove', 'mine'], { action: 'remove', model: 'mine' }],
  ])('reader %j', (words, action) => {
    expect(readArguments(['reader', ...words])).toEqual({ ...NOTHING, tool: { name: 'reader', action } });
  });
});

describe('import', () => {
  const request = {
    sources: ['https://post.example/dam', 'a.html'],
    story: undefined,
    given: {},
    isDryRun: false,
    isYes: false,
    isForced: false,
    allowPrivate: false,
  };

  test('takes any number of sources', () => {
    expect(readArguments(['import', 'https://post.example/dam', 'a.html'])).toEqual({
      ...NOTHING,
      tool: { name: 'import', request },
    });
  });

  test('takes what the host knows of an article', () => {
    const given = {
      title: 'The dam opens',
      published: '2024-05-15T10:00:00+02:00',
      publisher: 'The Valley Post',
      url: 'https://post.example/dam',
      language: 'en-GB',
    };
    const options = Object.entries({
      ...given,
      published: undefined,
      date: given.published,
      language: 'en_gb',
    });
    const words = options.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
    const flags = ['--story', 'dam', '--dry-run', '--yes', '--force', '--allow-private'];
    expect(readArguments(['import', 'a.html', ...words, ...flags])).toMatchObject({
      tool: {
        name: 'import',
        request: {
          sources: ['a.html'],
          story: 'dam',
          given,
          isDryRun: true,
          isYes: true,
          isForced: true,
          allowPrivate: true,
        },
      },
    });
  });

  test.each<readonly [readonly string[], string]>([
    [[], importing.noSource],
    [['a.html', '--story', '../x'], importing.noStoryId('../x')],
    [['a.html', '--date', 'soon'], importing.noDate('soon')],
    [['a.html', '--url', 'http://x.example'], importing.noAddress('http://x.example')],
    [['a.html', '--language', 'Klingon?'], importing.noLanguage('Klingon?')],
    [['a.html', 'b.html', '--title', 'T'], importing.givenForOne],
    [['a.html', '--json'], terminal.unknownOption('--json')],
  ])('%j is answered with what is wrong', (words, problem) => {
    expect(readArguments(['import', ...words])).toEqual({
      outcome: 'wrong',
      problem: terminal.badOption(problem),
    });
  });
});

describe('gaps and report', () => {
  const request = { file: undefined, since: undefined, all: false, asJson: false };

  test('take what is to be shown', () => {
    expect(readArguments(['gaps'])).toEqual({ ...NOTHING, tool: { name: 'gaps', request } });
    expect(readArguments(['gaps', '--file', 'q.jsonl', '--since', '2026-11-27', '--all', '--json'])).toEqual({
      ...NOTHING,
      tool: { name: 'gaps', request: { file: 'q.jsonl', since: '2026-11-27', all: true, asJson: true } },
      flags: new Set(['all', 'json']),
    });
    expect(readArguments(['report', 'pilcrow1:0.1.0:ask:list:', 'x', '--content', 'c'])).toEqual({
      ...NOTHING,
      tool: { name: 'report', reference: 'pilcrow1:0.1.0:ask:list: x' },
      content: 'c',
    });
  });
});

describe('what is wrong is said in one sentence', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['ask', ['--stroy', 'dam'], terminal.unknownOption('--stroy')],
    ['ask', ['--who', 'Jo'], terminal.unknownOption('--who')],
    ['ask', ['--stroy=dam'], terminal.unknownOption('--stroy')],
    ['ask', ['-s', 'dam'], terminal.unknownOption('-s')],
    // A terminal has nobody else to hide from.
    ['ask', ['why?', '--private'], terminal.unknownOption('--private')],
    ['ask', ['--story'], terminal.valueMissing('--story')],
    ['ask', ['--story', '--json'], terminal.valueMissing('--story')],
    ['quote', ['--who', '--about', 'dam'], terminal.valueMissing('--who')],
    ['ask', ['--content'], terminal.valueMissing('--content')],
    ['ask', ['--content', ''], terminal.valueMissing('--content')],
    ['ask', ['--json=yes', 'why?'], terminal.noValueTaken('--json')],
    ['quote', ['--who=Jo', 'x', 'y'], terminal.tooManyWords('x y')],
    ['about', ['Ash'], terminal.tooManyWords('Ash')],
    ['check', ['dir'], terminal.tooManyWords('dir')],
    ['check', ['--page', '1'], terminal.unknownOption('--page')],
    ['check', ['--format', 'csv'], checking.noFormat('csv')],
    ['check', ['--format'], terminal.valueMissing('--format')],
    ['check', ['--fix', '--watch'], checking.fixAlone],
    ['check', ['--fix', '--json'], checking.fixAlone],
    ['check', ['--fix', '--format', 'github'], checking.fixAlone],
    ['check', ['--json', '--watch'], checking.oneForm],
    ['check', ['--json', '--format', 'github'], checking.oneForm],
    ['check', ['--dry-run'], checking.dryRunAlone],
    ['check', ['--rename'], checking.renameAlone],
    ['gaps', ['--file', ''], gaps.fileMissing],
    ['gaps', ['--since', '2026-02-30'], gaps.noDay('2026-02-30')],
    ['gaps', ['--story', 'dam'], terminal.unknownOption('--story')],
    ['gaps', ['dam'], terminal.tooManyWords('dam')],
    ['ask', ['--since', '2026-11-27'], terminal.unknownOption('--since')],
    ['report', [], report.usage],
    ['report', ['--json', 'x'], terminal.unknownOption('--json')],
    ['ask', ['--strict'], terminal.unknownOption('--strict')],
    ['reader', [], reader.usage],
    ['reader', ['add'], reader.usage],
    ['reader', ['add', 'a', 'b'], reader.usage],
    ['reader', ['list', 'a'], reader.usage],
    ['reader', ['fetch', 'a'], reader.usage],
    ['asks', ['why?'], terminal.unknownWord('asks', 'ask')],
  ])('%s %j', (name, args, detail) => {
    expect(readArguments([name, ...args])).toEqual({
      outcome: 'wrong',
      problem: terminal.badOption(detail),
    });
  });

  test('without a command, too', () => {
    expect(readArguments(['--who', 'Jo'])).toEqual({
      outcome: 'wrong',
      problem: terminal.badOption(terminal.unknownOption('--who')),
    });
  });
});
