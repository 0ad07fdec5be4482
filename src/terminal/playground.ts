import type { Command } from '../commands/command.ts';
import { commandsWith } from '../commands/index.ts';
import { type Address, isLoopback } from '../config/address.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';
import type { PlaygroundOptions } from '../playground/server.ts';
import { playground } from '../words/index.ts';

export interface Page {
  close(): Promise<void>;
}

/** Whoever reaches the page can say that they manage any server: on an address that others reach, nobody adds stories. */
export function commandsForPage({ playground: { host }, serverStories }: Config): readonly Command[] {
  return commandsWith(serverStories !== undefined && isLoopback(host));
}

/** Serves the page and says where; undefined, with a sentence for the host, when that cannot be. */
export async function openPage(
  { host, port }: Address,
  { current, onChange, commands }: Pick<PlaygroundOptions, 'current' | 'onChange' | 'commands'>,
  log: Log,
  say: (line: string) => void,
): Promise<Page | undefined> {
  // Loaded only now: a bot in Discord, and one question at the terminal, need nothing of it.
  const { servePlayground } = await import('../playground/server.ts');
  const page = await servePlayground({ host, port, current, onChange, commands, log });
  if (page.outcome === 'failed') {
    log.warn(page.problem);
    return undefined;
  }
  say(playground.serving(page.url));
  if (page.isPublic) log.warn(playground.open(host));
  return page;
}
