import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { commands } from '../src/commands/index.ts';
import { factsOf } from '../src/extract/read-facts.ts';
import { openLibrary } from '../src/open-library.ts';
import { DEFAULT_CONTENT_FOLDER } from '../src/project.ts';
import { frequentWordsOf } from '../src/search/frequent-words.ts';
import type { Library } from '../src/story/library.ts';
import { type Front, gatewayFront } from '../test/outside/gateway-front.ts';
import { HOSTILE_TEXTS } from '../test/outside/hostile-texts.ts';
import { type Entrance, entrances } from './adversarial/requests.ts';
import { printTable } from './extraction/table.ts';
import { writeLongStory } from './made-library.ts';
import { percentile } from './percentile.ts';

/** Paragraphs of the large story. */
const PARAGRAPHS = 2000;
const SEED = 8;
/** Each input is sent so often; the first time counts for nothing. */
const ROUNDS = 5;
/** Ordinary ones are sent so often before, so that what is measured is compiled. */
const WARM_UP_ROUNDS = 40;
/** What an answer may cost at most, in milliseconds. */
const BOUND_MS = 20;
/** What costs so much is not tried again, in milliseconds. */
const HOPELESS_MS = 1000;
/** Rows of the table: the dearest inputs of each library. */
const SHOWN = 40;

const ORDINARY: Readonly<Record<string, string>> = {
  'an ordinary question': 'Why did Krebs leave SentinelOne?',
  'an ordinary name': 'Krebs',
};

interface Measured {
  readonly input: string;
  readonly entrance: string;
  readonly times: readonly number[];
}

/** How long the processor is busy with what was written to keep it busy: from the interaction to the payload, at every place where text comes in. */
export async function run(): Promise<void> {
  await measure('the story that Pilcrow comes with', await openLibrary(DEFAULT_CONTENT_FOLDER, 'off'));
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-adversarial-'));
  try {
    await writeLongStory(folder, PARAGRAPHS, SEED);
    await measure(`a story of ${PARAGRAPHS} paragraphs`, await openLibrary(folder, 'off'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(name: string, library: Library): Promise<void> {
  for (const story of library.stories) {
    factsOf(story);
    frequentWordsOf(story);
  }
  const front = gatewayFront(library);
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
    for (const entrance of entrances(commands))
      for (const text of Object.values(ORDINARY)) await front(entrance.payload(text));
  }
  const measured: Measured[] = [];
  for (const entrance of entrances(commands)) {
    for (const [input, text] of Object.entries({ ...ORDINARY, ...HOSTILE_TEXTS })) {
      measured.push({ input, entrance: entrance.name, times: await timesOf(front, entrance, text) });
    }
  }
  const median = ({ times }: Measured): number => percentile(times, 50);
  const over = measured.filter((one) => median(one) > BOUND_MS);
  process.stdout.write(
    `\n${name}: ${measured.length} inputs, ${over.length} of them over ${BOUND_MS} ms\n\n`,
  );
  const shown = [...measured].sort((one, other) => median(other) - median(one)).slice(0, SHOWN);
  const ordinary = measured.filter(({ input }) => input in ORDINARY);
  printTable([
    ['place', 'input', 'p50 ms', 'max ms'],
    ...[...shown, ...ordinary].map((one) => [
      one.entrance,
      one.input,
      median(one).toFixed(1),
      Math.max(...one.times).toFixed(1),
    ]),
  ]);
}

async function timesOf(front: Front, entrance: Entrance, text: string): Promise<number[]> {
  const payload = entrance.payload(text);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = process.cpuUsage();
    const { faults } = await front(payload);
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    if (round > 0 || took > HOPELESS_MS) times.push(took);
    if (took > HOPELESS_MS) break;
    for (const { sentence } of faults) process.stdout.write(`${entrance.name}: ${sentence}\n`);
  }
  return times;
}
