// The first file of a thread: goes on with the TypeScript file that its starter named, compiled as `start.mjs` compiles it. Any
// other is run as `--import ./src/typescript/run.mjs` runs it, which does so for the main thread alone.
import { register as registerHook } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { compiled } from './compiled.mjs';

const { entry } = workerData;
const program = compiled(fileURLToPath(entry));
if (program === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  registerHook('./stop-compiler.mjs', import.meta.url);
  await import(entry);
} else await import(pathToFileURL(program));
