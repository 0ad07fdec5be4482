// Compiles the programs of the sources, and what their threads run, into a folder: `node compile.mjs SOURCES FOLDER`. What
// several need, and what is loaded later, becomes a file of its own.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , sources, folder] = process.argv;

/** A file that asks where it lies is told where its source lies: beside it are the files that it reads. */
const whereTheSourceLies = {
  name: 'where the source lies',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    });
  },
};

const threads = readdirSync(sources, { recursive: true }).filter((name) => name.endsWith('-worker.ts'));

await build({
  entryPoints: ['main.ts', 'cli.ts', ...threads].map((name) => join(sources, name)),
  outbase: sources,
  outdir: folder,
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // V8 keeps the text of what it runs.
  minifyWhitespace: true,
  sourcemap: true,
  sourcesContent: false,
  plugins: [whereTheSourceLies],
  logLevel: 'error',
});
