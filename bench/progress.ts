import process from 'node:process';

/** Shows on a terminal how far a run has come; says nothing where standard error is a file. */
export function progress(label: string, all: number): (done: number) => void {
  let shown = -1;
  return (done) => {
    const percent = Math.floor((done / all) * 100);
    if (!process.stderr.isTTY || percent === shown) return;
    shown = percent;
    process.stderr.write(`\r${label} ${percent}%${done >= all ? '\n' : ''}`);
  };
}
