/** So long nothing may have happened before the content is read, in milliseconds: an editor saves in several steps. */
export const QUIET_MS = 200;
/** Under constant change it is read all the same after so long, in milliseconds. */
const MOST_WAIT_MS = 1_000;

/** Waits for calm: calls `act` once nothing has stirred for a while, and at the latest some time after the first stir. */
export class Calm {
  private readonly act: () => void;
  private timer: NodeJS.Timeout | undefined;
  private since: number | undefined;

  constructor(act: () => void) {
    this.act = act;
  }

  stir(): void {
    const now = performance.now();
    this.since ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.since = undefined;
        this.act();
      },
      Math.min(QUIET_MS, Math.max(0, this.since + MOST_WAIT_MS - now)),
    );
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
