import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useHosting } from '../../src/commands/hosting.ts';
import { commandNamed } from '../../src/commands/index.ts';
import { policyCard, policySections, policyText } from '../../src/commands/policies.ts';
import type { Card } from '../../src/reply/card.ts';
import { payloadOf } from '../../src/reply/payload.ts';
import { cards } from '../../src/words/index.ts';
import { limitViolations } from '../discord/limits.ts';
import { libraryFrom } from '../library.ts';

const NAMES = { commandIds: new Map<string, string>() };
const ASKING = { asker: { server: '1' }, private: false, canShare: true } as const;
const library = libraryFrom({ s: { articles: { a: 'One.' } } });

async function about(from = library): Promise<Card> {
  const card = await commandNamed('about')?.run({ ...ASKING, options: {} }, from);
  if (card === undefined) throw new Error('no card');
  return card;
}

async function opened(state: string): Promise<Card> {
  const card = await commandNamed('about')?.open?.({ ...ASKING, state, question: undefined }, library);
  if (card === undefined) throw new Error('no card');
  return card;
}

function textsOf({ sections }: Card): string[] {
  return sections
    .flat()
    .map(({ pieces }) => pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''));
}

describe('/about', () => {
  test('says that nothing is stored, unless the host keeps questions: then what, how long, and that nobody is named', async () => {
    expect(textsOf(await about())).toContain(cards.about.stores);
    const keeping = libraryFrom({ s: { articles: { a: 'One.' } } });
    useHosting(keeping, { supportUrl: undefined, questionsKeptDays: 90 });
    const told = textsOf(await about(keeping));
    expect(told).not.toContain(cards.about.stores);
    expect(told).toContain(
      'It stores no messages, no names, and nothing of who asks. The host of this bot has chosen to keep the questions that the stories do not answer, also those asked privately: their words, without mentions, addresses and long numbers, the day, and how often they were asked; not by whom, nor where. They are deleted after 90 days. It reads no messages, except those you choose with “Find in the story” or, where the host allows it, those that mention it.',
    );
    expect(limitViolations(payloadOf(await about(keeping), NAMES))).toEqual([]);
  });

  test('links the host where they say how they are reached', async () => {
    const helped = libraryFrom({ s: { articles: { a: 'One.' } } });
    useHosting(helped, { supportUrl: 'https://example.org/help', questionsKeptDays: undefined });
    expect((await about(helped)).buttons.at(-1)).toEqual({
      label: 'Contact the host',
      opens: { url: 'https://example.org/help' },
    });
    expect((await about()).buttons.some(({ opens }) => 'url' in opens)).toBe(false);
  });

  test('opens the policies that come with the project, and leads back', async () => {
    const policies = [
      ['privacy', 'Privacy', 'PRIVACY.md'],
      ['security', 'Security', 'SECURITY.md'],
    ] as const;
    const there = policies.filter(([, , file]) => existsSync(join(import.meta.dirname, '..', '..', file)));
    expect((await about()).buttons).toEqual(
      there.map(([state, label]) => ({ label, opens: { command: 'about', state } })),
    );
    for (const [state] of there) {
      const card = await opened(state);
      expect(card.private).toBe(true);
      expect(card.buttons).toEqual([{ label: 'Back', opens: { command: 'about', state: '' } }]);
      const payload = payloadOf(card, NAMES);
      expect(limitViolations(payload)).toEqual([]);
      // All of it fits.
      expect(JSON.stringify(payload)).not.toContain(cards.leftOut);
      const words = textsOf(card).join(' ').replace(/\s+/g, ' ');
      expect(words).toBe(
        (policyText(state) ?? '')
          .replace(/^(?:#+|-) /gm, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }
    expect(await opened('')).toEqual(await about());
    expect(await opened('nonsense')).toEqual(await about());
  });
});

test('a policy is drawn heading by heading, item by item, however its lines are wrapped', () => {
  const text =
    '# Privacy\n\nWho *runs* it\nis called the host.\n\n## What it keeps\n- Nothing\n  of you.\n- A log:\n\n  of itself.\n\n## End\nAsk.\n';
  const { sections, private: isPrivate } = policyCard(text, { command: 'about', state: '' });
  expect(isPrivate).toBe(true);
  expect(sections).toEqual(policySections(text));
  const card = { question: undefined, sections, buttons: [], private: true };
  const { components } = payloadOf(card, NAMES);
  expect(components).toEqual([
    {
      type: 17,
      components: [
        { type: 10, content: '### Privacy\nWho \\*runs\\* it is called the host.' },
        { type: 14 },
        { type: 10, content: '**What it keeps**\n- Nothing of you.\n- A log\\:\nof itself.' },
        { type: 14 },
        { type: 10, content: '**End**\nAsk.' },
      ],
    },
  ]);
});
