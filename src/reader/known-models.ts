/** A file of a model, as it lies at its publisher's. */
export interface KnownFile {
  /** Where it goes in the model's folder. */
  readonly path: string;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface KnownModel {
  readonly name: string;
  readonly licence: string;
  readonly files: readonly KnownFile[];
}

const MINILM =
  'https://huggingface.co/Xenova/all-MiniLM-L6-v2/resolve/751bff37182d3f1213fa05d7196b954e230abad9';

/**
 * Models that can be fetched by their name, each file pinned to one revision and one checksum. A new one comes with
 * checksums from more than one independent source: a wrong one is refused after the download, and does no harm, but helps
 * nobody.
 */
export const KNOWN_MODELS: readonly KnownModel[] = [
  {
    name: 'all-MiniLM-L6-v2',
    licence: 'Apache-2.0',
    files: [
      {
        path: 'vocab.txt',
        url: `${MINILM}/vocab.txt`,
        bytes: 231_508,
        sha256: '07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3',
      },
      {
        path: 'model.onnx',
        url: `${MINILM}/onnx/model_quantized.onnx`,
        bytes: 22_972_370,
        sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
      },
    ],
  },
];
