import type { Range } from '../../story/story.ts';

/** Words that give a date, a time of day, a length of time or a repeated time. */
export interface TemporalExpression {
  /** Offsets into the text. */
  readonly range: Range;
  /** TIMEX3 (TimeML 1.2.1), as in TempEval-3: `2025-04-16`, `2025-W15`, `199`, `2025-04-16T22:00`, `P3D`, `PAST_REF`. */
  readonly value: string;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** The words say "about", "early", "late" … */
  readonly approximate: boolean;
  /** Time zone that a clock time was given in, as `Intl` takes it: `America/New_York`, `Etc/GMT+4`, `UTC`. */
  readonly zone: string | undefined;
}
