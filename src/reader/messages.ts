import type { Use } from './open-model.ts';

/** What the encoder's thread is started with: two folders. */
export interface WorkerTask {
  readonly modelFolder: string;
  readonly runtimeFolder: string;
}

export interface Request {
  readonly number: number;
  readonly text: string;
  readonly use: Use;
}

/** What the thread says: first whether it could open the model, then a vector for each request, or none. */
export type Reply =
  | { readonly kind: 'ready'; readonly name: string; readonly dimensions: number; readonly key: string }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'vector'; readonly number: number; readonly vector: Float32Array | undefined };
