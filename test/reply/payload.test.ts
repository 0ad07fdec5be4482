import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Button,
  type Card,
  citation,
  excerpt,
  line,
  name,
  type Section,
  words,
} from '../../src/reply/card.ts';
import { NotVerbatimFault } from '../../src/reply/markdown.ts';
import { OverLimitFault } from '../../src/reply/over-limit.ts';
import { payloadOf, questionIn } from '../../src/reply/payload.ts';
import { limitViolations } from '../discord/limits.ts';
import { libraryFrom, placeOf } from '../library.ts';

const NAMES = { commandIds: new Map([['ask', '900000000000000001']]) };
const EMPTY: Card = { question: undefined, sections: [], buttons: [], private: false };

const [article] =
  libraryFrom({
    s: {
      settings: 'url: https://example.org/dam',
      articles: { dam: 'The dam opened. It is \\*high\\*.\n\nIt is old.' },
    },
  }).stories[0]?.articles ?? [];
const [paragraph] = article?.paragraphs ?? [];
if (article === undefined || paragraph === undefined) throw new Error('no paragraph');
const place = { article, paragraph };
const WHOLE = { start: 0, end: 29 };
const LAST = { start: 16, end: 29 };

/** What is in the container of a card. */
function inside(card: Card): readonly unknown[] {
  const [container] = payloadOf(card, NAMES).components;
  return container !== undefined && 'components' in container ? container.components : [];
}

function textsOf(card: Card): string[] {
  return inside(card).flatMap((component) =>
    typeof component === 'object' && component !== null && 'content' in component
      ? [String(component.content)]
      : [],
  );
}

function sections(...lengths: readonly number[]): Section[] {
  return lengths.map((length, index) => [
    line('text', words(String.fromCharCode(97 + index).repeat(length))),
  ]);
}

function buttons(count: number): Button[] {
  return Array.from({ length: count }, (_, index) => ({
    label: `Button ${index}`,
    opens: { command: 'ask', state: String(index) },
  }));
}

test('a card is one container: question, sections with a rule between them, buttons', () => {
  const card: Card = {
    question: 'Is it  *high*?',
    sections: [
      [
        line('text', words('The story says:', true)),
        line('quotation', excerpt(place, WHOLE, LAST)),
        line('small', citation(place, LAST)),
      ],
      [
        line('item', { kind: 'command', name: 'ask' }, words(' and '), { kind: 'command', name: 'who' }),
        line('heading', name('A\nB')),
      ],
    ],
    buttons: [
      { label: 'More (2 of 3)', opens: { command: 'ask', state: 'ap1.key' } },
      { label: 'Share', opens: { command: 'ask', state: 'ap0.key' }, shares: true },
      { label: 'Source', opens: { url: 'https://example.org/dam' } },
    ],
    private: true,
  };
  expect(payloadOf(card, NAMES)).toEqual({
    // IS_COMPONENTS_V2 and EPHEMERAL.
    flags: (1 << 15) | (1 << 6),
    components: [
      {
        type: 17,
        components: [
          { type: 10, id: 1, content: '### Is it \\*high\\*?' },
          {
            type: 10,
            content: [
              '**The story says\\:**',
              '> The dam opened. **It is \\*high\\*.**',
              '-# [Headline dam, The Valley Post, May 15, 2024, ¶ 1 of 2](https://example.org/dam#:~:text=It%20is%20%2Ahigh%2A.)',
            ].join('\n'),
          },
          { type: 14 },
          { type: 10, content: '- </ask:900000000000000001> and /who\n### A B' },
          {
            type: 1,
            components: [
              { type: 2, style: 2, label: 'More (2 of 3)', custom_id: '1oask:ap1.key' },
              { type: 2, style: 2, label: 'Share', custom_id: '1sask:ap0.key' },
              { type: 2, style: 5, label: 'Source', url: 'https://example.org/dam' },
            ],
          },
        ],
      },
    ],
    attachments: [],
    allowed_mentions: { parse: [] },
  });
});

