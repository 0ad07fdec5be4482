// The first file of a thread: lets it run TypeScript, which `--import ./src/typescript/run.mjs` does for the main thread
// alone, and goes on with the file that its starter named.
import { register as registerHook } from 'node:module';
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
registerHook('./stop-compiler.mjs', import.meta.url);
await import(workerData.entry);
