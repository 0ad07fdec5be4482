import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Image } from './image.ts';

/**
 * Makes the folder of an image the whole world of one process, as a container engine with compose.yaml does: it is process
 * 1, sees no file but the image's, can write to the volumes and to /tmp alone, and has no right that its user has not. What
 * the base image would bring (programs, libraries, certificates) is this machine's, read-only.
 */
const ENTER = `
set -eu
root=$1 node=$2 user=$3 group=$4 volumes=$5
shift 5
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
for volume in $volumes; do
  mount -t tmpfs -o "mode=755,uid=$user,gid=$group" tmpfs "$root$volume"
done
mount -o remount,bind,ro "$root"
exec chroot "$root" /usr/bin/setpriv --reuid "$user" --regid "$group" --clear-groups \\
  --no-new-privs --bounding-set=-all --inh-caps=-all /usr/bin/env -i "$@"
`;

const SYSTEM_FOLDERS = ['usr', 'etc', 'proc', 'tmp', 'dev'];
const SYSTEM_LINKS = ['bin', 'sbin', 'lib', 'lib64'];

/** Whether this machine lets us do so: Linux, and root. */
export const canContain = process.platform === 'linux' && process.getuid?.() === 0;

/** Runs a command in the image. `node` is the folder with the Node of the base image. */
export function runInside(
  image: Image,
  node: string,
  volumes: readonly string[],
  settings: Readonly<Record<string, string>>,
  command: readonly string[] = image.command,
): ChildProcess {
  for (const folder of SYSTEM_FOLDERS) mkdirSync(join(image.root, folder), { recursive: true });
  for (const link of SYSTEM_LINKS) symlinkOnce(`usr/${link}`, join(image.root, link));
  const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', ...image.environment, ...settings };
  const pairs = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const { id, group } = image.user;
  const place = [image.root, node, String(id), String(group), volumes.join(' ')];
  return spawn(
    'unshare',
    // The process ends with whoever started it.
    ['--mount', '--pid', '--ipc', '--fork', '--kill-child', 'sh', '-c', ENTER, 'sh', ...place]
      .concat(['-C', image.workingFolder], pairs)
      .concat(command),
    { stdio: 'pipe' },
  );
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
