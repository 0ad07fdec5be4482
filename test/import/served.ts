import { createServer, type RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';

/** A server on this machine, for one test; gives its address without a path. */
export async function served(answer: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://${host}:${typeof address === 'object' ? address?.port : ''}`;
}
