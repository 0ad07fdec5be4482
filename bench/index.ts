import process from 'node:process';

/** What can be measured, by name: `npm run bench -- NAME`. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  discord: () => import('./discord.ts'),
};

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 1;
} else {
  const { run } = await bench();
  await run();
}
