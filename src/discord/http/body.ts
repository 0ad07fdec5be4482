import type { IncomingMessage } from 'node:http';

/**
 * Largest body that is read, in bytes. Discord's largest are a form of five texts of 4,000 characters, or a message with
 * its embeds (6,000 characters) and components (4,000), and the message that this one replies to: some 300 KiB even where
 * each character is escaped.
 */
export const MAX_BODY_BYTES = 1024 * 1024;
/** What all bodies that are still coming may take together, in bytes: whoever sends them has not shown yet who they are. */
const MAX_WAITING_BYTES = 64 * MAX_BODY_BYTES;

/** `busy`: too much is coming from others at this moment. `cut-off`: the client went away, or was too slow. */
export type Body = Uint8Array | 'too-large' | 'busy' | 'cut-off';

/** Reads the bodies of requests as they are, and of none more than the limit. */
export function bodyReader(): (request: IncomingMessage) => Promise<Body> {
  let waiting = 0;
  return (request) => {
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return Promise.resolve('too-large');
    return new Promise((resolve) => {
      const pieces: Buffer[] = [];
      let size = 0;
      const finish = (body: Body): void => {
        waiting -= size;
        request.off('data', take).off('end', end).off('close', cutOff).pause();
        resolve(body);
      };
      const take = (piece: Buffer): void => {
        size += piece.length;
        waiting += piece.length;
        pieces.push(piece);
        if (size > MAX_BODY_BYTES) finish('too-large');
        else if (waiting > MAX_WAITING_BYTES) finish('busy');
      };
      const end = (): void => finish(Buffer.concat(pieces));
      const cutOff = (): void => finish('cut-off');
      // Its end is told by `close`, too; without a listener the error would end the process.
      request.on('error', () => undefined);
      request.on('data', take).on('end', end).on('close', cutOff);
    });
  };
}
