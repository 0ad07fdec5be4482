import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlain, MAX_PLAIN_LENGTH, plainQuestion } from '../../src/question-log/plain-question.ts';

describe('what is kept of a question', () => {
  test.each([
    ['Why did Krebs resign?', 'why did krebs resign'],
    ['  WHY  did\n\tkrebs …  resign?!?! 🙂', 'why did krebs resign'],
    ['didn’t Jo Ash-Smith say "no"', "didn't jo ash-smith say no"],
    ['what of the U.S. and F-16s, 3.5% or 1,200?', 'what of the u.s and f-16s 3.5 or 1200'],
    ['what happened on 2020-11-17 and in 2019-2020', 'what happened on 2020-11-17 and in 2019-2020'],
    ['were 300 of 2019, 400 of 2020 there', 'were 300 of 2019 400 of 2020 there'],
    ['Was sagte sie über Zürich?', 'was sagte sie über zürich'],
    ['מה קרה?', 'מה קרה'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
  ])('%s', (typed, kept) => {
    expect(plainQuestion(typed)).toBe(kept);
  });

  test.each([
    ['<@123456789012345678> who is krebs', 'who is krebs'],
    ['hey @jo.ash and @everyone, who is krebs', 'hey and who is krebs'],
    ['did jo#1234 or </ask me:12> see <#1234> <:x:99> it', 'did or see it'],
    ['did jo.ash+news@mail.example.org resign', 'did resign'],
    ['is https://example.org/a?user=7 true', 'is true'],
    ['is www.example.org or example.org/jo true', 'is or true'],
    ['call +49 (170) 123-4567 now', 'call now'],
    ['call 0170/123 45 67 now', 'call now'],
    ['user 123456789012345678 left', 'user left'],
    ['user 123456\u200B789012345678 left', 'user left'],
    ['user １２３４５６７８９ left', 'user left'],
    ['card 4111 1111 1111 1111 and 17.11.1970', 'card and'],
    ['account de89370400440532013000 or ab12345', 'account or'],
    ['from 10.0.0.1 or fe80::1 or 1:2:3:4:5', 'from or or'],
    ['key 550e8400-e29b-41d4-a716-446655440000', 'key'],
  ])('leads to nobody: %s', (typed, kept) => {
    expect(plainQuestion(typed)).toBe(kept);
  });

  test.each(['', '  ', '?!', '🙂', '2020', '<@1>', 'https://example.org'])('is nothing of “%s”', (typed) => {
    expect(plainQuestion(typed)).toBe('');
  });

  test('is cut between words', () => {
    const fitting = Math.floor(MAX_PLAIN_LENGTH / 22);
    const typed = 'the dam of the valley ';
    expect(plainQuestion(typed.repeat(200))).toBe(typed.repeat(fitting).trim());
  });
});

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 15 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom(
    'why ',
    '@',
    '0170 ',
    '123',
    '4567',
    '. ',
    '-',
    '/',
    ' 2020-11-17 ',
    '<@1',
    '> ',
    ',000',
    '::',
  ),
);
const typed = fc.array(pieces, { maxLength: 40 }).map((several) => several.join(''));

test('law: whatever was typed, what is kept is plain, without a long number or an address', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const kept = plainQuestion(text);
      expect(kept === '' || isPlain(kept)).toBe(true);
      expect(kept).not.toMatch(/\p{N}{7}|[@<>:#/\n]/u);
    }),
    { numRuns: 200 },
  );
});
