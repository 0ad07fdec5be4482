import process from 'node:process';
import { groupsOf } from './groups.ts';
import type { Mistake } from './task.ts';

/** Prints how many mistakes of each kind there are, and the first so many of each. */
export function printMistakes(mistakes: readonly Mistake[], most: number): void {
  for (const [kind, group] of groupsOf(mistakes, (mistake) => mistake.kind)) {
    process.stdout.write(`${most > 0 ? '\n' : ''}${kind}: ${group.length}\n`);
    for (const { document, expected, given, around } of group.slice(0, most)) {
      const said = [
        ...(expected === undefined ? [] : [`expected ${expected}`]),
        ...(given === undefined ? [] : [`given ${given}`]),
      ];
      process.stdout.write(`  ${document}: ${said.join(', ')}\n      ${around}\n`);
    }
  }
}
