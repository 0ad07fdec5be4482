import { temporaryFolder } from '../cache/folders.ts';

/** A vocabulary as small as a test needs it; the place in the list is the number. */
export const PIECES = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'the',
  'dam',
  'open',
  '##ed',
  '##s',
  'wednesday',
  ',',
  '.',
  '$',
  '5',
  '##00',
  'uber',
  'cafe',
  '坝',
  '开',
  'σασ',
  '“',
  '”',
  "'",
  's',
  '[',
  ']',
  'sep',
];

/** A folder as a model's looks; the weights are read by no real runtime. */
export function modelFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return temporaryFolder({ 'model.onnx': 'weights', 'vocab.txt': `${PIECES.join('\n')}\n`, ...files });
}

/**
 * The files of a package that looks like onnxruntime-node: a text's vector tells how many pieces it has and what their
 * numbers add up to. A piece may do harm: `wednesday` ends the thread, `uber` holds it up, `cafe` throws.
 */
export function madeRuntime(): Readonly<Record<string, string>> {
  const number = (piece: string): string => `${PIECES.indexOf(piece)}n`;
  const source = `
    const { readFileSync } = require('node:fs');
    class Tensor { constructor(type, data, dims) { Object.assign(this, { type, data, dims }); } }
    const session = {
      inputNames: ['input_ids', 'attention_mask'],
      outputNames: ['last_hidden_state'],
      async run({ input_ids: { data } }) {
        if (data.includes(${number('wednesday')})) process.exit(1);
        const until = Date.now() + (data.includes(${number('uber')}) ? 600 : 0);
        while (Date.now() < until);
        if (data.includes(${number('cafe')})) throw new Error('no vector');
        const rows = [...data].flatMap((id) => [1, Number(id) / data.length]);
        return { last_hidden_state: { dims: [1, data.length, 2], data: Float32Array.from(rows) } };
      },
    };
    exports.Tensor = Tensor;
    exports.InferenceSession = class {
      static async create(file) {
        const weights = readFileSync(file, 'utf8');
        if (weights === 'torn') throw new Error('not a model');
        return weights === 'classifier' ? { ...session, inputNames: ['pixels'] } : session;
      }
    };
  `;
  return {
    'node_modules/onnxruntime-node/package.json': JSON.stringify({
      name: 'onnxruntime-node',
      version: '9.9.9',
    }),
    'node_modules/onnxruntime-node/index.js': source,
  };
}
