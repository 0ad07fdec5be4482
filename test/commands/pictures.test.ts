import { describe, expect, test } from 'vitest';
import type { Command, Options } from '../../src/commands/command.ts';
import { decodeList } from '../../src/commands/list-state.ts';
import { quote } from '../../src/commands/quote.ts';
import { timeline } from '../../src/commands/timeline.ts';
import { type Box, type Drawing, provenWords } from '../../src/picture/drawing.ts';
import { type Painted, usePainter } from '../../src/picture/painter.ts';
import { customIdOf, readCustomId } from '../../src/reply/button-id.ts';
import type { Card, Picture } from '../../src/reply/card.ts';
import { plainTextOf } from '../../src/reply/plain-text.ts';
import type { Library } from '../../src/story/library.ts';
import { libraryFrom } from '../library.ts';

const PNG = new Uint8Array([1, 2, 3]);

/** A library whose pictures all come out the same; `drawings` are those that were asked for. */
function libraryWith(
  articles: Readonly<Record<string, string>>,
  outcome: Painted = { outcome: 'painted', png: PNG },
): { library: Library; drawings: Drawing[] } {
  const library = libraryFrom({ dam: { title: 'The dam', articles } });
  const drawings: Drawing[] = [];
  usePainter(library, {
    paint: (drawing) => {
      drawings.push(drawing);
      return Promise.resolve(outcome);
    },
  });
  return { library, drawings };
}

const ASKING = { asker: 'host', private: false, canShare: true } as const;

function run(command: Command, options: Options, library: Library, isPrivate = false): Promise<Card> {
  return Promise.resolve(command.run({ ...ASKING, options, private: isPrivate }, library));
}

async function press(card: Card, label: string, library: Library): Promise<Card> {
  const button = card.buttons.find((one) => one.label === label);
  const id = button === undefined ? undefined : readCustomId(customIdOf(button) ?? '');
  const command = [quote, timeline].find(({ name }) => name === id?.command);
  if (id === undefined || command?.open === undefined) throw new Error(`no button ${label}`);
  return command.open({ ...ASKING, private: card.private, state: id.state, question: undefined }, library);
}

const labelsOf = ({ buttons }: Card): string[] => buttons.map(({ label }) => label);
const textOf = (card: Card): string => plainTextOf(card, { columns: undefined, ansi: false });

function pictureOf({ files = [] }: Card): Picture | undefined {
  return files.find((file) => 'alt' in file);
}

function wordsOn(drawing: Drawing | undefined): string[] {
  const wordsIn = ({ parts }: Box): string[] =>
    parts.flatMap((part) => (part.kind === 'box' ? wordsIn(part) : [provenWords(part.pieces)]));
  return drawing === undefined ? [] : wordsIn(drawing.root);
}

const EVENTS = Array.from(
  { length: 20 },
  (_, index) => `The council voted for part ${index + 1} of the dam on May ${index + 1}, 2020.`,
).join('\n\n');

const QUOTES = [
  '“We will stay in the valley,” said Jo Ash, the minister for water.',
  '“The dam opens a year late,” said Jo Ash.',
  '“It cost more than was planned,” the minister said.',
].join('\n\n');

describe('/timeline picture', () => {
  test('is a picture of the main events, with its articles below', async () => {
    const { library, drawings } = libraryWith({ a: EVENTS });
    const card = await run(timeline, { picture: true }, library);
    expect(card.files).toEqual([
      { name: 'dam-timeline.png', mediaType: 'image/png', bytes: PNG, alt: expect.any(String) },
    ]);
    expect(pictureOf(card)?.alt).toMatch(
      /^Timeline as a picture\. The dam\. The 8 main events of 20, in order of time\. May 1, 2020: /,
    );
    expect(wordsOn(drawings[0]).slice(0, 3)).toEqual([
      'Timeline',
      'The dam',
      'The 8 main events of 20, in order of time',
    ]);
    expect(labelsOf(card)).toEqual(['All 20 events', 'As text']);
    expect(textOf(card)).toBe('    Headline a, The Valley Post, May 15, 2024');
  });

  test('leads to pictures of all events, and to the text of the same', async () => {
    const { library, drawings } = libraryWith({ a: EVENTS });
    const main = await run(timeline, { picture: true }, library);
    const all = await press(main, 'All 20 events', library);
    expect(labelsOf(all)).toEqual(['Next page (2 of 3)', 'Main events', 'As text']);
    expect(wordsOn(drawings[1])).toContain('All 20 events, part 1 of 3');
    const next = await press(all, 'Next page (2 of 3)', library);
    const sentences = wordsOn(drawings[2]).filter((said) => said.startsWith('The council'));
    expect(sentences).toHaveLength(8);
    expect(sentences[0]).toContain('on May 9, 2020.');
    const text = await press(next, 'As text', library);
    expect(pictureOf(text)).toBeUndefined();
    expect(textOf(text)).toContain('on **May 9, 2020**.');
    expect(labelsOf(await press(text, 'As a picture', library))).toContain('As text');
  });

  test('of few events is all of them, without a way to more', async () => {
    const { library, drawings } = libraryWith({ a: 'The dam opened on May 3, 2020.' });
    const card = await press(await run(timeline, {}, library), 'As a picture', library);
    expect(labelsOf(card)).toEqual(['As text']);
    expect(wordsOn(drawings[0])).toEqual([
      'Timeline',
      'The dam',
      'May 3, 2020',
      'The dam opened on May 3, 2020.',
      'Headline a, The Valley Post, ¶\u00A01',
      '¶',
      '“The dam” · The Valley Post',
    ]);
  });

  test('keeps its filters, and says them', async () => {
    const { library, drawings } = libraryWith({ a: EVENTS });
    await run(timeline, { picture: true, from: '2020-05-19', about: 'dam' }, library);
    expect(wordsOn(drawings[0]).slice(2, 5)).toEqual(['About “dam”', 'From May 19, 2020 on', 'May 19, 2020']);
  });

  test('of nothing is the card that says so', async () => {
    const { library, drawings } = libraryWith({ a: 'The dam is old.' });
    const card = await run(timeline, { picture: true }, library);
    expect(textOf(card)).toContain('No sentence was found');
    expect(drawings).toEqual([]);
  });
});

