/** A choice to learn: the measures of each candidate, and which of them are right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

/** A case to tell apart: its measures, and whether it is so. */
export interface Case {
  readonly row: readonly number[];
  readonly isSo: boolean;
  readonly weight: number;
}

const STEPS = 600;
const RATE = 0.05;
/** Pulls weights of standardised measures towards 0. */
const RIDGE = 1e-3;

/**
 * Weights under which the right candidates are chosen: listwise logistic regression (ListNet's top-one loss: Cao et al.
 * 2007), full batches, Adam (Kingma & Ba 2015). No chance in it: the same data gives the same weights. None is below
 * `least`: with 0, to have more of a measure is never worse.
 */
export function fitChoices(choices: readonly Choice[], least = Number.NEGATIVE_INFINITY): number[] {
  const learnt = choices.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  const { table, scales } = standardised(learnt.flatMap(({ rows }) => rows));
  const whole = learnt.reduce((sum, { weight }) => sum + weight, 0);
  const longest = Math.max(0, ...learnt.map(({ rows }) => rows.length));
  const odds = new Float64Array(longest);
  const addGradient = (values: Float64Array, gradient: Float64Array): void => {
    let from = 0;
    for (const { isRight, weight } of learnt) {
      let highest = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < isRight.length; at += 1) {
        const score = dot(table, from + at, values);
        odds[at] = score;
        if (score > highest) highest = score;
      }
      let [all, right] = [0, 0];
      for (let at = 0; at < isRight.length; at += 1) {
        const odd = Math.exp((odds[at] ?? 0) - highest);
        odds[at] = odd;
        all += odd;
        if (isRight[at] === true) right += odd;
      }
      for (let at = 0; at < isRight.length; at += 1) {
        const odd = odds[at] ?? 0;
        const slope = (weight / whole) * (odd / all - (isRight[at] === true ? odd / right : 0));
        addTo(gradient, table, from + at, slope);
      }
      from += isRight.length;
    }
  };
  const weights = minimise(scales.length, addGradient, least);
  return scales.map((scale, at) => (weights[at] ?? 0) / scale);
}

/** Weights and bias of a logistic regression. */
export function fitCases(cases: readonly Case[]): { readonly weights: number[]; readonly bias: number } {
  const { table, scales } = standardised(cases.map(({ row }) => row));
  const whole = cases.reduce((total, { weight }) => total + weight, 0);
  const size = scales.length;
  const values = minimise(size + 1, (now, gradient) => {
    cases.forEach(({ isSo, weight }, at) => {
      const score = dot(table, at, now) + (now[size] ?? 0);
      const slope = (weight / whole) * (1 / (1 + Math.exp(-score)) - (isSo ? 1 : 0));
      addTo(gradient, table, at, slope);
      gradient[size] = (gradient[size] ?? 0) + slope;
    });
  });
  return { weights: scales.map((scale, at) => (values[at] ?? 0) / scale), bias: values[size] ?? 0 };
}

/** Rows of equal length, one after the other. */
interface Table {
  readonly cells: Float64Array;
  readonly columns: number;
}

/** All rows, each measure divided by its standard deviation, so that all are learnt alike. */
function standardised(rows: readonly (readonly number[])[]): { table: Table; scales: number[] } {
  const columns = rows[0]?.length ?? 0;
  const count = Math.max(1, rows.length);
  const scales = Array.from({ length: columns }, (_, at) => {
    let [total, squares] = [0, 0];
    for (const row of rows) {
      const value = row[at] ?? 0;
      total += value;
      squares += value * value;
    }
    return Math.sqrt(Math.max(0, squares / count - (total / count) ** 2)) || 1;
  });
  const cells = new Float64Array(rows.length * columns);
  rows.forEach((row, index) => {
    for (let at = 0; at < columns; at += 1) cells[index * columns + at] = (row[at] ?? 0) / (scales[at] ?? 1);
  });
  return { table: { cells, columns }, scales };
}

function minimise(
  size: number,
  addGradient: (values: Float64Array, gradient: Float64Array) => void,
  least = Number.NEGATIVE_INFINITY,
): Float64Array {
  const values = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = values.map((value) => RIDGE * value);
    addGradient(values, gradient);
    gradient.forEach((slope, at) => {
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const second = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = first;
      square[at] = second;
      const move = first / (1 - 0.9 ** step) / (Math.sqrt(second / (1 - 0.999 ** step)) + 1e-8);
      values[at] = Math.max(least, (values[at] ?? 0) - RATE * (1 - step / (STEPS + 1)) * move);
    });
  }
  return values;
}

function dot({ cells, columns }: Table, row: number, values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < columns; at += 1) total += (cells[row * columns + at] ?? 0) * (values[at] ?? 0);
  return total;
}

function addTo(gradient: Float64Array, { cells, columns }: Table, row: number, slope: number): void {
  for (let at = 0; at < columns; at += 1) {
    gradient[at] = (gradient[at] ?? 0) + slope * (cells[row * columns + at] ?? 0);
  }
}
