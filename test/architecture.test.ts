import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** What each room may import: its own files, rooms below it, and the packages that are its business. */
const ARROWS: Readonly<Record<string, RegExp>> = {
  story: /^(?:src\/(?:story|words)\/|node:|yaml$|mdast|micromark|fastest-levenshtein$)/,
  cache: /^(?:src\/(?:cache|search|story)\/|src\/version\.ts$|node:)/,
  live: /^(?:src\/(?:live|cache|search|story|words)\/|src\/(?:config\/(?:address|config)|log|open-library)\.ts$|node:|chokidar$)/,
  'open-library.ts': /^(?:src\/(?:cache\/|story\/|(?:config\/(?:address|config)|project)\.ts$)|node:path$)/,
  search:
    /^(?:src\/(?:search|story)\/|minisearch$|wink-porter2-stemmer$|fastest-levenshtein$|node:(?:fs|path)$)/,
  'open-reader.ts':
    /^(?:src\/(?:cache\/|reader\/|search\/|story\/|(?:config\/(?:address|config)|open-library|project)\.ts$)|node:path$)/,
  extract: /^src\/(?:extract|search|story)\//,
  check: /^(?:src\/(?:check|extract\/quotes|story|words)\/|yaml$|mdast$|fastest-levenshtein$)/,
  import:
    /^(?:src\/(?:import|story|words)\/|src\/version\.ts$|node:|yaml$|mdast|linkedom$|@mozilla\/readability$|unpdf$|feedsmith$|mammoth$|fflate$|micromark-util-decode-string$)/,
  reader: /^(?:src\/(?:reader|story|words)\/|node:)/,
  words: /^src\/words\//,
  reply: /^(?:src\/(?:reply|story|words)\/|discord-api-types\/)/,
  picture: /^src\/(?:picture|extract|reply|story|words)\//,
  painter: /^(?:src\/(?:painter|picture)\/|satori$|@resvg\/resvg-wasm$|node:)/,
  export: /^(?:src\/(?:export|extract|reply|story|words)\/|ical-generator$|csv-stringify\/sync$)/,
  commands:
    /^(?:src\/(?:commands|export|picture|reply|search|extract|story|words)\/|src\/version\.ts$|fastest-levenshtein$|node:(?:fs|path)$)/,
  'fair-use': /^src\/fair-use\//,
  interactions:
    /^(?:src\/(?:interactions|commands|fair-use|reply|story|words)\/|src\/log\.ts$|node:crypto$|discord-api-types\/)/,
  discord:
    /^(?:src\/(?:discord|interactions|commands|fair-use|reply|story|words)\/|src\/(?:config\/(?:address|config|shards)|log|version)\.ts$|node:|@discordjs\/|discord-api-types\/)/,
  playground:
    /^(?:src\/(?:playground|interactions|commands|fair-use|reply|extract|story|words)\/|src\/(?:config\/(?:address|config)|log|version)\.ts$|node:(?:events|fs|http|path)$|esbuild$|discord-api-types\/)/,
  status:
    /^(?:src\/(?:status|interactions|reply|story)\/|src\/(?:config\/address|version)\.ts$|node:(?:events|http)$|prom-client$)/,
  terminal:
    /^(?:src\/live\/(?:calm|watch-content)\.ts$|src\/(?:terminal|playground|discord|interactions|commands|check|export|import|reader|question-log|reply|search|extract|story|words)\/|src\/(?:config\/(?:address|config|settings)|log|project|version)\.ts$|node:|discord-api-types\/)/,
  'question-log': /^(?:src\/(?:question-log|words)\/|node:)/,
  'server-stories': /^(?:src\/(?:server-stories|commands\/library|import|story|words)\/|node:)/,
  'open-question-log.ts':
    /^src\/(?:interactions\/observer|log|question-log\/(?:log-files|question-log))\.ts$/,
  'tell-of-host.ts': /^src\/(?:commands\/hosting|config\/(?:address|config)|live\/live-library)\.ts$/,
  'open-server-stories.ts':
    /^src\/(?:commands\/library\/|live\/|server-stories\/|words\/|(?:config\/(?:address|config)|log)\.ts$)/,
  'open-status.ts': /^src\/(?:status\/|live\/|words\/|(?:config\/(?:address|config)|log)\.ts$)/,
  'draw-pictures.ts': /^src\/(?:live|painter|picture)\//,
  config: /^src\/(?:config|story|words)\//,
  'log.ts': /^(?:node:process|pino(?:-pretty)?)$/,
  'project.ts': /^node:/,
  'version.ts': /^$/,
  'end.ts': /^node:process$/,
  'read-ahead.ts': /^src\/(?:extract|live|search|story)\//,
  'serve-discord.ts': /^(?:src\/|node:process$)/,
  'main.ts': /^(?:src\/|node:|dotenv$)/,
  'cli.ts': /^(?:src\/|node:|dotenv$)/,
};
/** Files beside the room itself that may know how to speak to Discord. */
const MAY_USE_DISCORD = ['src/serve-discord.ts', 'src/terminal/discord-state.ts', 'src/terminal/register.ts'];
/** Rooms that give the same answer to the same question. */
const WITHOUT_CLOCK = /^src\/(?:fair-use|story|search|extract|check|commands|picture|reply)\//;
const CLOCK_OR_CHANCE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.env\b|\bperformance\.now\b/;
const LONGEST_FILE = 250;
/** Lists of words are long, and have nothing to follow. */
const WORD_LISTS = 'src/search/english/';

