import { InteractionType } from 'discord-api-types/v10';
import { decodeReport } from '../../src/commands/report-reference.ts';
import { readInteraction } from '../../src/interactions/interaction.ts';
import { isObject } from '../discord/json.ts';
import { limitViolations } from '../discord/limits.ts';
import { readDiscordMarkdown } from '../discord/markdown.ts';
import type { Front, Sent } from './gateway-front.ts';

/** What may stand on a card: Pilcrow's own marks. */
const OURS = new Set([
  'heading',
  'subtext',
  'quote',
  'list',
  'bold',
  'masked link',
  'command mention',
  'timestamp',
]);

/** What a front did wrong with a payload, a sentence each; an empty list if nothing. */
export async function wrongsOf(front: Front, payload: unknown): Promise<string[]> {
  const { sent, faults } = await front(payload);
  const wrongs = faults.map(({ sentence, error }) => `fault: ${sentence} ${stackOf(error)}`);
  for (const one of sent) wrongs.push(...wrongsIn(one));
  const callbacks = sent.filter(({ kind }) => kind === 'callback').length;
  const isAddressed = readInteraction(payload) !== undefined;
  // Discord's question whether an endpoint is there has no address.
  const isPing = isObject(payload) && payload['type'] === InteractionType.Ping;
  if (!isAddressed && !isPing && sent.length > 0) wrongs.push('answered what has no address');
  if (isAddressed && callbacks !== 1) wrongs.push(`${callbacks} first responses`);
  return wrongs;
}

function wrongsIn({ kind, body }: Sent): string[] {
  const wrongs = limitViolations(body, { isEdit: kind === 'edit' });
  for (const text of textsIn(body)) if (!text.isWellFormed()) wrongs.push('half of a character');
  for (const content of contentsIn(body)) {
    for (const { kind: mark, text } of readDiscordMarkdown(content).constructs) {
      const isReference = mark === 'code block' && decodeReport(text) !== undefined;
      if (!OURS.has(mark) && !isReference) wrongs.push(`a ${mark} that is not ours`);
    }
  }
  const data = isObject(body) && isObject(body['data']) ? body['data'] : body;
  if (isObject(data) && 'components' in data && 'flags' in data) {
    if (JSON.stringify(data['allowed_mentions']) !== '{"parse":[]}') wrongs.push('it may ping');
  }
  return wrongs;
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (isObject(value)) for (const one of Object.values(value)) yield* textsIn(one);
}

/** Texts in which Discord reads Markdown. */
function* contentsIn(value: unknown): Iterable<string> {
  if (Array.isArray(value)) for (const one of value) yield* contentsIn(one);
  if (!isObject(value)) return;
  for (const [key, one] of Object.entries(value)) {
    if (key === 'content' && typeof one === 'string') yield one;
    else yield* contentsIn(one);
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
