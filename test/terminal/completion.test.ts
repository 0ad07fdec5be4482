import { describe, expect, test } from 'vitest';
import { completionsFor } from '../../src/terminal/completion.ts';
import { libraryFrom } from '../library.ts';

const library = libraryFrom({
  bridge: { articles: { b: 'The bridge is old. The bridge is long.' } },
  dam: {
    title: 'The dam opens',
    articles: {
      a: 'The mayor, Jo Ash, said that the dam is safe. “We will stay,” said Jo Ash.\n\nAnn Lee told reporters that “the dam is old.”',
    },
  },
});

// The line, what is offered for it, and which part of the line that replaces.
describe('Tab after', () => {
  test.each<readonly [string, readonly string[], string]>([
    // A question has no completion.
    ['', [], ''],
    ['why', [], 'why'],
    // Commands, in their order.
    ['/', ['/ask ', '/quote ', '/timeline ', '/who ', '/story ', '/about '], '/'],
    ['/a', ['/ask ', '/about '], '/a'],
    ['/quote', ['/quote '], '/quote'],
    ['/x', [], '/x'],
    ['/x ', [], '/x '],
    // Options with a text, in their order, but for those that are there.
    ['/quote ', ['who: ', 'about: ', 'story: '], ''],
    ['/quote wh', ['who: '], 'wh'],
    ['/quote x', [], 'x'],
    ['/quote who: Jo ab', ['about: '], 'ab'],
    ['/timeline from: 2020 t', ['to: '], 't'],
    ['/about ', [], ''],
    // People who are quoted, for the option that asks for one.
    ['/quote who:', ['Jo Ash ', 'Ann Lee '], ''],
    ['/quote who: ', ['Jo Ash ', 'Ann Lee '], ''],
    ['/quote who: an', ['Ann Lee '], 'an'],
    // A name has more than one word, and all of them are replaced.
    ['/who name: Jo A', ['Jo Ash '], 'Jo A'],
    ['/quote who: Zed', [], 'Zed'],
    // Stories by their titles; what is typed is their name.
    ['/story story: the d', ['dam '], 'the d'],
    ['/ask why? story: ', ['bridge ', 'dam '], ''],
  ])('“%s”', (line, offered, replaced) => {
    expect(completionsFor(line, library)).toEqual([offered, replaced]);
  });
});
