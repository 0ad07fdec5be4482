import type { Request } from './messages.ts';
import type { Use } from './open-model.ts';

/** A text that waits for its vector. */
export interface WaitingText extends Request {
  settle(vector: Float32Array | undefined): void;
}

export type Vectors = readonly (Float32Array | undefined)[];

/** Texts that wait for the encoder, in their order, but questions before passages. */
export class WaitingTexts {
  private readonly waiting: Readonly<Record<Use, Set<WaitingText>>> = {
    question: new Set(),
    passage: new Set(),
  };
  private lastNumber = 0;

  /** Their vectors, once all have one or are given up; with `patienceMs` no later than that. */
  async add(texts: readonly string[], use: Use, patienceMs?: number): Promise<Vectors> {
    const added: WaitingText[] = [];
    const vectors = texts.map(
      (text) =>
        new Promise<Float32Array | undefined>((settle) => {
          this.lastNumber += 1;
          added.push({ number: this.lastNumber, text, use, settle });
        }),
    );
    for (const one of added) this.waiting[use].add(one);
    const giveUp = (): void => {
      for (const one of added) {
        this.waiting[use].delete(one);
        one.settle(undefined);
      }
    };
    const timer = patienceMs === undefined ? undefined : setTimeout(giveUp, patienceMs);
    const all = await Promise.all(vectors);
    clearTimeout(timer);
    return all;
  }

  /** The next one, which then waits no longer. */
  take(): WaitingText | undefined {
    const { question, passage } = this.waiting;
    const [next] = question.size > 0 ? question : passage;
    if (next !== undefined) this.waiting[next.use].delete(next);
    return next;
  }

  /** Gives up all of them. */
  clear(): void {
    for (const texts of Object.values(this.waiting)) {
      for (const one of texts) one.settle(undefined);
      texts.clear();
    }
  }
}
