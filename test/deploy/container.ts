import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Image } from './image.ts';

/**
 * Makes a folder the whole world of one process, as a container engine does: it is process 1 and sees no file but those of
 * the folder. What the base image would bring (programs, libraries, certificates) is this machine's, read-only.
 */
const WORLD = `
set -eu
root=$1 node=$2
shift 2
mount --bind "$root" "$root"
mount -o bind,ro /usr "$root/usr"
mount -o bind,ro "$node" "$root/usr/local/bin"
mount -o bind,ro /etc "$root/etc"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for device in null zero full random urandom; do
  touch "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
`;

/** As compose.yaml has it: what it sees is read-only but for the volumes and /tmp, and it has no right that its user has not. */
const CONFINED = `
user=$1 group=$2 volumes=$3
shift 3
for volume in $volumes; do
  mount -t tmpfs -o "mode=755,uid=$user,gid=$group" tmpfs "$root$volume"
done
mount -o remount,bind,ro "$root"
exec chroot "$root" /usr/bin/setpriv --reuid "$user" --regid "$group" --clear-groups \\
  --no-new-privs --bounding-set=-all --inh-caps=-all /usr/bin/env -i "$@"
`;

/** As root, as an image is built, with what npm has of this machine's user: the registry, and packages fetched before. */
const BUILDING = `
mkdir -p "$root$HOME"
mount --bind "$HOME" "$root$HOME"
exec chroot "$root" /usr/bin/env "$@"
`;

const SYSTEM_FOLDERS = ['usr', 'etc', 'proc', 'tmp', 'dev'];
const SYSTEM_LINKS = ['bin', 'sbin', 'lib', 'lib64'];
const PATH = '/usr/local/bin:/usr/bin:/bin';

/** Whether this machine lets us do so: Linux, and root. */
export const canContain = process.platform === 'linux' && process.getuid?.() === 0;

function enter(root: string, node: string, script: string, args: readonly string[]): ChildProcess {
  for (const folder of SYSTEM_FOLDERS) mkdirSync(join(root, folder), { recursive: true });
  for (const link of SYSTEM_LINKS) symlinkOnce(`usr/${link}`, join(root, link));
  // The process ends with whoever started it.
  const apart = ['--mount', '--pid', '--ipc', '--fork', '--kill-child'];
  return spawn('unshare', [...apart, 'sh', '-c', WORLD + script, 'sh', root, node, ...args], {
    stdio: 'pipe',
  });
}

/** Runs a command in the image. `node` is the folder with the Node of the base image. */
export function runInside(
  { root, workingFolder, user, environment, command: usual }: Image,
  node: string,
  volumes: readonly string[],
  settings: Readonly<Record<string, string>>,
  command: readonly string[] = usual,
): ChildProcess {
  const place = [String(user.id), String(user.group), volumes.join(' '), '-C', workingFolder];
  return enter(root, node, CONFINED, [...place, ...pairs({ PATH, ...environment, ...settings }), ...command]);
}

/** Performs a RUN of a stage; rejects with what it printed where it fails. */
export async function runWhileBuilding(
  root: string,
  node: string,
  workingFolder: string,
  environment: Readonly<Record<string, string>>,
  command: string,
): Promise<void> {
  const place = ['-C', workingFolder, ...pairs({ PATH, ...environment })];
  const building = enter(root, node, BUILDING, [...place, 'sh', '-ec', command]);
  let output = '';
  building.stdout?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  building.stderr?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  const [code] = await once(building, 'close');
  if (code !== 0) throw new Error(`RUN ${command} ended with ${String(code)}, having said:\n${output}`);
}

function pairs(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment).map(([name, value]) => `${name}=${value}`);
}

/** Sends a signal to process 1 of the container, as `docker stop` does. */
export function signalInside(container: ChildProcess, signal: NodeJS.Signals): void {
  const children = readFileSync(`/proc/${container.pid}/task/${container.pid}/children`, 'utf8');
  process.kill(Number(children.trim()), signal);
}

function symlinkOnce(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
