import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { MODELS_FOLDER } from '../../src/project.ts';
import { openEncoder } from '../../src/reader/encoder.ts';
import { runtimeFolderIn } from '../../src/reader/model-store.ts';
import { likeness, packVector } from '../../src/reader/packed-vector.ts';

/** A folder with a model; the runtime is looked for where a host has it. Without the folder this is skipped, and says so. */
const MODEL = process.env['PILCROW_READER_MODEL'];

/** A question, the sentence that answers it in other words, and another sentence that shares words with it. */
const QUESTIONS = [
  [
    'Who runs the company?',
    'Jo Ash has been chief executive of the firm since May.',
    'A bus runs to the valley.',
  ],
  ['Did anybody die?', 'Three people were killed in the flood.', 'Did the mayor like the speech?'],
  [
    'Was anyone arrested?',
    'Police detained two men on Friday night.',
    'Anyone may visit the museum for free.',
  ],
] as const;

describe.skipIf(MODEL === undefined)(
  'a real sentence encoder (set PILCROW_READER_MODEL to its folder)',
  () => {
    test('finds what is meant, gives the same text the same vector, and is quick', {
      timeout: 60_000,
    }, async () => {
      const opened = await openEncoder({
        modelFolder: MODEL ?? '',
        runtimeFolder: runtimeFolderIn(MODELS_FOLDER),
      });
      if (opened.outcome === 'failed') throw new Error(opened.problem);
      const { encoder } = opened;
      try {
        for (const [question, answer, other] of QUESTIONS) {
          const [asked] = await encoder.encode([question], 'question');
          const [right, wrong] = await encoder.encode([answer, other], 'passage');
          if (asked === undefined || right === undefined || wrong === undefined) throw new Error('no vector');
          expect(likeness(asked, packVector(right))).toBeGreaterThan(likeness(asked, packVector(wrong)));
        }
        const texts = QUESTIONS.flat();
        const [together, again] = [
          await encoder.encode(texts, 'passage'),
          await encoder.encode(texts.toReversed(), 'passage'),
        ];
        expect(again.toReversed()).toEqual(together);
        const times: number[] = [];
        for (const text of [...texts, ...texts, ...texts]) {
          const start = performance.now();
          await encoder.encode([text], 'question');
          times.push(performance.now() - start);
        }
        times.sort((one, other) => one - other);
        expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(150);
      } finally {
        await encoder.close();
      }
    });
  },
);
