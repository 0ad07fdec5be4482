import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

const CONFIGURATION = join(import.meta.dirname, '..', '..', 'deploy', 'nginx.conf');

/** Debian's has its working folders where only root may write. */
export const mayRunNginx = process.getuid?.() === 0 && spawnSync('nginx', ['-v']).status === 0;

export interface Nginx {
  readonly url: string;
  readonly port: number;
  /** What it complained of. */
  complaints(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts nginx with the configuration that hosts are given; only the addresses are others. */
export async function startNginx(replicas: readonly number[]): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-nginx-'));
  const port = await freePort();
  const given = await readFile(CONFIGURATION, 'utf8');
  const configuration = replicas
    .reduce(
      (text, replica, index) => text.replace(`pilcrow-${index + 1}:8080`, `127.0.0.1:${replica}`),
      given,
    )
    .replace('listen 8080;', `listen 127.0.0.1:${port};`);
  await writeFile(join(folder, 'nginx.conf'), configuration);
  const errors = join(folder, 'error.log');
  const globals = `daemon off; pid ${join(folder, 'nginx.pid')}; error_log ${errors};`;
  const nginx = spawn('nginx', ['-e', errors, '-c', join(folder, 'nginx.conf'), '-g', globals], {
    stdio: 'inherit',
  });
  const stop = async (): Promise<void> => {
    nginx.kill('SIGTERM');
    if (nginx.exitCode === null) await once(nginx, 'close');
    await rm(folder, { recursive: true });
  };
  await listening(nginx, port);
  return {
    url: `http://127.0.0.1:${port}/interactions`,
    port,
    complaints: () => readFile(errors, 'utf8'),
    stop,
  };
}

async function listening(nginx: ChildProcess, port: number): Promise<void> {
  while (nginx.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await wait(20);
  }
  throw new Error('nginx does not take its configuration.');
}
