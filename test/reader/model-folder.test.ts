import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readModelFolder } from '../../src/reader/model-folder.ts';
import { temporaryFolder } from '../cache/folders.ts';
import { modelFolder, PIECES } from './made-model.ts';

async function modelIn(files: Readonly<Record<string, string>>) {
  const folder = await modelFolder(files);
  const read = await readModelFolder(folder);
  if (read.outcome === 'faulty') throw new Error(read.problem);
  return { ...read.model, weights: read.model.weights.slice(folder.length + 1) };
}

async function problemIn(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder(files);
  const read = await readModelFolder(folder);
  return read.outcome === 'faulty' ? read.problem.replaceAll(folder, 'FOLDER') : '';
}

const TOKENIZER = {
  normalizer: { type: 'BertNormalizer', lowercase: false, strip_accents: null },
  model: { continuing_subword_prefix: '##', vocab: { '[CLS]': 7, '[SEP]': 8, '[UNK]': 9, dam: 1 } },
};
const VOCABULARY = `${PIECES.join('\n')}\n`;

describe('a folder with a model', () => {
  test('weights and vocabulary are enough: it is then used as MiniLM wants it', async () => {
    const model = await modelIn({});
    expect(model).toMatchObject({
      weights: 'model.onnx',
      pooling: 'mean',
      mostTokens: 256,
      prefixes: { question: '', passage: '' },
    });
    expect(model.vocabulary).toMatchObject({
      start: 2,
      end: 3,
      unknown: 1,
      lowersCase: true,
      stripsAccents: true,
    });
    expect(model.vocabulary.pieces.size).toBe(PIECES.length);
  });

  test('what came with the model is heeded', async () => {
    const model = await modelIn({
      '1_Pooling/config.json': '{"pooling_mode_cls_token": true}',
      'sentence_bert_config.json': '{"max_seq_length": 512}',
      'config.json': '{"max_position_embeddings": 128}',
      'config_sentence_transformers.json': '{"prompts": {"query": "query: ", "document": "text: "}}',
      'tokenizer_config.json': '{"do_lower_case": false}',
    });
    expect(model).toMatchObject({
      pooling: 'cls',
      mostTokens: 128,
      prefixes: { question: 'query: ', passage: 'text: ' },
    });
    expect(model.vocabulary).toMatchObject({ lowersCase: false, stripsAccents: false });
  });

  test('reader.json wins over all of it', async () => {
    const settings = {
      weights: 'small.onnx',
      pooling: 'mean',
      maxTokens: 64,
      questionPrefix: 'q: ',
      passagePrefix: 'p: ',
    };
    const model = await modelIn({
      'small.onnx': 'small weights',
      '1_Pooling/config.json': '{"pooling_mode_cls_token": true}',
      'sentence_bert_config.json': '{"max_seq_length": 512}',
      'reader.json': JSON.stringify(settings),
    });
    expect(model).toMatchObject({
      weights: 'small.onnx',
      pooling: 'mean',
      mostTokens: 64,
      prefixes: { question: 'q: ', passage: 'p: ' },
    });
  });

  test('tokenizer.json gives the vocabulary where it is', async () => {
    const { vocabulary } = await modelIn({ 'tokenizer.json': JSON.stringify(TOKENIZER) });
    expect(vocabulary).toEqual({
      pieces: new Map([
        ['[CLS]', 7],
        ['[SEP]', 8],
        ['[UNK]', 9],
        ['dam', 1],
      ]),
      start: 7,
      end: 8,
      unknown: 9,
      lowersCase: false,
      stripsAccents: false,
    });
  });

  test('of several weights the small ones are taken', async () => {
    const folder = await temporaryFolder({
      'vocab.txt': VOCABULARY,
      'onnx/model.onnx': '',
      'onnx/model_quantized.onnx': '',
      'onnx/model_fp16.onnx': '',
    });
    const read = await readModelFolder(folder);
    expect(read.outcome === 'read' && read.model.weights).toBe(join(folder, 'onnx', 'model_quantized.onnx'));
  });
});

describe('every fault is a sentence with its file and mend', () => {
  test('no folder', async () => {
    expect(await readModelFolder('/nowhere/at/all')).toEqual({
      outcome: 'faulty',
      problem:
        'There is no model in /nowhere/at/all. Look at READER, or fetch one with: npm run pilcrow -- reader add all-MiniLM-L6-v2',
    });
  });

  test.each([
    [
      { 'vocab.txt': VOCABULARY },
      'FOLDER holds no model.onnx, neither itself nor in onnx/. Put the model there in ONNX form.',
    ],
    [
      { 'vocab.txt': VOCABULARY, 'b.onnx': '', 'a.onnx': '' },
      'FOLDER holds several models (a.onnx, b.onnx). Say which in reader.json: {"weights": "a.onnx"}',
    ],
    [{ 'model.onnx': '' }, 'FOLDER holds no vocabulary. Put the model’s vocab.txt or tokenizer.json there.'],
    [
      { 'model.onnx': '', 'vocab.txt': 'the\ndam\n' },
      'FOLDER/vocab.txt has no piece [CLS], so it is not the vocabulary of a BERT model. Fetch it again.',
    ],
    [
      { 'model.onnx': '', 'tokenizer.json': '{' },
      'FOLDER/tokenizer.json is not valid JSON. Fetch it again, or mend it.',
    ],
    [
      { 'model.onnx': '', 'tokenizer.json': '{"model": {"type": "BPE", "vocab": {}}}' },
      'FOLDER/tokenizer.json is no WordPiece vocabulary, and no other is read here. Take a model of the BERT family.',
    ],
    [{ 'reader.json': '[' }, 'FOLDER/reader.json is not valid JSON. Fetch it again, or mend it.'],
    [
      { 'reader.json': '{"poling": "cls"}' },
      '“poling” in FOLDER/reader.json is not read here. Did you mean “pooling”?',
    ],
    [
      { 'reader.json': '{"pooling": "max"}' },
      '“pooling” in FOLDER/reader.json cannot be used. Write "mean" or "cls".',
    ],
    [
      { 'reader.json': '{"maxTokens": 2}' },
      '“maxTokens” in FOLDER/reader.json cannot be used. Write a number from 8 on.',
    ],
    [{ 'reader.json': '{"weights": 1}' }, '“weights” in FOLDER/reader.json cannot be used. Write a text.'],
    [
      { 'reader.json': '{"weights": "gone.onnx"}' },
      'FOLDER/gone.onnx cannot be read. Check that it is there and readable.',
    ],
  ])('%j', async (files, problem) => {
    expect(await problemIn({ ...files })).toBe(problem);
  });
});
