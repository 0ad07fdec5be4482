interface Waiting {
  check(): void;
  giveUp(error: Error): void;
}

/**
 * The one way to wait in the fake: whatever changes its state says so, and everyone who waits for something
 * looks again. No polling, and nothing left over once the fake is closed.
 */
export class Changes {
  readonly #waiting = new Set<Waiting>();
  #closed = false;

  /** Something happened: let all who wait look again. */
  happened(): void {
    for (const waiting of [...this.#waiting]) waiting.check();
  }

  /** Resolves with what `look` finds, now or later; after `ms` it rejects with the sentence given. */
  until<Found>(look: () => Found | undefined, ms: number, complaint: () => string): Promise<Found> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new Error('The fake Discord is closed.'));
        return;
      }
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(waiting);
      };
      const waiting: Waiting = {
        check() {
          const found = look();
          if (found === undefined) return;
          done();
          resolve(found);
        },
        giveUp(error) {
          done();
          reject(error);
        },
      };
      const timer = setTimeout(() => waiting.giveUp(new Error(complaint())), ms);
      this.#waiting.add(waiting);
      waiting.check();
    });
  }

  close(): void {
    this.#closed = true;
    for (const waiting of [...this.#waiting]) waiting.giveUp(new Error('The fake Discord was closed.'));
  }
}
