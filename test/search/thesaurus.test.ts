import { describe, expect, test } from 'vitest';
import { DAILY_LIFE } from '../../src/search/english/thesaurus-daily-life.ts';
import { KNOWLEDGE } from '../../src/search/english/thesaurus-knowledge.ts';
import { PUBLIC_LIFE } from '../../src/search/english/thesaurus-public-life.ts';
import { WORD_FAMILIES } from '../../src/search/english/word-families.ts';
import { readQuestion } from '../../src/search/question.ts';
import { contentStems, termsOf } from '../../src/search/terms.ts';
import { stretchesAt } from '../../src/search/thesaurus.ts';

const FILES = { DAILY_LIFE, KNOWLEDGE, PUBLIC_LIFE, WORD_FAMILIES };

function stemsOf(text: string): string[] {
  return termsOf(text).map(({ stem }) => stem);
}

/** For each stretch that begins at a word of a text: its length, and what may be written for it, in order of letters. */
function meanings(text: string, at = 0): (readonly [number, string])[] {
  return [...stretchesAt(stemsOf(text), at)].flatMap(({ length, phrases }) => {
    const written = new Set(phrases().map((phrase) => phrase.join(' ')));
    return written.size === 0 ? [] : [[length, [...written].sort().join(', ')] as const];
  });
}

/** The lines of a file, without those that say what the following are about. */
function linesOf(file: string): string[] {
  return file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('what may be written for', () => {
  test('a word of a list: the others, whichever is asked', () => {
    expect(meanings('invoice')).toEqual([]);
    expect(meanings('dictator')).toEqual([[1, 'autocrat, despot, strongman, tyrant']]);
    expect(meanings('despot')).toEqual([[1, 'autocrat, dictat, strongman, tyrant']]);
  });

  test('a word on the left of a line: those on the right, and nothing the other way round', () => {
    const written = [[1, 'presid, presidenti, white hous']];
    expect(meanings('prez')).toEqual(written);
    expect(meanings('potus')).toEqual(written);
    expect(meanings('president').join()).not.toMatch(/prez|potus/);
    expect(meanings('white house').join()).not.toMatch(/prez|potus/);
  });

  test('a word in another form', () => {
    expect(meanings('Dictators')).toEqual(meanings('dictator'));
    expect(meanings('dictator’s')).toEqual(meanings('dictator'));
  });

  test('a word of a family: the family', () => {
    expect(meanings('seclude')).toEqual([[1, 'seclus']]);
    expect(meanings('seclusion')).toEqual([[1, 'seclud']]);
  });

  test('a phrase: the longest first, its parts after it', () => {
    const [phrase, part, ...others] = meanings('capital city');
    expect(phrase).toEqual([2, 'metropoli, seat, seat govern']);
    expect(part?.[0]).toBe(1);
    expect(part?.[1]).toContain('capitalist');
    expect(others).toEqual([]);
  });

  test('a word of one list and of another: what both say', () => {
    expect(meanings('edge')).toEqual([[1, 'border, brink, fring, margin, rim']]);
  });

  test('the word at a place', () => {
    expect(meanings('the old dictator fell', 2)).toEqual(meanings('dictator'));
    expect(meanings('the old dictator fell', 4)).toEqual([]);
    expect(meanings('')).toEqual([]);
  });
});

describe('a phrase wins over its parts in a question', () => {
  const alike = (question: string) =>
    readQuestion(question).terms.map(({ stem, alike }) => [stem, ...alike.map((phrase) => phrase.join(' '))]);

  test('each of its words may be what the phrase may be, and nothing else', () => {
    expect(alike('Which is the capital city?')).toEqual([
      ['capit', 'seat govern', 'metropoli', 'seat'],
      ['citi', 'seat govern', 'metropoli', 'seat'],
    ]);
  });

  test('function words in it count', () => {
    const alone = alike('Did he step?').flat();
    const [stepped] = alike('Did he step down?');
    expect(alone).not.toContain('resign');
    expect(stepped?.slice(0, 3)).toEqual(['step', 'quit', 'resign']);
  });
});

test('a word of the language it is written in, too, has its family alone', () => {
  expect(meanings('constructor')).toEqual([[1, 'construct, reconstruct']]);
});

describe('nothing may be written for', () => {
  test.each(['krebs', 'xyzzy', 'zq', '1234567'])('an unknown word: %s', (word) => {
    expect(meanings(word)).toEqual([]);
  });

  test.each(['hasOwnProperty', '__proto__', 'prototype', 'toString', 'valueOf', '#', '>', ''])(
    'a word of the language it is written in: %s',
    (word) => {
      expect([...stretchesAt([word], 0)]).toEqual([]);
      expect([...stretchesAt([word, word], 0)]).toEqual([]);
    },
  );
});

const WORD = "[a-z0-9]+(?:['-][a-z0-9]+)*";
const ITEM = `${WORD}(?: ${WORD})*`;
const LIST = `${ITEM}(?:, ${ITEM})*`;

describe.each(Object.entries(FILES))('%s', (name, file) => {
  test('has lists of small letters, digits, apostrophes and hyphens, one or with “ > ” between two', () => {
    const shape = new RegExp(name === 'WORD_FAMILIES' ? `^${LIST}$` : `^${LIST}(?: > ${LIST})?$`);
    expect(linesOf(file).filter((line) => !shape.test(line))).toEqual([]);
  });

  test('has no line twice', () => {
    const lines = linesOf(file);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  test('has no item twice in a list', () => {
    const lists = linesOf(file).flatMap((line) => line.split(' > '));
    expect(lists.filter((list) => new Set(list.split(', ')).size < list.split(', ').length)).toEqual([]);
  });

  test('has no list of one, but where something else is written for it', () => {
    expect(linesOf(file).filter((line) => !/ > |, /.test(line))).toEqual([]);
  });

  test('has no item that is read as nothing', () => {
    const items = linesOf(file).flatMap((line) => line.split(/, | > /));
    expect(items.filter((item) => stemsOf(item).length === 0)).toEqual([]);
  });

  test('law: whatever is asked is found, with all that may be written for it', () => {
    const lost = linesOf(file).flatMap((line) => {
      const [asked = '', written = asked] = line.split(' > ');
      const phrases = written.split(', ').map((item) => contentStems(termsOf(item)).join(' '));
      return asked.split(', ').filter((item) => {
        const stems = stemsOf(item);
        const others = phrases.filter((phrase) => phrase !== stems.join(' '));
        const whole = [...stretchesAt(stems, 0)].find(({ length }) => length === stems.length);
        const found = new Set(whole?.phrases().map((phrase) => phrase.join(' ')));
        return !others.every((phrase) => found.has(phrase)) || found.has(stems.join(' '));
      });
    });
    expect(lost).toEqual([]);
  });
});