test('a picture stands above the words, with its alternative text; its file is listed', () => {
  const picture = { name: 'dam.png', mediaType: 'image/png', bytes: new Uint8Array(1), alt: 'The dam.' };
  const card: Card = { ...EMPTY, sections: sections(1), buttons: buttons(1), files: [picture] };
  expect(inside(card)).toEqual([
    { type: 12, items: [{ media: { url: 'attachment://dam.png' }, description: 'The dam.' }] },
    { type: 10, content: 'a' },
    { type: 1, components: [{ type: 2, style: 2, label: 'Button 0', custom_id: '1oask:0' }] },
  ]);
  expect(payloadOf(card, NAMES).attachments).toEqual([{ id: '0', filename: 'dam.png' }]);
  expect(limitViolations(payloadOf(card, NAMES))).toEqual([]);
});

test('an alternative text that is too long is cut, and the cut marked', () => {
  const picture = {
    name: 'dam.png',
    mediaType: 'image/png',
    bytes: new Uint8Array(1),
    alt: 'dam '.repeat(400),
  };
  expect(limitViolations(payloadOf({ ...EMPTY, files: [picture] }, NAMES))).toEqual([]);
  expect(JSON.stringify(inside({ ...EMPTY, files: [picture] }))).toContain('dam […]');
});

test('a file of text has its place below the words', () => {
  const file = { name: 'dam.csv', mediaType: 'text/csv', text: 'dam' };
  const card: Card = { ...EMPTY, sections: sections(1), files: [file] };
  expect(inside(card)).toEqual([
    { type: 10, content: 'a' },
    { type: 13, file: { url: 'attachment://dam.csv' } },
  ]);
});

test('a public card has no other flag, and one without question no question', () => {
  expect(payloadOf({ ...EMPTY, sections: sections(1) }, NAMES)).toEqual({
    flags: 1 << 15,
    components: [{ type: 17, components: [{ type: 10, content: 'a' }] }],
    attachments: [],
    allowed_mentions: { parse: [] },
  });
});

describe('what does not fit is left out at the end', () => {
  const NOTE = '-# More does not fit on this card.';

  test.each<readonly [string, readonly number[], readonly number[]]>([
    ['all fit', [1000, 1000, 2000], [1000, 1000, 2000]],
    ['one character too many', [1000, 1000, 2001], [1000, 1000, NOTE.length]],
    ['what comes after it is left out, too', [3000, 1001, 1], [3000, NOTE.length]],
    ['the note that says so takes room', [3000, 967, 34], [3000, NOTE.length]],
    ['the note just fits', [3000, 966, 35], [3000, 966, NOTE.length]],
    ['twelve sections', Array(12).fill(1), Array(12).fill(1)],
  ])('%s', (_, lengths, shown) => {
    expect(textsOf({ ...EMPTY, sections: sections(...lengths) }).map(({ length }) => length)).toEqual(shown);
  });

  test('and is said to be', () => {
    expect(textsOf({ ...EMPTY, sections: sections(3, 4000) })).toEqual(['aaa', NOTE]);
  });

  test('the question takes room', () => {
    const card = { ...EMPTY, question: 'Why?', sections: sections(3000, 992) };
    expect(textsOf(card).map(({ length }) => length)).toEqual([8, 3000, 992]);
    expect(textsOf({ ...card, question: 'Why??' }).map(({ length }) => length)).toEqual([
      9,
      3000,
      NOTE.length,
    ]);
  });

  test('escapes count', () => {
    const section = (length: number) => [[line('text', words('*'.repeat(length)))]];
    expect(textsOf({ ...EMPTY, sections: section(2000) })).toEqual(['\\*'.repeat(2000)]);
    expect(() => payloadOf({ ...EMPTY, sections: section(2001) }, NAMES)).toThrow(OverLimitFault);
  });

  test('a first section that is too long is a fault', () => {
    expect(() => payloadOf({ ...EMPTY, sections: sections(4001) }, NAMES)).toThrow(
      new OverLimitFault('a section has 4001 characters'),
    );
    expect(() => payloadOf({ ...EMPTY, question: 'Why?', sections: sections(3993) }, NAMES)).toThrow(
      OverLimitFault,
    );
  });
});

