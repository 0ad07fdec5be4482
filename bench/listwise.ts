/** A choice to learn: the measures of each candidate, and which of them are right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 600;
const RATE = 0.05;
/** Pulls weights of standardised measures towards 0. */
const RIDGE = 1e-3;

/**
 * Weights under which the right candidates are chosen: listwise logistic regression (ListNet's top-one loss: Cao et al.
 * 2007), full batches, Adam (Kingma & Ba 2015). No chance in it: the same data gives the same weights.
 */
export function fitChoices(choices: readonly Choice[]): number[] {
  const learnt = choices.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  const { scales } = standard(learnt.flatMap(({ rows }) => rows));
  const whole = learnt.reduce((sum, { weight }) => sum + weight, 0);
  const weights = minimise(scales.length, (values, gradient) => {
    for (const { rows, isRight, weight } of learnt) {
      const scores = rows.map((row) => dot(row, values, scales));
      const highest = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - highest));
      const all = sum(odds);
      const right = sum(odds.filter((_, at) => isRight[at] === true));
      rows.forEach((row, at) => {
        const odd = odds[at] ?? 0;
        const slope = (weight / whole) * (odd / all - (isRight[at] === true ? odd / right : 0));
        addTo(gradient, row, slope, scales);
      });
    }
  });
  return weights.map((weight, at) => weight / (scales[at] ?? 1));
}

/** A case to tell apart: its measures, and whether it is so. */
export interface Case {
  readonly row: readonly number[];
  readonly isSo: boolean;
  readonly weight: number;
}

/** Weights and bias of a logistic regression. */
export function fitCases(cases: readonly Case[]): { readonly weights: number[]; readonly bias: number } {
  const rows = cases.map(({ row }) => row);
  const { scales } = standard(rows);
  const whole = cases.reduce((total, { weight }) => total + weight, 0);
  const size = scales.length;
  const values = minimise(size + 1, (now, gradient) => {
    for (const { row, isSo, weight } of cases) {
      const score = dot(row, now, scales) + (now[size] ?? 0);
      const slope = (weight / whole) * (1 / (1 + Math.exp(-score)) - (isSo ? 1 : 0));
      addTo(gradient, row, slope, scales);
      gradient[size] = (gradient[size] ?? 0) + slope;
    }
  });
  return {
    weights: scales.map((scale, at) => (values[at] ?? 0) / scale),
    bias: values[size] ?? 0,
  };
}

function minimise(
  size: number,
  addGradient: (values: readonly number[], gradient: number[]) => void,
): number[] {
  const values = zeros(size);
  const [mean, square] = [zeros(size), zeros(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = values.map((value) => RIDGE * value);
    addGradient(values, gradient);
    gradient.forEach((slope, at) => {
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const second = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = first;
      square[at] = second;
      const move = first / (1 - 0.9 ** step) / (Math.sqrt(second / (1 - 0.999 ** step)) + 1e-8);
      values[at] = (values[at] ?? 0) - RATE * (1 - step / (STEPS + 1)) * move;
    });
  }
  return values;
}

/** Standard deviation of each measure, so that all are learnt alike. */
function standard(rows: readonly (readonly number[])[]): { scales: number[] } {
  const size = rows[0]?.length ?? 0;
  const [sums, squares] = [zeros(size), zeros(size)];
  for (const row of rows) {
    row.forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    });
  }
  const count = Math.max(1, rows.length);
  return {
    scales: sums.map(
      (total, at) => Math.sqrt(Math.max(0, (squares[at] ?? 0) / count - (total / count) ** 2)) || 1,
    ),
  };
}

function dot(row: readonly number[], values: readonly number[], scales: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < row.length; at += 1)
    total += ((row[at] ?? 0) / (scales[at] ?? 1)) * (values[at] ?? 0);
  return total;
}

function addTo(gradient: number[], row: readonly number[], slope: number, scales: readonly number[]): void {
  for (let at = 0; at < row.length; at += 1) {
    gradient[at] = (gradient[at] ?? 0) + (slope * (row[at] ?? 0)) / (scales[at] ?? 1);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function zeros(size: number): number[] {
  return new Array<number>(size).fill(0);
}
