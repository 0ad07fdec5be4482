import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { encodeList, WHOLE_LIST } from '../../src/commands/list-state.ts';
import { FairUse } from '../../src/fair-use/fair-use.ts';
import { costOf } from '../../src/interactions/cost.ts';
import { readInteraction } from '../../src/interactions/interaction.ts';
import type { SeenInteraction } from '../../src/interactions/observer.ts';
import { customIdOf } from '../../src/reply/button-id.ts';
import { libraryFrom } from '../library.ts';
import { gatewayFront } from '../outside/gateway-front.ts';

const LIBRARY = libraryFrom({ dam: { articles: { a: 'The dam opened in May.' } } });
const MEMBER = { guild_id: '100000000000000010', member: { user: { id: '1' } } };
const ADDRESS = { id: '5', token: 'token', ...MEMBER };

const command = (name: string, options: readonly object[] = []) => ({
  ...ADDRESS,
  type: InteractionType.ApplicationCommand,
  data: { type: ApplicationCommandType.ChatInput, name, options },
});
const typing = {
  ...ADDRESS,
  type: InteractionType.ApplicationCommandAutocomplete,
  data: { type: 1, name: 'story', options: [{ name: 'story', type: 3, value: 'd', focused: true }] },
};
const press = (command: string, state: string) => ({
  ...ADDRESS,
  type: InteractionType.MessageComponent,
  data: { component_type: 2, custom_id: customIdOf({ label: 'x', opens: { command, state } }) },
  message: { flags: MessageFlags.IsComponentsV2 },
});
const ABOUT = command('about');
const PRESS = press('story', 'x');

/** A front with a clock that stands still, and what its observer was told. */
function frontOf(perUser: number) {
  const outcomes: SeenInteraction['outcome'][] = [];
  const front = gatewayFront(LIBRARY, undefined, {
    fairUse: new FairUse({ perUser, perServer: undefined }, () => 0),
    observer: { interaction: ({ outcome }) => void outcomes.push(outcome), answer: () => undefined },
  });
  return { front, outcomes };
}

test('who asks too much is told once, to them alone, how long to wait', async () => {
  const { front, outcomes } = frontOf(1);
  await front(ABOUT);
  const { sent, faults } = await front(ABOUT);
  expect(faults).toEqual([]);
  expect(sent).toMatchObject([
    {
      kind: 'callback',
      body: {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: {
          flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
          components: [
            {
              components: [
                {
                  content:
                    'That was a lot at once, for you or for this server. Please ask again in 60 seconds; what comes before that is not answered.',
                },
              ],
            },
          ],
        },
      },
    },
  ]);
  expect(outcomes).toEqual(['delivered', 'refused']);
});

test('after that a command stays without answer, a press changes nothing, and nothing is suggested', async () => {
  const { front, outcomes } = frontOf(1);
  for (const payload of [ABOUT, ABOUT]) await front(payload);
  expect((await front(ABOUT)).sent).toEqual([]);
  expect((await front(PRESS)).sent).toEqual([
    { kind: 'callback', body: { type: InteractionResponseType.DeferredMessageUpdate } },
  ]);
  const { sent } = await front(typing);
  expect(sent).toMatchObject([{ body: { data: { choices: [] } } }]);
  expect(outcomes).toEqual(['delivered', 'refused', 'refused', 'refused', 'refused']);
});

test('suggestions that stay away use up no telling', async () => {
  const { front } = frontOf(1);
  for (let count = 0; count < 11; count += 1) await front(typing);
  expect((await front(ABOUT)).sent).toMatchObject([
    { body: { type: InteractionResponseType.ChannelMessageWithSource } },
  ]);
});

test.each<readonly [string, object, number]>([
  ['an answer', command('ask'), 1],
  ['a press', PRESS, 1],
  ['a list of suggestions', typing, 0.1],
  ['a picture', command('quote', [{ name: 'picture', type: 5, value: true }]), 5],
  ['a press that leads to a picture', press('timeline', encodeList({ ...WHOLE_LIST, picture: true })), 5],
  ['a press that leads to a list', press('timeline', encodeList(WHOLE_LIST)), 1],
  ['a form with a file', formWith({ values: ['9'] }), 5],
  ['a form with words', formWith({ value: 'words' }), 1],
])('%s counts for so many answers', (_, payload, cost) => {
  const interaction = readInteraction(payload);
  expect(interaction && costOf(interaction)).toBe(cost);
});

function formWith(component: object): object {
  return {
    ...ADDRESS,
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: '1olibrary:add',
      components: [{ component: { custom_id: 'file', ...component } }],
      resolved: { attachments: { '9': { url: 'https://cdn.discordapp.com/x', filename: 'x', size: 1 } } },
    },
  };
}
