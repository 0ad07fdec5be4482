import { type Log, makeLog } from '../src/log.ts';

/** The real log, of which every line's sentence ('s first line of stack) is kept in a list. */
export function logInto(sentences: string[], level: 'info' | 'warn' = 'info'): Log {
  return makeLog({
    format: 'json',
    level,
    now: () => new Date(0),
    write: (line) => void sentences.push(sentenceOf(line)),
  });
}

function sentenceOf(line: string): string {
  const { msg }: { msg?: unknown } = JSON.parse(line);
  return String(msg);
}
