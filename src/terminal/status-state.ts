import { type Address, urlOf } from '../config/address.ts';
import { numberField } from '../interactions/json.ts';
import { terminal } from '../words/index.ts';
import type { Finding } from './finding.ts';

/** A bot on the same machine answers at once. In milliseconds. */
const PATIENCE_MS = 2_000;

/** Whether a bot with these settings is running, and can answer. */
export async function examineStatus(address: Address | undefined): Promise<Finding> {
  const { doctor } = terminal;
  if (address === undefined) return { state: 'open', sentence: doctor.noStatus };
  const url = readyUrl(address);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const readiness: unknown = await response.json();
    const ready = numberField(readiness, 'connections', 'ready');
    const all = numberField(readiness, 'connections', 'all');
    if (response.ok) return { state: 'ok', sentence: doctor.running(ready) };
    return { state: 'wrong', sentence: doctor.notReady(url, ready ?? 0, all ?? 0) };
  } catch {
    return { state: 'open', sentence: doctor.notRunning(url) };
  }
}

/** What listens on every address is asked on this machine's own. */
function readyUrl({ host, port }: Address): string {
  const own = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `${urlOf({ host: own, port })}/readyz`;
}
