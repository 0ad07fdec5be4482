import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Raster, rasterOf } from '../../src/painter/raster.ts';
import { MAX_HEIGHT, type PlacedText, svgOf } from '../../src/painter/render.ts';
import { proven } from '../../src/picture/drawing.ts';
import { WIDTH } from '../../src/picture/look.ts';
import { quotePicture } from '../../src/picture/quote-picture.ts';
import { LONGEST_STRETCH } from '../../src/picture/time-scale.ts';
import { rowsThatFit, timelinePicture } from '../../src/picture/timeline-picture.ts';
import { heightOf, type TimelineRow } from '../../src/picture/timeline-rows.ts';
import { libraryFrom } from '../library.ts';
import { eventOn, quoteOf, rowOf, rowsOf, wordsOf } from '../picture/made-up.ts';

const { stories } = libraryFrom({ s: { title: 'The dam on the Ash', articles: { a: 'x' } } });

interface Layout {
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** Where satori puts each text of a drawing. */
async function layoutOf(drawing: Parameters<typeof proven>[0]): Promise<Layout> {
  const texts: PlacedText[] = [];
  const svg = await svgOf(proven(drawing), (text) => texts.push(text));
  return { height: Number(/height="(\d+)"/.exec(svg)?.[1]), texts };
}

/** Its pixels. */
async function rasterFor(drawing: Parameters<typeof proven>[0]): Promise<Raster> {
  const raster = rasterOf(await svgOf(proven(drawing)), MAX_HEIGHT);
  if (raster === undefined) throw new Error('too high');
  return raster;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function timelineLayout(rows: readonly TimelineRow[]): Promise<Layout> {
  return layoutOf(timelinePicture(rows, ['Naming Jo Ash'], stories).drawing);
}

function overlaps({ texts }: Layout): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.top < other.top + other.height &&
          other.top < one.top + one.height &&
          one.left < other.left + other.width &&
          other.left < one.left + one.width,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

function outside({ height, texts }: Layout): string[] {
  return texts
    .filter(
      ({ left, top, ...size }) =>
        left < 0 || top < 0 || left + size.width > WIDTH || top + size.height > height,
    )
    .map(({ text }) => text);
}

/** The place of an event's sentence. */
function placeOfEvent({ texts }: Layout, number: number): PlacedText {
  const found = texts.find(({ text }) => text.startsWith(`Event ${number}:`));
  if (found === undefined) throw new Error(`no event ${number}`);
  return found;
}

test.each([1, 3, 15, 60, 200])(
  'of %i events, no label overlaps another or leaves the picture',
  async (count) => {
    const rows = rowsOf(
      Array.from({ length: count }, (_, index) => [0, 1, 3, 40, 900][index % 5] ?? 0),
      (index) => 30 + ((index * 67) % 260),
    );
    const layout = await timelineLayout(rowsThatFit(rows));
    expect(layout.texts.length).toBeGreaterThan(4);
    expect(overlaps(layout)).toEqual([]);
    expect(outside(layout)).toEqual([]);
  },
);

test('between events, lines are as long as the time', async () => {
  const rows = rowsOf([0, 10, 20, 5], () => 20);
  const layout = await timelineLayout(rows);
  const tops = [1, 2, 3, 4].map((number) => placeOfEvent(layout, number).top);
  const [first = 0, second = 0, third = 0] = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  // What is left of the distances when the words, which are alike, are taken away.
  expect(second - first).toBeCloseTo(LONGEST_STRETCH / 2, 0);
  expect(first - third).toBeCloseTo(LONGEST_STRETCH / 4, 0);
});

test('law: whatever the times between events and the lengths of their sentences', async () => {
  const events = fc.array(
    fc.record({ gap: fc.integer({ min: 0, max: 4000 }), letters: fc.integer({ min: 5, max: 900 }) }),
    { minLength: 1, maxLength: 15 },
  );
  await fc.assert(
    fc.asyncProperty(events, async (each) => {
      const rows = rowsOf(
        each.map(({ gap }) => gap),
        (index) => each[index]?.letters ?? 0,
      );
      const layout = await timelineLayout(rows);
      expect(overlaps(layout)).toEqual([]);
      expect(outside(layout)).toEqual([]);
      const tops = rows.map((_, index) => placeOfEvent(layout, index + 1).top);
      expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    }),
    { numRuns: 15 },
  );
});

test('an event is not higher than was thought when it was given its room', async () => {
  const rows = rowsOf(Array(15).fill(0), (index) => 20 + index * 60);
  const layout = await timelineLayout(rows);
  const tops = rows.map((_, index) => placeOfEvent(layout, index + 1).top);
  for (const [index, row] of rows.slice(0, -1).entries()) {
    expect((tops[index + 1] ?? 0) - (tops[index] ?? 0)).toBeLessThanOrEqual(heightOf(row));
  }
});

test.each([
  [12, 'We are proud of what was built here, in this valley, together.'],
  [180, wordsOf(990)],
])('a quotation of %i words stands whole inside its picture', async (_, said) => {
  const layout = await layoutOf(
    quotePicture({ pieces: [quoteOf(said, 'Jo Ash')], speaker: undefined }).drawing,
  );
  expect(layout.texts[0]?.text).toBe(`“${said}”`);
  expect(overlaps(layout)).toEqual([]);
  expect(outside(layout)).toEqual([]);
});

describe('words that are longer than a line', () => {
  const said = `Donau${'dampfschifffahrts'.repeat(12)} and https://example.org/${'a/long/address/'.repeat(9)}`;

  test.each([
    ['quotation', quotePicture({ pieces: [quoteOf(said, 'x'.repeat(80))], speaker: undefined })],
    ['timeline', timelinePicture([rowOf(eventOn('2020-01-01', said))], ['y'.repeat(90)], stories)],
  ])('go on in the next, and nothing of a %s is drawn on its margin', async (_, { drawing }) => {
    const { width, height, pixels } = await rasterFor(drawing);
    const margin = 48;
    const paper = pixels.subarray(0, 4 * margin);
    for (let row = 0; row < height; row += 1) {
      expect(isSame(pixels.subarray(4 * (row * width + width - margin), 4 * (row + 1) * width), paper)).toBe(
        true,
      );
    }
  });
});

test('two spaces are two spaces', async () => {
  const pixelsOf = async (said: string) =>
    (await rasterFor(quotePicture({ pieces: [quoteOf(said, 'Jo')], speaker: undefined }).drawing)).pixels;
  expect(isSame(await pixelsOf('We will  stay.'), await pixelsOf('We will stay.'))).toBe(false);
});
