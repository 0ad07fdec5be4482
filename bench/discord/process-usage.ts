import { readFileSync } from 'node:fs';

/** Milliseconds to a tick of Linux's accounts of CPU time (USER_HZ is 100). */
const TICK_MS = 10;

/** Resident memory of a process from Linux's own accounts (`man proc_pid_status`), in MB; 0 when it is no more. */
export function residentMegabytes(processId: number): number {
  const status = contentOf(`/proc/${processId}/status`);
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

/** CPU time that a process has had with all its threads, user and system, in milliseconds (`man proc_pid_stat`). */
export function processCpuMs(processId: number): number {
  const stat = contentOf(`/proc/${processId}/stat`);
  // The name, in brackets, may hold spaces; utime and stime are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
}

/** CPU time that all processes of the machine have had, in milliseconds (`man proc_stat`). */
export function machineCpuMs(): number {
  const [, user, nice, system, , , interrupts, softInterrupts] = (
    contentOf('/proc/stat').split('\n')[0] ?? ''
  )
    .split(/\s+/)
    .map(Number);
  return ((user ?? 0) + (nice ?? 0) + (system ?? 0) + (interrupts ?? 0) + (softInterrupts ?? 0)) * TICK_MS;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
