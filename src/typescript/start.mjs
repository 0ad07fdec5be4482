// Starts a TypeScript file of this project as plain JavaScript: `node src/typescript/start.mjs src/main.ts`. It is compiled
// once for each state of the sources, so that no compiler is loaded beside the bot: that would take 60 MB. Where the compiled
// files cannot be kept, the file runs as `run.mjs` runs it.
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { compiled } from './compiled.mjs';

const [node, , entry, ...args] = process.argv;
const file = resolve(entry);
process.argv = [node, file, ...args];
const program = compiled(file);
if (program === undefined) {
  await import('./run.mjs');
  await import(pathToFileURL(file));
} else {
  // A stack tells of the sources.
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program));
}