describe('/quote picture', () => {
  test('is the first quotation of the list, with the sentence that names its speaker below', async () => {
    const { library, drawings } = libraryWith({ a: QUOTES });
    const list = await run(quote, {}, library);
    const card = await run(quote, { picture: true }, library);
    const [said] = wordsOn(drawings[0]);
    expect(said).toBe('“We will stay in the valley,”');
    expect(textOf(list).indexOf('We will stay')).toBeLessThan(textOf(list).indexOf('a year late'));
    expect(textOf(card).split('\n')).toEqual([
      '    Headline a, The Valley Post, May 15, 2024, ¶ 1 of 3',
      '    Speaker read from:',
      '  │ “We will stay in the valley,” said Jo Ash, the minister for water.',
    ]);
    expect(labelsOf(card)).toEqual(['Next quotation (2 of 3)', 'As text']);
  });

  test('leads to a picture of each quotation, and to the text of the one shown', async () => {
    const { library, drawings } = libraryWith({ a: QUOTES });
    const first = await run(quote, { picture: true }, library);
    const second = await press(first, 'Next quotation (2 of 3)', library);
    const third = await press(second, 'Next quotation (3 of 3)', library);
    expect(drawings.map((drawing) => wordsOn(drawing)[0])).toEqual([
      '“We will stay in the valley,”',
      '“The dam opens a year late,”',
      '“It cost more than was planned,”',
    ]);
    expect(labelsOf(third)).toEqual(['Previous quotation', 'As text']);
    const text = await press(second, 'As text', library);
    expect(textOf(text)).toContain('Page 2 of 3');
    expect(textOf(text)).toContain('“**The dam opens a year late,**”');
    await press(text, 'As a picture', library);
    expect(wordsOn(drawings.at(-1))[0]).toBe('“The dam opens a year late,”');
  });

  test('by the button on a later page is the first of that page', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `“Part ${index} of it will stay,” said Jo Ash.`);
    const { library, drawings } = libraryWith({ a: many.join('\n\n') });
    const next = await press(await run(quote, {}, library), 'Next page (2 of 3)', library);
    await press(next, 'As a picture', library);
    expect(wordsOn(drawings[0])[0]).toBe('“Part 8 of it will stay,”');
  });

  test('asked for privately stays private, and can be shared', async () => {
    const { library } = libraryWith({ a: QUOTES });
    const card = await run(quote, { picture: true }, library, true);
    expect(card.private).toBe(true);
    expect(card.buttons.find(({ shares }) => shares)?.label).toBe('Share with everyone here');
  });
});

describe('what cannot be drawn', () => {
  test('comes as text, with a sentence that names the characters', async () => {
    const characters = [...'abcdefghij'];
    const { library } = libraryWith({ a: QUOTES }, { outcome: 'uncovered', characters });
    const card = await run(quote, { picture: true }, library);
    expect(card.files).toBeUndefined();
    expect(textOf(card).split('\n').slice(0, 4)).toEqual([
      '    There is no picture of this, since its fonts lack some of the characters: a b c d e f g h …',
      '**Quotes**',
      '    Page 1 of 3',
      '',
    ]);
  });

  test('and failed comes as text that says so, with buttons to text', async () => {
    const { library } = libraryWith({ a: EVENTS }, { outcome: 'failed' });
    const card = await run(timeline, { picture: true }, library);
    expect(textOf(card).split('\n')[0]).toBe('    The picture could not be drawn, so here is the text.');
    const states = card.buttons.flatMap((button) => {
      const id = readCustomId(customIdOf(button) ?? '');
      return id === undefined || button.label === 'As a picture' ? [] : [decodeList(id.state)?.picture];
    });
    expect(states).toEqual([false, false]);
  });

  test('since it is larger than Discord takes comes as text', async () => {
    const png = new Uint8Array(10 * 1024 * 1024 + 1);
    const { library } = libraryWith({ a: QUOTES }, { outcome: 'painted', png });
    expect(textOf(await run(quote, { picture: true }, library))).toContain('could not be drawn');
  });

  test('since nobody paints comes as text', async () => {
    const library = libraryFrom({ dam: { articles: { a: QUOTES } } });
    expect(textOf(await run(quote, { picture: true }, library))).toContain('could not be drawn');
  });
});
