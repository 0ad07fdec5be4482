import type { REST } from '@discordjs/rest';
import { FairUse } from '../fair-use/fair-use.ts';
import type { Answering } from '../interactions/answer.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { ResponsePort } from '../interactions/reply.ts';
import { start } from '../words/index.ts';
import { downloadAttachment } from './attachment.ts';
import type { Front } from './front.ts';
import { restResponses } from './responses.ts';
import { reasonOf } from './rest.ts';

/** What both ways to Discord answer with; how a response goes out is for each of them. */
export function answeringFor(
  { config, commands, library, log, observer }: Front,
  commandIds: () => ReadonlyMap<string, string>,
): Omit<Answering, 'responsesTo'> {
  return {
    log,
    observer,
    library,
    findCommand: (name) => commands.find((command) => command.name === name),
    download: (attachment) => downloadAttachment(attachment, config.apiUrl),
    commandIds,
    reasonOf,
    fairUse: new FairUse(config.fairUse, () => performance.now() / 1000),
  };
}

/** Answers over Discord's REST API; what came too late is logged. */
export function loggedResponses(
  rest: REST,
  applicationId: string,
  interaction: Interaction,
  { log }: Pick<Front, 'log'>,
): ResponsePort {
  return restResponses(rest, applicationId, interaction, (error) =>
    log.warn(start.replyRefused(interaction.label, reasonOf(error))),
  );
}
