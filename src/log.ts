import process from 'node:process';
import { type DestinationStream, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';

/** Lines for the host. No question, no message, no user and no token ever stands in one. */
export interface Log {
  debug(sentence: string, about?: About): void;
  info(sentence: string, about?: About): void;
  warn(sentence: string, about?: About): void;
  /** A sentence and the error behind it, with its stack. */
  fault(sentence: string, error: unknown, about?: About): void;
}

/** What a line is about, for who looks for it. */
export interface About {
  /** The interaction's own number. */
  readonly interaction?: string;
  /** What was asked for, as `/ask` or `a button`. */
  readonly command?: string;
  /** The id that the asker was told. */
  readonly error?: string;
  readonly shard?: number;
}

export interface LogOptions {
  readonly format: 'pretty' | 'json';
  /** The least that is logged. */
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** Takes lines, each with its line break. */
  readonly write: (line: string) => void;
  readonly now: () => Date;
  /** Is taken out of every line, wherever it comes from. */
  readonly secret?: string | undefined;
}

const PRETTY = {
  colorize: false,
  translateTime: "UTC:yyyy-mm-dd'T'HH:MM:ss.l'Z'",
  singleLine: true,
  // What we log under `error` is an id and no error.
  errorLikeObjectKeys: [],
};

/** In the addresses of Discord's API, what stands behind the number is the interaction's token. */
const TOKEN_IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[\w.~-]+/g;
/** V8 quotes what it could not read as JSON, and that may be what Discord has sent. */
const QUOTED_JSON = /Unexpected token .*( is not valid JSON)/s;

/** The host's: on standard error, so that answers at the terminal stand apart from it. */
export function hostLog(settings: Pick<LogOptions, 'format' | 'level'>, secret: string | undefined): Log {
  const write = (line: string): void => void process.stderr.write(line);
  return makeLog({ ...settings, write, now: () => new Date(), secret });
}

/** For who talks at the terminal: only what went wrong. */
export function withoutNews(log: Log): Log {
  return { ...log, debug: () => undefined, info: () => undefined };
}

/** Writes each line when it is said, by pino: one line to read, or one JSON object. */
export function makeLog({ format, level, write, now, secret }: LogOptions): Log {
  const pretty = prettyFactory(PRETTY);
  const hidden = (text: string): string => (secret === undefined ? text : text.replaceAll(secret, '[token]'));
  const destination: DestinationStream = {
    write: (json) => write(hidden(format === 'json' ? json : pretty(json))),
  };
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${now().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const lines = pino(options, destination);
  return {
    debug: (sentence, about = {}) => lines.debug(about, sentence),
    info: (sentence, about = {}) => lines.info(about, sentence),
    warn: (sentence, about = {}) => lines.warn(about, sentence),
    fault: (sentence, error, about = {}) => {
      const stack = stackOf(error);
      lines.error(format === 'json' ? { ...about, stack } : about, sentence);
      if (format === 'pretty') write(hidden(`${stack}\n`));
    },
  };
}

/** Its stack alone: other properties of an error may hold what was sent and to where. */
function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack.replace(TOKEN_IN_ADDRESS, '$1[token]').replace(QUOTED_JSON, 'What came$1');
}
