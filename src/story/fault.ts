import type { Complaint } from '../words/index.ts';
import type { Position } from './position.ts';

/** Something wrong in `content/`, said so that a host can mend it. */
export interface Fault extends Complaint {
  /** Path as the host knows it. */
  readonly file: string;
  /** From 1; undefined when the fault is the file as a whole. */
  readonly line: number | undefined;
  /** From 1, in UTF-16 units; undefined when the line is. */
  readonly column: number | undefined;
  /** An error takes the file out of service; a warning does not. */
  readonly severity: 'error' | 'warning';
}

/** The value, or the faults that prevented it; warnings come with either. */
export interface Outcome<Value> {
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
}

/** `content/a/b.md:3:1: error: problem. Mend.`, as compilers write and editors read it: one line, whatever the content holds. */
export function faultLine({ file, line, column, severity, problem, mend }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return `${place}: ${severity}: ${problem} ${mend}`.replace(/\p{Cc}+/gu, ' ');
}

/** How many faults are errors, and how many warnings. */
export function countFaults(faults: readonly Fault[]): { errors: number; warnings: number } {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: faults.length - errors };
}

/** A fault of a file as a whole that takes it out of service. */
export function error(file: string, complaint: Complaint): Fault {
  return { file, line: undefined, column: undefined, severity: 'error', ...complaint };
}

/** A fault of a file as a whole that does not. */
export function warning(file: string, complaint: Complaint): Fault {
  return { file, line: undefined, column: undefined, severity: 'warning', ...complaint };
}

/** A fault at a place of a file. */
export function faultAt(
  file: string,
  { line, column }: Position,
  severity: Fault['severity'],
  complaint: Complaint,
): Fault {
  return { file, line, column, severity, ...complaint };
}
