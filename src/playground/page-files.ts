import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const PAGE_FOLDER = join(import.meta.dirname, 'page');

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly mediaType: string;
  readonly body: string;
}

const known = new Map<string, PageFile>();

/** The file at a path of the page; undefined when there is none. Each is made once. */
export function pageFile(path: string): PageFile | undefined {
  const make = FILES[path];
  const file = known.get(path) ?? make?.();
  if (file !== undefined) known.set(path, file);
  return file;
}

const FILES: Readonly<Record<string, () => PageFile>> = {
  '/': () => ({ mediaType: 'text/html; charset=utf-8', body: read('index.html') }),
  '/page.css': () => ({ mediaType: 'text/css; charset=utf-8', body: read('page.css') }),
  '/page.js': () => ({ mediaType: 'text/javascript; charset=utf-8', body: bundle() }),
  '/icon.svg': () => ({ mediaType: 'image/svg+xml', body: read('icon.svg') }),
};

function read(name: string): string {
  return readFileSync(join(PAGE_FOLDER, name), 'utf8');
}

/** The TypeScript of the page as one module that a browser runs: the compiler is here anyway, for the bot itself. */
function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(PAGE_FOLDER, 'main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