describe('the question', () => {
  test.each([
    ['of many lines is one line', 'Why\n\n# did  he\tgo?', '### Why \\# did he go?'],
    ['of nothing is three dots', ' \n', '### …'],
    ['of 200 characters is whole', 'x'.repeat(200), `### ${'x'.repeat(200)}`],
    [
      'that is longer is cut between words',
      'why '.repeat(60),
      `### ${'why '.repeat(48)}why […]`.replace('[…]', '\\[…\\]'),
    ],
  ])('%s', (_, question, drawn) => {
    expect(textsOf({ ...EMPTY, question })).toEqual([drawn]);
  });

  test('is found again in what was sent', () => {
    const { components } = payloadOf(
      { ...EMPTY, question: 'Is *it* <@1> “safe”?', sections: sections(1) },
      NAMES,
    );
    expect(questionIn(JSON.parse(JSON.stringify(components)))).toBe('Is *it* <@1> “safe”?');
    expect(questionIn(payloadOf({ ...EMPTY, sections: sections(1) }, NAMES).components)).toBeUndefined();
  });

  test.each<readonly [string, readonly unknown[]]>([
    ['nothing', []],
    ['no component', [null, 1, 'x', []]],
    ['another number', [{ type: 10, id: 2, content: '### Why?' }]],
    ['no heading', [{ type: 10, id: 1, content: 'Why?' }]],
    ['no text', [{ type: 10, id: 1, content: 5 }]],
  ])('is not found in %s', (_, components) => {
    expect(questionIn(components)).toBeUndefined();
  });

  test('law: of one line and at most 200 characters comes back as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((one) => one.replace(/\s+/gu, ' ').trim());
    fc.assert(
      fc.property(text, (question) => {
        fc.pre(question !== '' && question.length <= 200);
        const { components } = payloadOf({ ...EMPTY, question }, NAMES);
        expect(questionIn(components)).toBe(question);
      }),
    );
  });
});

describe('buttons', () => {
  const rows = (all: readonly Button[]): unknown[] =>
    inside({ ...EMPTY, buttons: all }).map((row) =>
      typeof row === 'object' && row !== null && 'components' in row && Array.isArray(row.components)
        ? row.components.map((button: unknown) =>
            typeof button === 'object' && button !== null && 'label' in button ? button.label : undefined,
          )
        : row,
    );
  const labels = (from: number, to: number): string[] =>
    buttons(to)
      .slice(from)
      .map(({ label }) => label);

  test.each<readonly [string, number, readonly (readonly string[])[]]>([
    ['none make no row', 0, []],
    ['five make a row', 5, [labels(0, 5)]],
    ['a sixth begins a second row', 6, [labels(0, 5), labels(5, 6)]],
    ['ten make two rows', 10, [labels(0, 5), labels(5, 10)]],
    ['an eleventh is left out', 11, [labels(0, 5), labels(5, 10)]],
  ])('%s', (_, count, drawn) => {
    expect(rows(buttons(count))).toEqual(drawn);
  });

  test('whose id or address would be too long are left out, and the next moves up', () => {
    const [first, second] = buttons(2);
    if (first === undefined || second === undefined) throw new Error('no buttons');
    const tooLong: Button = { label: 'Long', opens: { command: 'ask', state: 'x'.repeat(95) } };
    const justFits: Button = { label: 'Just', opens: { command: 'ask', state: 'x'.repeat(94) } };
    const farAway: Button = { label: 'Far', opens: { url: `https://example.org/${'x'.repeat(493)}` } };
    const near: Button = { label: 'Near', opens: { url: `https://example.org/${'x'.repeat(492)}` } };
    expect(rows([tooLong, first, farAway, second])).toEqual([['Button 0', 'Button 1']]);
    expect(rows([tooLong])).toEqual([]);
    expect(rows([justFits, near])).toEqual([['Just', 'Near']]);
  });

  test('have labels of at most 80 characters', () => {
    const opens = { command: 'ask', state: '' };
    expect(rows([{ label: 'word '.repeat(16).trim(), opens }])).toEqual([['word '.repeat(16).trim()]]);
    expect(rows([{ label: 'word '.repeat(20), opens }])).toEqual([[`${'word '.repeat(15)}[…]`]]);
  });
});

