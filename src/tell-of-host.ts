import { type Hosting, useHosting } from './commands/hosting.ts';
import type { LiveLibrary } from './live/live-library.ts';

/** Tells those who ask what is served, now and after each reload, of its host. */
export function tellOfHost(live: Pick<LiveLibrary, 'current' | 'onChange'>, hosting: Hosting): void {
  useHosting(live.current(), hosting);
  live.onChange((library) => useHosting(library, hosting));
}
