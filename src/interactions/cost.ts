import { decodeList } from '../commands/list-state.ts';
import { readCustomId } from '../reply/button-id.ts';
import type { Interaction } from './interaction.ts';

/** A list of suggestions comes with every letter that is typed. */
const SUGGESTIONS = 0.1;
/** A picture keeps the processor busy for 60 to 400 ms where an answer takes a few, and an article that is added likewise. */
const PICTURE = 5;
const UPLOAD = 5;

/** What an interaction counts for fair use, in answers. */
export function costOf(interaction: Interaction): number {
  if (interaction.kind === 'autocomplete') return SUGGESTIONS;
  if (interaction.kind === 'form') return interaction.attachments.length > 0 ? UPLOAD : 1;
  return isPicture(interaction) ? PICTURE : 1;
}

function isPicture(interaction: Interaction): boolean {
  if (interaction.kind !== 'button') return interaction.invocation.options['picture'] === true;
  const state = readCustomId(interaction.customId)?.state;
  return state !== undefined && decodeList(state)?.picture === true;
}