test('the fullest card that is drawn keeps to Discord’s limits', () => {
  const card = {
    ...EMPTY,
    question: '*'.repeat(200),
    sections: sections(...Array(12).fill(350)),
    buttons: buttons(12),
  };
  expect(limitViolations(payloadOf(card, NAMES))).toEqual([]);
});

describe('words that are no passage are not sent', () => {
  const send = (piece: ReturnType<typeof excerpt>) =>
    payloadOf({ ...EMPTY, sections: [[line('quotation', piece)]] }, NAMES);

  test('when the paragraph is not what the file says', () => {
    const saying = (source: string) => excerpt({ ...place, article: { ...article, source } }, WHOLE);
    const { source } = article;
    expect(() => send(saying(source.replace('opened', 'closed')))).toThrow(NotVerbatimFault);
    expect(() => send(saying(source.replace('It is \\', 'It  is\\')))).toThrow(NotVerbatimFault);
    // Another paragraph, further down, may have changed.
    expect(send(saying(source.replace('old', 'new'))).components).toHaveLength(1);
  });

  test('when the paragraph is not of that article', () => {
    expect(() => send(excerpt({ article: placeOf('x').article, paragraph }, WHOLE))).toThrow(
      NotVerbatimFault,
    );
    expect(() => send(excerpt({ article, paragraph: { ...paragraph } }, WHOLE))).toThrow(NotVerbatimFault);
  });
});

test('what is bold lies inside what is shown', () => {
  const shown = (...strong: readonly (typeof LAST)[]) =>
    textsOf({ ...EMPTY, sections: [[line('text', excerpt(place, LAST, ...strong))]] });
  expect(shown({ start: 0, end: 3 })).toEqual(['It is \\*high\\*.']);
  expect(shown({ start: 0, end: 18 }, { start: 22, end: 99 })).toEqual(['**It** is **\\*high\\*.**']);
});

describe('a menu', () => {
  const choice = (index: number) => ({
    label: `Choice ${index}`,
    description: 'where',
    opens: { command: 'quote', state: String(index) },
  });

  test('stands alone in a row, its choices holding what buttons would', () => {
    const card = { ...EMPTY, menu: { placeholder: 'Choose', choices: [choice(1)] }, buttons: buttons(1) };
    expect(inside(card)).toEqual([
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: '1menu',
            placeholder: 'Choose',
            options: [{ label: 'Choice 1', description: 'where', value: '1oquote:1' }],
          },
        ],
      },
      { type: 1, components: [{ type: 2, style: 2, label: 'Button 0', custom_id: '1oask:0' }] },
    ]);
  });

  test('has 25 choices at most, cut to what Discord shows', () => {
    const choices = Array.from({ length: 40 }, (_, index) => ({ ...choice(index), label: 'x'.repeat(300) }));
    const card = { ...EMPTY, menu: { placeholder: 'y'.repeat(300), choices } };
    expect(limitViolations(payloadOf(card, NAMES))).toEqual([]);
  });

  test('is left out when no choice can be named', () => {
    const opens = { command: 'quote', state: 'x'.repeat(100) };
    expect(inside({ ...EMPTY, menu: { placeholder: 'Choose', choices: [{ ...choice(1), opens }] } })).toEqual(
      [],
    );
  });
});

test('a file has its place under the text', () => {
  const files = [{ name: 'dam.csv', mediaType: 'text/csv', text: 'a' }];
  expect(inside({ ...EMPTY, sections: sections(3), files, buttons: buttons(1) })).toEqual([
    { type: 10, content: 'aaa' },
    { type: 13, file: { url: 'attachment://dam.csv' } },
    { type: 1, components: [{ type: 2, style: 2, label: 'Button 0', custom_id: '1oask:0' }] },
  ]);
});
