import { once } from 'node:events';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** Passes requests on, and can send the last of them once more, byte for byte and with the same signature. */
export async function recordingProxy(
  target: string,
): Promise<{ url: string; replayLast(): Promise<Response> }> {
  let resend = (): Promise<Response> => Promise.reject(new Error('Nothing was sent yet.'));
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const headers = Object.entries(request.headers).filter(([name]) => name.startsWith('x-signature'));
    const body = Buffer.concat(pieces);
    resend = () =>
      fetch(target, { method: 'POST', body, headers: headers.map(([name, value]) => [name, String(value)]) });
    const answer = await resend();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/interactions`, replayLast: () => resend() };
}
