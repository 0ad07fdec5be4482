import { relative } from 'node:path';
import { countFaults, type Fault, faultLine } from '../story/fault.ts';
import { checking } from '../words/index.ts';
import type { CheckedContent } from './checked-content.ts';

/** `checkout` is the folder that GitHub's annotations name files from. */
export const faultForms = {
  lines: (checked: CheckedContent): string[] => [...checked.faults.map(faultLine), summaryOf(checked)],

  /** Part of the interface: keys are added, never changed. */
  json: ({ served, faults }: CheckedContent): string[] => {
    const found = faults.map(({ file, line, column, severity, rule, problem, mend }) => ({
      file,
      line: line ?? null,
      column: column ?? null,
      severity,
      rule,
      problem,
      mend,
    }));
    return [JSON.stringify({ served, ...countFaults(faults), faults: found }, null, 2)];
  },

  /** Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
  github: (checked: CheckedContent, checkout: string | undefined): string[] => [
    ...checked.faults.map((fault) => annotationOf(fault, checkout)),
    summaryOf(checked),
  ],
};

function summaryOf({ served, faults }: CheckedContent): string {
  const { errors, warnings } = countFaults(faults);
  return checking.done(served.articles, served.stories, errors, warnings);
}

function annotationOf(fault: Fault, checkout: string | undefined): string {
  const { file, line, column, severity, rule, problem, mend } = fault;
  const path = checkout === undefined ? file : relative(checkout, file).replaceAll('\\', '/');
  const place = line === undefined ? '' : `,line=${line},col=${column}`;
  return `::${severity} file=${inProperty(path)}${place},title=${rule}::${inMessage(`${problem} ${mend}`)}`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
