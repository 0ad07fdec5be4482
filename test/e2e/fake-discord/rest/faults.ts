/** Something that goes wrong on Discord's side, made to order. */
export interface Fault {
  /** Left out: whatever the method. */
  readonly method?: string;
  /** Tried against the path behind `/api/v10`, without the query. */
  readonly path: RegExp;
  /** The status to answer with. `'hang up'` cuts the connection; left out, the true answer comes, only late. */
  readonly status?: number | 'hang up';
  /** The `code` in the body, one of Discord's JSON error codes. */
  readonly code?: number;
  readonly message?: string;
  /** How many requests are hit before all is well again. */
  readonly times: number;
  /** How long the answer is kept back. */
  readonly delayMs?: number;
  /** Do what was asked, and only then fail: the case in which trying again does it twice. */
  readonly afterTakingEffect?: boolean;
  /** Seconds to wait, for status 429. */
  readonly retryAfter?: number;
}

/** The faults still to come; each is used up by the requests it hits. */
export class Faults {
  readonly #faults: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times });
  }

  /** The fault that hits this request, if one does. */
  take(method: string, path: string): Fault | undefined {
    const hit = this.#faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.method === undefined || fault.method === method) && fault.path.test(path),
    );
    if (hit !== undefined) hit.left -= 1;
    return hit?.fault;
  }
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit (and plain errors) */
export function answerOf(fault: Fault, status: number): Answer {
  if (status !== 429) {
    return { status, body: { message: fault.message ?? 'An error occurred', code: fault.code ?? 0 } };
  }
  const retryAfter = fault.retryAfter ?? 1;
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  const headers = {
    'retry-after': String(retryAfter),
    'x-ratelimit-reset-after': String(retryAfter),
    'x-ratelimit-scope': 'user',
  };
  return { status, body, headers };
}
