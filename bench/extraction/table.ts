import process from 'node:process';

/** Prints rows as a Markdown table: the first cell of a row to the left, the others to the right. */
export function printTable([head = [], ...rows]: readonly (readonly string[])[]): void {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0), 3));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const padded = (row: readonly string[]): string =>
    line(widths.map((width, at) => (at === 0 ? row[at]?.padEnd(width) : row[at]?.padStart(width)) ?? ''));
  const rule = line(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  process.stdout.write(`${padded(head)}${rule}${rows.map(padded).join('')}`);
}
