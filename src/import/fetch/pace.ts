import { setTimeout as sleep } from 'node:timers/promises';

/** Lets a host be asked again only after a while; other hosts need not wait for it. */
export class Pace {
  private readonly intervalMs: number;
  private readonly next = new Map<string, number>();

  constructor(intervalMs: number) {
    this.intervalMs = intervalMs;
  }

  /** Resolves when the host may be asked. */
  async turn(host: string): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.next.get(host) ?? 0);
    this.next.set(host, at + this.intervalMs);
    if (at > now) await sleep(at - now);
  }
}
