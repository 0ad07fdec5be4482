import { type JsonObject, numberAt, objectAt } from '../json.ts';
import { choicesViolations } from './choice.ts';
import { type MessageCheck, messageViolations } from './message.ts';
import { isModal, modalViolations } from './modal.ts';
import { FLAG } from './numbers.ts';
import type { Violation } from './violation.ts';

const DEFER = 5;
const UPDATE = 7;

/**
 * Checks whatever a bot may send as the answer to an interaction: the callback itself ({type, data}), its data
 * alone, a modal, autocomplete choices, or a plain message.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object
 */
export function* bodyViolations(body: JsonObject, check: MessageCheck = {}): Iterable<Violation> {
  const type = numberAt(body, 'type');
  if (type !== undefined) yield* within('data', callbackViolations(type, objectAt(body, 'data'), check));
  else if ('choices' in body) yield* choicesViolations(body, []);
  else if (isModal(body)) yield* modalViolations(body);
  else yield* messageViolations(body, check);
}

function* callbackViolations(
  type: number,
  data: JsonObject | undefined,
  check: MessageCheck,
): Iterable<Violation> {
  if (type === DEFER) yield* deferViolations(data);
  else if (type === UPDATE) yield* bodyViolations(data ?? {}, { isEdit: true });
  else if (data !== undefined) yield* bodyViolations(data, check);
}

/** The only thing that can be settled while the answer is still being made is who will see it. */
function* deferViolations(data: JsonObject | undefined): Iterable<Violation> {
  const flags = numberAt(data, 'flags') ?? 0;
  if ((flags & ~FLAG.ephemeral) !== 0)
    yield { path: ['flags'], message: 'a defer takes no flag but EPHEMERAL' };
}

function* within(key: string, violations: Iterable<Violation>): Iterable<Violation> {
  for (const { path, message } of violations) yield { path: [key, ...path], message };
}
