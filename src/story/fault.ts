import type { Complaint } from '../words/index.ts';

/** Something wrong in `content/`, said so that a host can mend it. */
export interface Fault {
  /** Path as the host knows it. */
  readonly file: string;
  /** From 1; undefined when the fault is the file as a whole. */
  readonly line: number | undefined;
  /** An error takes the file out of service; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong. */
  readonly problem: string;
  /** What to do about it. */
  readonly mend: string;
}

/** The value, or the faults that prevented it; warnings come with either. */
export interface Outcome<Value> {
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
}

/** `content/a/b.md:3: error: problem. Mend.` */
export function faultLine(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  return `${place}: ${fault.severity}: ${fault.problem} ${fault.mend}`;
}

/** How many faults are errors, and how many warnings. */
export function countFaults(faults: readonly Fault[]): { errors: number; warnings: number } {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: faults.length - errors };
}

/** A fault of a file as a whole that takes it out of service. */
export function error(file: string, complaint: Complaint): Fault {
  return { file, line: undefined, severity: 'error', ...complaint };
}

/** A fault of a file as a whole that does not. */
export function warning(file: string, complaint: Complaint): Fault {
  return { file, line: undefined, severity: 'warning', ...complaint };
}
