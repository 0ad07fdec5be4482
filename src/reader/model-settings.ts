import { join } from 'node:path';
import { nearestName } from '../story/nearest-name.ts';
import { reader } from '../words/index.ts';
import { fieldOf, readJsonFile } from './json-file.ts';

/** How a sentence's vector is made of those of its pieces: their mean, or that of the first. */
export type Pooling = 'mean' | 'cls';

/** How a model wants to be used. */
export interface ModelSettings {
  /** The file of the model, from its folder; undefined when `reader.json` names none. */
  readonly weights: string | undefined;
  readonly pooling: Pooling;
  /** Longer texts are read up to here; both ends included. */
  readonly mostTokens: number;
  /** What some models want before a question, or before a text that is searched. */
  readonly prefixes: Readonly<Record<'question' | 'passage', string>>;
}

export type SettingsOutcome =
  | { readonly outcome: 'read'; readonly settings: ModelSettings }
  | { readonly outcome: 'faulty'; readonly problem: string };

const NAMES = ['weights', 'pooling', 'maxTokens', 'questionPrefix', 'passagePrefix'] as const;
/** What the MiniLM encoders take. */
const MOST_TOKENS = 256;
const FEWEST_TOKENS = 8;

/** Reads the settings of a model: `reader.json` first, then the files that come with sentence encoders, then defaults. */
export async function readModelSettings(folder: string): Promise<SettingsOutcome> {
  const file = join(folder, 'reader.json');
  const own = await readJsonFile(file);
  if (own.state === 'broken') return { outcome: 'faulty', problem: reader.notJson(file) };
  const given = own.state === 'read' ? own.value : {};
  const problem = problemOf(given, file);
  if (problem !== undefined) return { outcome: 'faulty', problem };

  const pooling = await shipped(folder, '1_Pooling', 'config.json');
  const sentences = await shipped(folder, 'sentence_bert_config.json');
  const prompts = fieldOf(await shipped(folder, 'config_sentence_transformers.json'), 'prompts');
  const positions = countIn(fieldOf(await shipped(folder, 'config.json'), 'max_position_embeddings'));
  const wanted = countIn(fieldOf(given, 'maxTokens')) ?? countIn(fieldOf(sentences, 'max_seq_length'));
  const usesFirst = fieldOf(given, 'pooling') ?? fieldOf(pooling, 'pooling_mode_cls_token');
  return {
    outcome: 'read',
    settings: {
      weights: textIn(fieldOf(given, 'weights')),
      pooling: usesFirst === 'cls' || usesFirst === true ? 'cls' : 'mean',
      mostTokens: Math.min(wanted ?? MOST_TOKENS, positions ?? Number.POSITIVE_INFINITY),
      prefixes: {
        question: textIn(fieldOf(given, 'questionPrefix')) ?? textIn(fieldOf(prompts, 'query')) ?? '',
        passage:
          textIn(fieldOf(given, 'passagePrefix')) ??
          textIn(fieldOf(prompts, 'passage')) ??
          textIn(fieldOf(prompts, 'document')) ??
          '',
      },
    },
  };
}

/** A file that came with the model; what cannot be read of it is left to the defaults. */
async function shipped(folder: string, ...path: readonly string[]): Promise<unknown> {
  const read = await readJsonFile(join(folder, ...path));
  return read.state === 'read' ? read.value : undefined;
}

function problemOf(given: unknown, file: string): string | undefined {
  if (typeof given !== 'object' || given === null) return reader.notJson(file);
  for (const [name, value] of Object.entries(given)) {
    if (!NAMES.some((known) => known === name)) {
      return reader.settingUnknown(file, name, nearestName(name, NAMES), NAMES);
    }
    if (name === 'maxTokens') {
      if (countIn(value) === undefined)
        return reader.settingWrong(file, name, `a number from ${FEWEST_TOKENS} on`);
    } else if (typeof value !== 'string') return reader.settingWrong(file, name, 'a text');
    else if (name === 'pooling' && value !== 'mean' && value !== 'cls') {
      return reader.settingWrong(file, name, '"mean" or "cls"');
    }
  }
  return undefined;
}

function countIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= FEWEST_TOKENS ? value : undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
