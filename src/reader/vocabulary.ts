import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reader } from '../words/index.ts';
import type { LetterForm } from './basic-tokens.ts';
import { fieldOf, readJsonFile } from './json-file.ts';
import type { Vocabulary } from './wordpiece.ts';

export type VocabularyOutcome =
  | { readonly outcome: 'read'; readonly vocabulary: Vocabulary; readonly file: string }
  | { readonly outcome: 'faulty'; readonly problem: string };

/** Reads the vocabulary of a model: its `tokenizer.json`, or else its `vocab.txt`. */
export async function readVocabulary(folder: string): Promise<VocabularyOutcome> {
  const file = join(folder, 'tokenizer.json');
  const tokenizer = await readJsonFile(file);
  if (tokenizer.state === 'broken') return { outcome: 'faulty', problem: reader.notJson(file) };
  return tokenizer.state === 'read' ? fromTokenizer(tokenizer.value, file) : fromList(folder);
}

function fromTokenizer(tokenizer: unknown, file: string): VocabularyOutcome {
  const pieces = new Map<string, number>();
  const vocabulary = fieldOf(tokenizer, 'model', 'vocab');
  if (typeof vocabulary === 'object' && vocabulary !== null) {
    for (const [piece, number] of Object.entries(vocabulary)) {
      if (typeof number === 'number') pieces.set(piece, number);
    }
  }
  // Older files do not name the kind of their model; the prefix of a piece inside a word does.
  const isWordPiece = fieldOf(tokenizer, 'model', 'continuing_subword_prefix') === '##';
  const normalizer = fieldOf(tokenizer, 'normalizer');
  if (!isWordPiece || fieldOf(normalizer, 'type') !== 'BertNormalizer') {
    return { outcome: 'faulty', problem: reader.notWordPiece(file) };
  }
  const form = letterForm(fieldOf(normalizer, 'lowercase'), fieldOf(normalizer, 'strip_accents'));
  return withSpecialPieces(pieces, form, file);
}

async function fromList(folder: string): Promise<VocabularyOutcome> {
  const file = join(folder, 'vocab.txt');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { outcome: 'faulty', problem: reader.vocabularyMissing(folder) };
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const config = await readJsonFile(join(folder, 'tokenizer_config.json'));
  const settings = config.state === 'read' ? config.value : undefined;
  const form = letterForm(fieldOf(settings, 'do_lower_case'), fieldOf(settings, 'strip_accents'));
  return withSpecialPieces(new Map(lines.map((piece, number) => [piece, number])), form, file);
}

/** Accents go where case goes, unless the model says otherwise. */
function letterForm(lowersCase: unknown, stripsAccents: unknown): LetterForm {
  const lowers = lowersCase !== false;
  return { lowersCase: lowers, stripsAccents: typeof stripsAccents === 'boolean' ? stripsAccents : lowers };
}

function withSpecialPieces(
  pieces: ReadonlyMap<string, number>,
  form: LetterForm,
  file: string,
): VocabularyOutcome {
  const [start, end, unknown] = [pieces.get('[CLS]'), pieces.get('[SEP]'), pieces.get('[UNK]')];
  const missing = (piece: string): VocabularyOutcome => ({
    outcome: 'faulty',
    problem: reader.pieceMissing(file, piece),
  });
  if (start === undefined) return missing('[CLS]');
  if (end === undefined) return missing('[SEP]');
  if (unknown === undefined) return missing('[UNK]');
  return { outcome: 'read', file, vocabulary: { ...form, pieces, start, end, unknown } };
}
