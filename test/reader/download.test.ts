import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { download } from '../../src/reader/download.ts';
import { temporaryFolder } from '../cache/folders.ts';

const BYTES = randomBytes(300_000);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

/** A server on this machine, for one test. */
async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/model.onnx`;
}

/** Where a request for a part wants to begin. */
function startIn(range: string | undefined): number {
  return Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
}

/** Gives parts, but breaks off after so many bytes each time. */
function cutting(most: number, asked: number[]): RequestListener {
  return ({ headers }, response) => {
    const from = startIn(headers.range);
    asked.push(from);
    response.writeHead(from > 0 ? 206 : 200, {
      'content-length': BYTES.length - from,
      ...(from > 0 && { 'content-range': `bytes ${from}-${BYTES.length - 1}/${BYTES.length}` }),
    });
    response.write(BYTES.subarray(from, from + most), () => {
      if (from + most < BYTES.length) setTimeout(() => response.destroy(), 20);
      else response.end();
    });
  };
}

async function fetched(url: string, wanted = SHA256) {
  const folder = await temporaryFolder();
  const target = join(folder, 'model', 'model.onnx');
  const progress: number[] = [];
  let interruptions = 0;
  const events = {
    progress: (done: number) => void progress.push(done),
    interrupted: () => {
      interruptions += 1;
    },
  };
  const start = () =>
    download({ path: 'model.onnx', url, bytes: BYTES.length, sha256: wanted }, target, events, 1);
  return { outcome: await start(), start, target, folder, progress, interruptions: () => interruptions };
}

describe('a download', () => {
  test('comes whole', async () => {
    const { outcome, target, progress, interruptions } = await fetched(
      await served(cutting(BYTES.length, [])),
    );
    expect(outcome).toEqual({ outcome: 'fetched' });
    expect((await readFile(target)).equals(BYTES)).toBe(true);
    expect([progress.at(-1), interruptions()]).toEqual([BYTES.length, 0]);
  });

  test('goes on from where the connection broke', async () => {
    const asked: number[] = [];
    const { outcome, target, interruptions } = await fetched(await served(cutting(100_000, asked)));
    expect(outcome).toEqual({ outcome: 'fetched' });
    expect((await readFile(target)).equals(BYTES)).toBe(true);
    expect([asked, interruptions()]).toEqual([[0, 100_000, 200_000], 2]);
  });

  test('begins anew where the server gives no parts', async () => {
    let requests = 0;
    const { outcome, target } = await fetched(
      await served((_, response) => {
        requests += 1;
        response.writeHead(200, { 'content-length': BYTES.length });
        if (requests > 1) return response.end(BYTES);
        return response.write(BYTES.subarray(0, 10_000), () => setTimeout(() => response.destroy(), 20));
      }),
    );
    expect(outcome).toEqual({ outcome: 'fetched' });
    expect((await readFile(target)).equals(BYTES)).toBe(true);
  });

  test('goes on the next time, when it was given up', async () => {
    let isUp = false;
    const asked: number[] = [];
    const whole = cutting(BYTES.length, asked);
    const url = await served((request, response) => {
      if (isUp) return whole(request, response);
      isUp = true;
      response.writeHead(200, { 'content-length': BYTES.length });
      return response.write(BYTES.subarray(0, 1_000), () => setTimeout(() => response.destroy(), 20));
    });
    const folder = await temporaryFolder();
    const target = join(folder, 'model.onnx');
    await writeFile(`${target}.part`, BYTES.subarray(0, 500));
    const file = { path: 'model.onnx', url, bytes: BYTES.length, sha256: SHA256 };
    const events = { progress: () => undefined, interrupted: () => undefined };
    expect(await download(file, target, events)).toEqual({ outcome: 'fetched' });
    expect(asked).toEqual([1_000]);
    expect(await readdir(folder)).toEqual(['model.onnx']);
  });
});

describe('a download that fails', () => {
  test('because it is another file: it is thrown away', async () => {
    const url = await served(cutting(BYTES.length, []));
    const { outcome, folder } = await fetched(url, SHA256.replace(/^./, 'x'));
    expect(outcome).toEqual({
      outcome: 'failed',
      problem: `What came from ${url} is not the file that was checked, and was thrown away. Try again; if it stays so, fetch the model yourself and add its folder.`,
    });
    expect(await readdir(join(folder, 'model'))).toEqual([]);
  });

  test.each([404, 403])('because the server says %i: at once', async (status) => {
    const url = await served((_, response) => response.writeHead(status).end());
    const { outcome, interruptions } = await fetched(url);
    expect(outcome).toEqual({
      outcome: 'failed',
      problem: `${url} could not be fetched (HTTP ${status}). What has come so far is kept: run the same command again to go on.`,
    });
    expect(interruptions()).toBe(0);
  });

  test('because it is longer than it should be', async () => {
    const url = await served((_, response) => response.end(Buffer.concat([BYTES, BYTES])));
    const { outcome } = await fetched(url);
    expect(outcome.outcome === 'failed' && outcome.problem).toContain('(more than 300000 bytes)');
  });

  test('because nobody answers: after some tries', async () => {
    const { outcome, interruptions } = await fetched(await served(({ socket }) => socket.destroy()));
    expect(outcome.outcome === 'failed' && outcome.problem).toContain(
      'could not be fetched (UND_ERR_SOCKET)',
    );
    expect(interruptions()).toBe(4);
  });
});
