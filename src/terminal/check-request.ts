import { checking } from '../words/index.ts';

/** The form in which faults are printed: for people and editors, as one JSON document, as annotations of GitHub Actions. */
export type FaultForm = 'lines' | 'json' | 'github';

/** What the tool `check` is asked to do. */
export interface CheckRequest {
  readonly form: FaultForm;
  /** Warnings make it fail, too. */
  readonly isStrict: boolean;
  readonly watches: boolean;
  readonly fixes: boolean;
  /** With `fixes`: names of files and folders, too. */
  readonly renames: boolean;
  /** With `fixes`: shows what would be done, and writes nothing. */
  readonly isDryRun: boolean;
}

export type ReadCheckRequest =
  | { readonly outcome: 'read'; readonly request: CheckRequest }
  | { readonly outcome: 'wrong'; readonly problem: string };

/** Reads the options after `check`. */
export function readCheckRequest(
  values: Readonly<Record<string, unknown>>,
  flags: ReadonlySet<string>,
): ReadCheckRequest {
  const format = values['format'];
  const isOther = flags.has('json') || format !== undefined;
  const problem =
    typeof format === 'string' && format !== 'github'
      ? checking.noFormat(format)
      : flags.has('fix') && (isOther || flags.has('watch'))
        ? checking.fixAlone
        : flags.has('json') && (format !== undefined || flags.has('watch'))
          ? checking.oneForm
          : flags.has('dry-run') && !flags.has('fix')
            ? checking.dryRunAlone
            : flags.has('rename') && !flags.has('fix')
              ? checking.renameAlone
              : undefined;
  if (problem !== undefined) return { outcome: 'wrong', problem };
  return {
    outcome: 'read',
    request: {
      form: flags.has('json') ? 'json' : format === undefined ? 'lines' : 'github',
      isStrict: flags.has('strict'),
      watches: flags.has('watch'),
      fixes: flags.has('fix'),
      renames: flags.has('rename'),
      isDryRun: flags.has('dry-run'),
    },
  };
}
