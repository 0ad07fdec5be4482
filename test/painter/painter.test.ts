import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type PainterOptions, type RunningPainter, startPainter } from '../../src/painter/start-painter.ts';
import { box, type Drawing, text } from '../../src/picture/drawing.ts';
import { SERIF } from '../../src/picture/look.ts';
import type { Painted } from '../../src/picture/painter.ts';
import { quotePicture } from '../../src/picture/quote-picture.ts';
import { excerpt, words } from '../../src/reply/card.ts';
import { NotVerbatimFault } from '../../src/reply/markdown.ts';
import { placeOf } from '../library.ts';
import { quoteOf } from '../picture/made-up.ts';

const CRASHING = new URL('./crashing-worker.ts', import.meta.url).href;

let painter: RunningPainter | undefined;

afterEach(() => painter?.close());

function started(options?: PainterOptions): RunningPainter {
  painter = startPainter(options);
  return painter;
}

function drawingOf(said: string, width = 400): Drawing {
  const label = text(SERIF, { fontSize: 40, color: '#000000' }, words(said));
  return { width, root: box({ width, height: 100, backgroundColor: '#ffffff' }, label) };
}

/** Width and height, as the header of a PNG gives them: "PNG (Portable Network Graphics) Specification", 11.2.2. */
function sizeOf(painted: Painted): [width: number, height: number] {
  if (painted.outcome !== 'painted') throw new Error(painted.outcome);
  const png = Buffer.from(painted.png);
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const bytesOf = (painted: Painted): string =>
  painted.outcome === 'painted' ? createHash('sha256').update(painted.png).digest('hex') : painted.outcome;

describe('a painter', () => {
  test('gives a PNG of the width of the drawing, as high as its words need', async () => {
    const { paint } = started();
    expect(sizeOf(await paint(drawingOf('The dam')))).toEqual([400, 100]);
    const quote = quotePicture({ pieces: [quoteOf('We will stay.', 'Jo Ash')], speaker: undefined });
    expect(sizeOf(await paint(quote.drawing))).toEqual([1080, 680]);
    const long = quotePicture({
      pieces: [quoteOf('We will stay. '.repeat(90).trim(), 'Jo')],
      speaker: undefined,
    });
    expect(sizeOf(await paint(long.drawing))[1]).toBeGreaterThan(1500);
  });

  test('paints the same drawing in the same way, whichever thread does', async () => {
    const first = bytesOf(await started().paint(drawingOf('The dam')));
    await painter?.close();
    expect(bytesOf(await started().paint(drawingOf('The dam')))).toBe(first);
    expect(bytesOf(await started().paint(drawingOf('The dams')))).not.toBe(first);
  });

  test('says which characters its fonts lack', async () => {
    expect(await started().paint(drawingOf('Proud 🎉 of it, 🎉 你'))).toEqual({
      outcome: 'uncovered',
      characters: ['🎉', '你'],
    });
  });

  test('refuses words that are no slice, and starts nothing for them', async () => {
    const place = placeOf('The dam opened.');
    const forged = { ...place, article: { ...place.article, source: 'The dam closed.' } };
    const drawing = { width: 10, root: box({}, text(SERIF, {}, excerpt(forged, { start: 0, end: 15 }))) };
    await expect(started().paint(drawing)).rejects.toThrow(NotVerbatimFault);
    expect(painter?.hasThread).toBe(false);
  });

  test('gives no picture of what is too high to be looked at', async () => {
    const tall = { width: 10, root: box({ width: 10, height: 20_000 }) };
    expect(await started().paint(tall)).toEqual({ outcome: 'failed' });
  });

  test('gives no picture of what cannot be drawn, and goes on', async () => {
    const { paint } = started();
    const faulty = { width: 10, root: box({ display: 'none of these' }) };
    expect(await paint(faulty)).toEqual({ outcome: 'failed' });
    expect(sizeOf(await paint(drawingOf('The dam')))).toEqual([400, 100]);
  });
});

describe('its thread', () => {
  test('starts with the first picture, and ends when there was none for a while', async () => {
    const { paint } = started({ idleMs: 50 });
    expect(painter?.hasThread).toBe(false);
    await paint(drawingOf('The dam'));
    expect(painter?.hasThread).toBe(true);
    await expect.poll(() => painter?.hasThread).toBe(false);
    expect(sizeOf(await paint(drawingOf('Another')))).toEqual([400, 100]);
  });

  test('may end by itself: that picture is given up, those behind it get a new thread', async () => {
    const { paint } = started({ entry: CRASHING });
    const [fatal, next] = await Promise.all([paint(drawingOf('x', 13)), paint(drawingOf('The dam'))]);
    expect(fatal).toEqual({ outcome: 'failed' });
    expect(sizeOf(next)).toEqual([400, 100]);
  });

  test('that takes too long is ended, and the next picture gets a new one', async () => {
    const { paint } = started({ entry: CRASHING, paintMs: 2000 });
    const [endless, next] = await Promise.all([paint(drawingOf('x', 14)), paint(drawingOf('The dam'))]);
    expect(endless).toEqual({ outcome: 'failed' });
    expect(sizeOf(next)).toEqual([400, 100]);
  });

  test('keeps whoever waits from waiting for ever when it is closed', async () => {
    const { paint, close } = started({ entry: CRASHING });
    const waiting = [paint(drawingOf('x', 14)), paint(drawingOf('The dam'))];
    await wait(0);
    await close();
    expect(await Promise.all(waiting)).toEqual([{ outcome: 'failed' }, { outcome: 'failed' }]);
  });

  test('has a queue that ends: who comes after gets no picture at once', async () => {
    const { paint } = started();
    const all = await Promise.all(Array.from({ length: 43 }, (_, index) => paint(drawingOf(`Dam ${index}`))));
    expect(all.map(({ outcome }) => outcome)).toEqual([
      ...Array(41).fill('painted'),
      ...Array(2).fill('failed'),
    ]);
  });
});

describe('a drawing that was painted before', () => {
  test('needs no thread', async () => {
    const { paint } = started({ idleMs: 20 });
    const first = bytesOf(await paint(drawingOf('The dam')));
    await expect.poll(() => painter?.hasThread).toBe(false);
    expect(bytesOf(await paint(drawingOf('The dam')))).toBe(first);
    expect(painter?.hasThread).toBe(false);
  });

  test('and is asked for twice at once, is painted once', async () => {
    const { paint } = started();
    const [one, other] = await Promise.all([paint(drawingOf('The dam')), paint(drawingOf('The dam'))]);
    expect(one).toBe(other);
  });

  test('is painted anew once others took its room', async () => {
    const { paint } = started({ idleMs: 20, cacheBytes: 1 });
    await paint(drawingOf('The dam'));
    await expect.poll(() => painter?.hasThread).toBe(false);
    await paint(drawingOf('The dam'));
    expect(painter?.hasThread).toBe(true);
  });
});
