import { isDay } from '../question-log/entry.ts';
import { gaps } from '../words/index.ts';

/** What the tool `gaps` is asked to do. */
export interface GapsRequest {
  /** The file of questions; undefined is the one that the settings name. */
  readonly file: string | undefined;
  /** The first day that counts, `2026-11-27`. */
  readonly since: string | undefined;
  /** Those that were asked once, too, and however many there are. */
  readonly all: boolean;
  readonly asJson: boolean;
}

export type ReadGapsRequest =
  | { readonly outcome: 'read'; readonly request: GapsRequest }
  | { readonly outcome: 'wrong'; readonly problem: string };

/** Reads the options after `gaps`. */
export function readGapsRequest(
  { file, since }: Readonly<Record<string, unknown>>,
  flags: ReadonlySet<string>,
): ReadGapsRequest {
  if (file === '') return { outcome: 'wrong', problem: gaps.fileMissing };
  if (typeof since === 'string' && !isDay(since)) return { outcome: 'wrong', problem: gaps.noDay(since) };
  return {
    outcome: 'read',
    request: {
      file: typeof file === 'string' ? file : undefined,
      since: typeof since === 'string' ? since : undefined,
      all: flags.has('all'),
      asJson: flags.has('json'),
    },
  };
}
