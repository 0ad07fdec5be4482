/** One thing that `doctor` looked at: all right, wrong, or open (not set up, and that is no fault). */
export interface Finding {
  readonly state: 'ok' | 'wrong' | 'open';
  readonly sentence: string;
}
