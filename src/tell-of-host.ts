import { useHosting } from './commands/hosting.ts';
import type { Config } from './config/config.ts';
import type { LiveLibrary } from './live/live-library.ts';

/** Tells those who ask what is served, now and after each reload, of its host, and for how many days questions are kept. */
export function tellOfHost(
  { current, onChange }: Pick<LiveLibrary, 'current' | 'onChange'>,
  { supportUrl }: Pick<Config, 'supportUrl'>,
  questionsKeptDays: number | undefined,
): void {
  const hosting = { supportUrl, questionsKeptDays };
  useHosting(current(), hosting);
  onChange((library) => useHosting(library, hosting));
}
