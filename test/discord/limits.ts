import { isObject } from './json.ts';
import { bodyViolations } from './limits/callback.ts';
import { commandListViolations } from './limits/command.ts';
import type { MessageCheck } from './limits/message.ts';
import { sentenceOf } from './limits/violation.ts';

/**
 * Says, a sentence each, which of Discord's limits a body breaks; an empty list means that Discord would take
 * it. The body may be a message, an interaction callback ({type, data}) or its data, a modal, or autocomplete
 * choices. For a PATCH say `{ isEdit: true }`: what an edit leaves out stays as it was.
 *
 * Knows nothing of the bot: the numbers are Discord's, so a limit wrong in the bot shows up here.
 */
export function limitViolations(body: unknown, check: MessageCheck = {}): string[] {
  if (!isObject(body)) return ['the body is not an object'];
  return [...bodyViolations(body, check)].map(sentenceOf);
}

/** The same for the list of commands that is sent to be registered (one scope: global, or one guild's). */
export function commandViolations(commands: readonly unknown[]): string[] {
  return [...commandListViolations(commands)].map(sentenceOf);
}
