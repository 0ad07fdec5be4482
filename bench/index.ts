import process from 'node:process';

/** What can be measured, by name: `npm run bench -- NAME`. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  discord: () => import('./discord.ts'),
  qa: () => import('./qa.ts'),
  fit: () => import('./fit.ts'),
  ablation: () => import('./ablation.ts'),
  scale: () => import('./scale.ts'),
  quotes: () => import('./quotes/index.ts'),
  dates: () => import('./dates/index.ts'),
  people: () => import('./people/index.ts'),
  extract: () => import('./extract.ts'),
  reader: () => import('./reader.ts'),
  timelines: () => import('./timelines.ts'),
  reload: () => import('./reload.ts'),
  pictures: () => import('./pictures.ts'),
  adversarial: () => import('./adversarial.ts'),
  fuzz: () => import('./fuzz.ts'),
  playground: () => import('./playground.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 1;
} else {
  const { run } = await bench();
  await run(args);
}
