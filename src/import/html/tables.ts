import type { PageElement } from 'linkedom';

/** A cell with more characters than this holds an article, not a figure: the table only lays the page out. */
const LONGEST_CELL = 400;

/** Whether a table tells data; older pages lay out their text with tables, and that text is read. */
export function isDataTable(table: PageElement): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector('table, h1, h2, blockquote') !== null) return false;
  const cells = [...table.querySelectorAll('td, th')];
  const isLayout = cells.some(
    (cell) => (cell.textContent ?? '').trim().length > LONGEST_CELL || cell.querySelectorAll('p').length > 1,
  );
  const columns = Math.max(0, ...[...table.querySelectorAll('tr')].map((row) => row.children.length));
  return !isLayout && columns > 1;
}

export function rowsOf(table: PageElement): number {
  return table.querySelectorAll('tr').length;
}
