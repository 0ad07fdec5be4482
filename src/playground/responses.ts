import type { ServerResponse } from 'node:http';
import type { Delivery, Outgoing, ResponsePort } from '../interactions/reply.ts';
import type { CardFile } from '../reply/card.ts';
import type { DiscordNames } from '../reply/markdown.ts';
import { citedPlaces } from './cited-places.ts';
import type { Effect, SentFile, SentMessage } from './protocol.ts';

/** Answers an interaction in the body of the page's request: an effect a line, as they happen. */
export function streamedResponses(response: ServerResponse, names: DiscordNames): ResponsePort {
  const write = async (effect: Effect): Promise<Delivery> => {
    if (response.destroyed) return 'gone';
    response.write(`${JSON.stringify(effect)}\n`);
    return 'delivered';
  };
  const sent = (message: Outgoing): SentMessage => ({
    payload: message.payload,
    files: (message.card.files ?? []).map(sentFile),
    citations: citedPlaces(message.card, names),
  });
  return {
    callback: (body, message) =>
      write({ kind: 'callback', response: body, message: message === undefined ? null : sent(message) }),
    edit: (message) => write({ kind: 'edit', message: sent(message) }),
    followUp: (message) => write({ kind: 'follow-up', message: sent(message) }),
  };
}

function sentFile(file: CardFile): SentFile {
  const bytes = Buffer.from('text' in file ? file.text : file.bytes);
  return { name: file.name, mediaType: file.mediaType, base64: bytes.toString('base64') };
}