interface SourceFile {
  /** From the project's folder: `src/story/story.ts`. */
  readonly path: string;
  readonly text: string;
  /** Files of `src` by their path, packages by the name that is imported. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .filter((path) => /(?<!\.d)\.ts$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, '..', path), 'utf8');
    return { path, text, imports: importsIn(text).map((name) => resolved(path, name)) };
  });

/** Every module that a source text names: `import … from`, `export … from`, `import '…'` and `import('…')`. */
function importsIn(text: string): string[] {
  const named = /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(named), ...text.matchAll(dynamic)].flatMap(
    ([, from, alone]) => from ?? alone ?? [],
  );
}

/** The modules that are loaded together with a source text: no types, and nothing that waits for `import()`. */
function atOnce(text: string): string[] {
  const valueImport = /^(?:import|export)\b(?!\s+type\b)[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(valueImport)].flatMap(([, name]) => name ?? []);
}

function resolved(path: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
}

/** `src/story/story.ts` is in the room `story`; `src/config.ts` is a room of its own. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function arrows(): { from: SourceFile; to: string }[] {
  return files.flatMap((from) => from.imports.map((to) => ({ from, to })));
}

/** The first circle of imports that is found, as its files in order. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of imports.get(path) ?? []) {
      const circle = visit(next, [...way, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('what this test itself sees', () => {
  test('every way to import is found', () => {
    const text = [
      "import a from 'a';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  d,\n} from '../c.ts';",
      "import './e.ts';",
      "export { f } from './f.ts';",
      "export * from './g.ts';",
      "const { h } = await import('./h.ts');",
      "export const name = 'from';",
    ].join('\n');
    expect(importsIn(text)).toEqual(['a', './b.ts', '../c.ts', './e.ts', './f.ts', './g.ts', './h.ts']);
  });

  test('a circle is found, and none where there is none', () => {
    const open = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ]);
    expect(circleIn(open)).toEqual([]);
    expect(circleIn(new Map([...open, ['c', ['b']]]))).toEqual(['b', 'c', 'b']);
  });

  test('every file of src is read, and every import of one leads to one', () => {
    const paths = new Set(files.map(({ path }) => path));
    expect([...paths]).toContain('src/story/story.ts');
    const lost = arrows().filter(({ to }) => to.startsWith('src/') && !paths.has(to));
    expect(lost.map(({ from, to }) => `${from.path} → ${to}`)).toEqual([]);
  });
});

describe('arrows run one way', () => {
  test('every room says what it may import', () => {
    const unknown = files.filter(({ path }) => ARROWS[roomOf(path)] === undefined);
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  test.each(Object.entries(ARROWS))('%s imports only what it may', (room, allowed) => {
    const wrong = arrows().filter(({ from, to }) => roomOf(from.path) === room && !allowed.test(to));
    expect(wrong.map(({ from, to }) => `${from.path} → ${to}`)).toEqual([]);
  });

  test('only src/discord imports parts of discord.js, and nobody all of it', () => {
    const users = arrows().filter(({ to }) => to === 'discord.js' || to.startsWith('@discordjs/'));
    expect(users.filter(({ to }) => to === 'discord.js')).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
    expect([...new Set(users.map(({ from }) => roomOf(from.path)))]).toEqual(['discord']);
  });

  test('only the start, doctor and register go through src/discord', () => {
    const users = arrows().filter(
      ({ from, to }) => to.startsWith('src/discord/') && roomOf(from.path) !== 'discord',
    );
    expect([...new Set(users.map(({ from }) => from.path))]).toEqual(MAY_USE_DISCORD);
  });

  test('only the runtime of the reader knows onnxruntime, and loads it when it is asked for', () => {
    const users = files.filter(({ text }) => /['"]onnxruntime/.test(text));
    expect(users.map(({ path }) => path)).toEqual(['src/reader/runtime.ts']);
    expect(arrows().filter(({ to }) => to.startsWith('onnxruntime'))).toEqual([]);
  });

  test('only the thread of the painter loads what pictures are painted with', () => {
    const users = arrows().filter(({ to }) => /^(?:satori|@resvg\/)/.test(to));
    expect(users.map(({ from }) => from.path)).toEqual(['src/painter/raster.ts', 'src/painter/render.ts']);
    const loaders = arrows().filter(({ to }) => /^src\/painter\/(?:raster|render|fonts)\.ts$/.test(to));
    const inThread = ['coverage', 'paint-worker', 'png', 'render'].map((name) => `src/painter/${name}.ts`);
    expect([...new Set(loaders.map(({ from }) => from.path))]).toEqual(inThread);
    const starters = arrows().filter(
      ({ from, to }) => inThread.includes(to) && !inThread.includes(from.path),
    );
    expect(starters).toEqual([]);
  });

  test('what reads pages and files of others loads only when import runs', () => {
    const loaded = new Set<string>();
    const load = (path: string): void => {
      const file = files.find((one) => one.path === path);
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const name of atOnce(file?.text ?? '')) load(resolved(path, name));
    };
    for (const entry of ['src/main.ts', 'src/cli.ts']) load(entry);
    expect([...loaded]).toContain('src/terminal/arguments.ts');
    expect(
      [...loaded].filter((path) => /readability|linkedom|unpdf|feedsmith|mammoth|fflate/.test(path)),
    ).toEqual([]);
  });

  test('nothing imports main.ts or cli.ts', () => {
    const users = arrows().filter(({ to }) => to === 'src/main.ts' || to === 'src/cli.ts');
    expect(users.map(({ from }) => from.path)).toEqual([]);
  });

  test('no files import one another in a circle, not even types', () => {
    expect(circleIn(new Map(files.map(({ path, imports }) => [path, imports])))).toEqual([]);
  });
});

describe('the core is pure', () => {
  test('only content-files.ts reads files, and the table of meanings and the policies their own', () => {
    const readers = files.filter(
      ({ path, imports }) => WITHOUT_CLOCK.test(path) && imports.some((name) => /^(?:node:)?fs\b/.test(name)),
    );
    expect(readers.map(({ path }) => path)).toEqual([
      'src/commands/policies.ts',
      'src/search/meaning/shipped-table.ts',
      'src/story/content-files.ts',
    ]);
  });

  test('an article is read from bytes alone: only fetch/ and its place know network and disk', () => {
    const users = files.filter(
      ({ path, imports }) =>
        path.startsWith('src/import/') &&
        !path.startsWith('src/import/fetch/') &&
        imports.some((name) => /^node:(?!buffer|crypto|path|zlib)|\/fetch\//.test(name)),
    );
    expect(users.map(({ path }) => path)).toEqual(['src/import/article-place.ts']);
  });

  test('no clock, no chance and no environment on the way from question to answer', () => {
    const users = files.filter(({ path, text }) => WITHOUT_CLOCK.test(path) && CLOCK_OR_CHANCE.test(text));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['Date.now()', true],
    ['new Date()', true],
    ['Math.random()', true],
    ["process.env['A']", true],
    ['new Date(Date.UTC(2020, 0, 1))', false],
    ['new Date(piece.milliseconds)', false],
  ])('%s reads a clock, chance or the environment: %s', (code, isFound) => {
    expect(CLOCK_OR_CHANCE.test(code)).toBe(isFound);
  });
});

test('no file of src is longer than 250 lines', () => {
  const long = files.filter(
    ({ path, text }) => !path.startsWith(WORD_LISTS) && text.trimEnd().split('\n').length > LONGEST_FILE,
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});
