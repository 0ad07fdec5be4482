import { textAt } from '../../../discord/json.ts';
import type { Parts } from './parts.ts';

/** Says what the bot did instead of what was waited for: the first thing one wants to know when a test fails. */
export function troubleSince(since: number, { gateway, endpoint, requests }: Parts): string {
  if (!gateway.isConnected && !endpoint.isSet) return 'No bot is connected to the gateway.';
  const made = requests.filter(({ time }) => time >= since);
  if (made.length === 0) return 'It is connected, but made no request meanwhile.';
  const list = made.map(({ method, path, status, answer }) => {
    const message = textAt(answer, 'message');
    const outcome = status === undefined ? 'no answer' : `${status}`;
    return `${method} ${shortened(path)} → ${outcome}${status !== 200 && message !== undefined ? ` “${message}”` : ''}`;
  });
  return `Meanwhile it made these requests: ${list.join('; ')}.`;
}

/** Interaction tokens are long and say nothing. */
function shortened(path: string): string {
  return path.replace(/[\w-]{40,}/g, '…');
}
