import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsWith } from '../../src/commands/index.ts';
import { openLiveLibrary } from '../../src/live/live-library.ts';
import { makeLog } from '../../src/log.ts';
import { openServerStories } from '../../src/open-server-stories.ts';
import { proven } from '../../src/picture/drawing.ts';
import { type Painter, usePainter } from '../../src/picture/painter.ts';
import { DEFAULT_CONTENT_FOLDER } from '../../src/project.ts';
import type { Library } from '../../src/story/library.ts';
import { isObject } from '../discord/json.ts';
import { type Front, gatewayFront } from './gateway-front.ts';
import { type HttpFront, openHttpFront } from './http-front.ts';
import { type Known, SERVERS } from './payloads.ts';

/** The whole bot but its connection: the story it comes with, and what servers add. */
export interface FuzzedBot {
  /** As the gateway feeds it, and as signed requests come. */
  readonly gateway: Front;
  readonly http: HttpFront;
  readonly known: Known;
  close(): Promise<void>;
}

/** Paints nothing, but proves what it is given: a picture a second would leave no time for the rest. */
const PAINTER: Painter = {
  paint: async (drawing) => {
    proven(drawing);
    return { outcome: 'painted', png: new Uint8Array(1) };
  },
};

const LIMITS = { articles: 5, megabytes: 1, keepDays: 30 };

/** Opens it in a folder of its own. */
export async function openFuzzedBot(): Promise<FuzzedBot> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-fuzz-'));
  await cp(DEFAULT_CONTENT_FOLDER, folder, { recursive: true });
  const nothing = (): void => undefined;
  const log = makeLog({ format: 'json', level: 'error', write: nothing, now: () => new Date(0) });
  const live = await openLiveLibrary({ folder, cache: 'off', log });
  await openServerStories(folder, LIMITS, live, log).present(SERVERS, () => true);
  const painted = (library: Library): void => usePainter(library, PAINTER);
  painted(live.current());
  live.onChange(painted);
  const commands = commandsWith(true);
  const bytes = new TextEncoder().encode('# A mill\n\nThe mill burnt on 3 May 2024, the mayor said.');
  const front = gatewayFront(live.current(), commands, {
    library: live.current,
    download: async () => bytes,
  });
  const http = await openHttpFront(live.current, commands);
  const names = commands.map(({ name }) => name);
  return {
    gateway: front,
    http,
    known: { commands: names, customIds: await customIdsOf(front, names) },
    close: async () => {
      await http.close();
      await live.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What stands in the buttons, menus and forms of a few ordinary answers. */
async function customIdsOf(front: Front, commands: readonly string[]): Promise<string[]> {
  const ids = new Set(['1olibrary:add']);
  const given = { question: 'Why did Krebs leave SentinelOne?', name: 'Krebs', who: 'Krebs' };
  const options = Object.entries(given).map(([name, value]) => ({ name, type: 3, value }));
  for (const name of commands) {
    for (const some of [options, [], [...options, { name: 'private', type: 5, value: true }]]) {
      const data = { type: 1, name, options: some };
      const { sent } = await front({ id: '1', token: 't', type: 2, guild_id: SERVERS[0], data });
      for (const { body } of sent) for (const id of idsIn(body)) ids.add(id);
    }
  }
  for (const id of [...ids]) {
    const { sent } = await front({ id: '1', token: 't', type: 3, data: { custom_id: id } });
    for (const { body } of sent) for (const found of idsIn(body)) ids.add(found);
  }
  return [...ids].sort();
}

function* idsIn(value: unknown): Iterable<string> {
  if (Array.isArray(value)) for (const one of value) yield* idsIn(one);
  if (!isObject(value)) return;
  for (const [key, one] of Object.entries(value)) {
    if ((key === 'custom_id' || key === 'value') && typeof one === 'string') yield one;
    else yield* idsIn(one);
  }
}
