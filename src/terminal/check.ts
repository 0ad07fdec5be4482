import { countFaults } from '../story/fault.ts';
import type { CheckRequest } from './check-request.ts';
import { type CheckedContent, readAndCheck } from './checked-content.ts';
import { faultForms } from './fault-forms.ts';
import { fixContent } from './fix-content.ts';

export interface CheckRun {
  readonly folder: string;
  readonly say: (line: string) => void;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** The folder that annotations name files from; undefined outside of GitHub Actions. */
  readonly checkout: string | undefined;
}

/** `check`: every fault of the content, mended first where that is asked; returns whether it may be served as it is. */
export async function checkContent(request: CheckRequest, run: CheckRun): Promise<boolean> {
  const { folder, say, now, checkout } = run;
  const isMended = !request.fixes || (await fixContent(folder, request, say));
  const checked = await readAndCheck(folder, now());
  for (const line of faultForms[request.form](checked, checkout)) say(line);
  return isMended && isGood(checked, request.isStrict);
}

/** Without errors, and with something to serve; when it is strict, without warnings. */
function isGood({ served, faults }: CheckedContent, isStrict: boolean): boolean {
  const { errors, warnings } = countFaults(faults);
  return errors === 0 && served.articles > 0 && (!isStrict || warnings === 0);
}
