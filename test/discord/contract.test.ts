import { describe, expect, test } from 'vitest';
import { answerViolations, contractAvailable, contractViolations } from './contract.ts';

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const COMMANDS = '/applications/{application_id}/commands';

describe.skipIf(!contractAvailable)('Discord’s own description', () => {
  test('takes what a bot may send', () => {
    expect(contractViolations('POST', CALLBACK, { type: 5, data: { flags: 64 } })).toEqual([]);
    const permissions = [{ name: 'ask', description: 'Asks', default_member_permissions: '0' }];
    expect(contractViolations('PUT', COMMANDS, permissions)).toEqual([]);
  });

  test('says where a body departs from it', () => {
    const long = [{ name: 'ask', description: 'x'.repeat(101) }];
    expect(contractViolations('PUT', COMMANDS, long)).toEqual([
      '/0/description must NOT have more than 100 characters',
    ]);
    expect(contractViolations('POST', '/nowhere', {})).toEqual([
      'POST /nowhere: Discord describes no such JSON body',
    ]);
    expect(answerViolations('GET', '/gateway', 200, {})).toEqual(["/ must have required property 'url'"]);
  });
});
