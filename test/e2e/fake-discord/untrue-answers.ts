import { answerViolations, contractAvailable } from '../../discord/contract.ts';
import type { FakeDiscord } from './index.ts';

/** Where the fake itself departed from Discord's own description of its answers (if that is at hand). */
export function untrueAnswers({ requests }: FakeDiscord): string[] {
  if (!contractAvailable) return [];
  return requests.flatMap(({ method, route, status, answer }) => {
    if (route === undefined || status !== 200) return [];
    return answerViolations(method, route, status, answer).map((fault) => `${method} ${route}: ${fault}`);
  });
}
