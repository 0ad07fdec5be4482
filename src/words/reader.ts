import { count } from './count.ts';

const ADD = 'npm run pilcrow -- reader add';
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What is said to the host of the reader: the model that may rank passages again by their meaning. */
export const reader = {
  // A model's folder
  folderMissing: (folder: string) =>
    `There is no model in ${folder}. Look at READER, or fetch one with: ${ADD} all-MiniLM-L6-v2`,
  notReadable: (file: string) => `${file} cannot be read. Check that it is there and readable.`,
  weightsMissing: (folder: string) =>
    `${folder} holds no model.onnx, neither itself nor in onnx/. Put the model there in ONNX form.`,
  weightsUnclear: (folder: string, names: readonly string[]) =>
    `${folder} holds several models (${names.join(', ')}). Say which in reader.json: {"weights": "${names[0] ?? ''}"}`,
  vocabularyMissing: (folder: string) =>
    `${folder} holds no vocabulary. Put the model’s vocab.txt or tokenizer.json there.`,
  notJson: (file: string) => `${file} is not valid JSON. Fetch it again, or mend it.`,
  notWordPiece: (file: string) =>
    `${file} is no WordPiece vocabulary, and no other is read here. Take a model of the BERT family.`,
  pieceMissing: (file: string, piece: string) =>
    `${file} has no piece ${piece}, so it is not the vocabulary of a BERT model. Fetch it again.`,
  settingUnknown: (file: string, name: string, nearest: string | undefined, known: readonly string[]) =>
    `“${name}” in ${file} is not read here. ${nearest === undefined ? `Known: ${known.join(', ')}.` : `Did you mean “${nearest}”?`}`,
  settingWrong: (file: string, name: string, wanted: string) =>
    `“${name}” in ${file} cannot be used. Write ${wanted}.`,

  // The encoder
  runtimeMissing: (command: string) => `The reader needs onnxruntime-node. Install it with: ${command}`,
  runtimeUnfit: (folder: string, command: string) =>
    `onnxruntime-node in ${folder} cannot be used on this machine. Install it anew with: ${command}`,
  notAModel: (file: string) => `${file} cannot be opened as an ONNX model. Fetch it again, or take another.`,
  notAnEncoder: (file: string) =>
    `${file} is an ONNX model, but none that gives a vector for a sentence. Take a sentence encoder.`,
  notStarted: 'The reader’s thread ended before it was ready. Run: npm run pilcrow -- doctor',
  tooSlow: 'The reader did not get ready in time. Run: npm run pilcrow -- doctor',

  // Log
  loading: (name: string) => `Loading the reader ${name}; until then answers come without it.`,
  failed: (problem: string) => `The reader is not used. ${problem}`,
  ready: (name: string, dimensions: number) => `The reader ${name} is ready (${dimensions} dimensions).`,
  reading: (done: number, all: number) =>
    `The reader has read ${done} of ${count(all, 'sentence', 'sentences')}.`,
  read: (all: number, kept: number) =>
    `The reader has read all ${count(all, 'sentence', 'sentences')} (${kept} of them at an earlier start).`,
  readMore: (sentences: number) =>
    `The reader has read ${count(sentences, 'new sentence', 'new sentences')}.`,
  restarted: 'The reader’s thread ended; it is started once more.',
  ended: 'The reader’s thread ended again; from now on answers come without it.',

  // `reader add`, `list`, `remove`
  usage: `Write one of: reader add NAME|DIR, reader list, reader remove NAME.`,
  unknownName: (name: string, known: readonly string[]) =>
    `“${name}” is neither a folder nor a known model. Known: ${known.join(', ')}.`,
  nameTaken: (name: string) =>
    `A model called ${name} is there already. Remove it first: npm run pilcrow -- reader remove ${name}`,
  badName: (name: string) =>
    `“${name}” cannot name a model. Rename the folder: letters, digits, hyphens, underscores and dots.`,
  fetching: (file: string, size: number) => `Fetching ${file} (${megabytes(size)})`,
  progress: (file: string, done: number, size: number) => `${file}: ${megabytes(done)} of ${megabytes(size)}`,
  interrupted: (file: string) => `${file}: the connection broke; going on from there.`,
  notFetched: (url: string, reason: string) =>
    `${url} could not be fetched (${reason}). What has come so far is kept: run the same command again to go on.`,
  wrongChecksum: (url: string) =>
    `What came from ${url} is not the file that was checked, and was thrown away. Try again; if it stays so, fetch the model yourself and add its folder.`,
  notWritten: (folder: string) => `${folder} cannot be written to. Check the folder and its permissions.`,
  added: (name: string, folder: string) => `The model ${name} is in ${folder}.`,
  switchOn: (name: string) => `Switch it on with READER=${name} in .env.`,
  runtimeThere: (version: string) => `onnxruntime-node ${version} is installed.`,
  none: `There is no model yet. Fetch one with: ${ADD} all-MiniLM-L6-v2`,
  listed: (name: string, bytes: number, isOn: boolean) =>
    `${name} (${megabytes(bytes)})${isOn ? ', switched on' : ''}`,
  canBeFetched: (name: string, bytes: number, licence: string) =>
    `${name}: not here; ${megabytes(bytes)} to fetch, licence ${licence}`,
  removed: (name: string) => `Removed the model ${name}.`,
  notThere: (name: string) => `There is no model called ${name}. See: npm run pilcrow -- reader list`,

  // `doctor`
  off: 'READER is not set: passages are ranked by words alone, and that is no fault.',
  works: (name: string, dimensions: number, milliseconds: number) =>
    `The reader ${name} works: ${dimensions} dimensions, ${milliseconds.toFixed(1)} ms for a sentence.`,
};
