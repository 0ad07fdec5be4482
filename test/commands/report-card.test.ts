import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { useHosting } from '../../src/commands/hosting.ts';
import { commandNamed } from '../../src/commands/index.ts';
import { reportCard } from '../../src/commands/report-card.ts';
import { decodeReport, encodeReport, type Report } from '../../src/commands/report-reference.ts';
import type { Button, Card } from '../../src/reply/card.ts';
import { payloadOf } from '../../src/reply/payload.ts';
import { type Library, referenceTo } from '../../src/story/library.ts';
import { VERSION } from '../../src/version.ts';
import { limitViolations } from '../discord/limits.ts';
import { libraryFrom } from '../library.ts';

const NAMES = { commandIds: new Map<string, string>() };
const READER = { asker: { server: '1' }, private: false, canShare: true } as const;
const ARTICLES = {
  a: 'The dam opened on Monday, May 13, 2024. It is high.\n\n“We are proud,” said Jo Ash, the minister for water.',
  b: 'Jo Ash opened the dam.',
};

let library: Library;
beforeEach(() => {
  library = libraryFrom({ s: { articles: ARTICLES } });
});

async function cardOf(name: string, options: Record<string, string>, asking: object = READER): Promise<Card> {
  const card = await commandNamed(name)?.run({ ...READER, ...asking, options }, library);
  if (card === undefined) throw new Error(`no command ${name}`);
  return card;
}

const labels = ({ buttons }: Card): string[] => buttons.map(({ label }) => label);

async function reported(card: Card, from = library): Promise<Card> {
  const button = card.buttons.find(({ reports }) => reports === true);
  if (button === undefined || 'url' in button.opens)
    throw new Error(`no report among ${labels(card).join(', ')}`);
  const { command, state } = button.opens;
  const press = { ...READER, state, question: card.question };
  const opened = await commandNamed(command)?.open?.(press, from);
  if (opened === undefined) throw new Error('no card');
  return reportCard(opened, command, press, from);
}

function referenceOn({ sections }: Card): Report | undefined {
  const text = sections.flat().find(({ style }) => style === 'code')?.pieces[0];
  return text?.kind === 'words' ? decodeReport(text.text) : undefined;
}

function place(articleId: string, number: number) {
  const article = library.stories[0]?.articles.find(({ id }) => id === articleId);
  const paragraph = article?.paragraphs[number - 1];
  if (article === undefined || paragraph === undefined) throw new Error('no such paragraph');
  return { article, paragraph };
}

describe('Report', () => {
  test('is the last button of an answer, a list and a person, in front of nothing', async () => {
    expect(labels(await cardOf('ask', { question: 'When did the dam open?' }))).toEqual([
      'More (2 of 2)',
      'Context',
      'Report',
    ]);
    expect(labels(await cardOf('quote', {}))).toEqual(['As a picture', 'Report']);
    expect(labels(await cardOf('timeline', {}))).toEqual(['As a picture', 'As a file', 'Report']);
    expect(labels(await cardOf('who', { name: 'Jo Ash' }))).toEqual([
      'Quotes of Jo Ash',
      'Timeline of Jo Ash',
      'Report',
    ]);
  });

  test('is not on a card without words of a story, nor at the host’s terminal', async () => {
    expect(labels(await cardOf('quote', { about: 'bridges' }))).toEqual([]);
    expect(labels(await cardOf('ask', { question: '?!' }))).toEqual([]);
    expect(labels(await cardOf('about', {}))).not.toContain('Report');
    expect(labels(await cardOf('ask', { question: 'When did the dam open?' }, { asker: 'host' }))).toEqual([
      'More (2 of 2)',
      'Context',
    ]);
  });

  test('gives a reference, and where the host is reached', async () => {
    useHosting(library, { supportUrl: 'https://example.org/help', questionsKeptDays: undefined });
    const card = await reported(await cardOf('ask', { question: 'When did the dam open?' }));
    const { article, paragraph } = place('a', 1);
    const { check } = referenceTo({ article, paragraph }, 1);
    const payload = payloadOf(card, NAMES);
    expect(payload).toEqual({
      // IS_COMPONENTS_V2 and EPHEMERAL.
      flags: (1 << 15) | (1 << 6),
      components: [
        {
          type: 17,
          components: [
            {
              type: 10,
              content: [
                '### Report this to the host of the bot',
                'Copy this reference, and send it to whoever hosts this bot, with what you asked and what is wrong\\:',
                '```',
                `pilcrow1:${VERSION}:ask:answered:${article.shortKey}0101${check}`,
                '```',
                '-# It names the passages that the card showed, and the version of Pilcrow; it holds nothing of you and not your question. Nothing is sent or stored by itself.',
              ].join('\n'),
            },
            {
              type: 1,
              components: [{ type: 2, style: 5, label: 'Contact the host', url: 'https://example.org/help' }],
            },
          ],
        },
      ],
      attachments: [],
      allowed_mentions: { parse: [] },
    });
    expect(limitViolations(payload)).toEqual([]);
  });

  test('has no button where nobody says how the host is reached', async () => {
    expect((await reported(await cardOf('quote', {}))).buttons).toEqual([]);
  });

  test('names the passage that is shown, and of several all, each once', async () => {
    const answered = await cardOf('ask', { question: 'When did the dam open?' });
    const more: Button | undefined = answered.buttons[0];
    if (more === undefined || 'url' in more.opens) throw new Error('no more');
    const second = await commandNamed('ask')?.open?.(
      { ...READER, state: more.opens.state, question: undefined },
      library,
    );
    if (second === undefined) throw new Error('no card');
    expect(referenceOn(await reported(second))?.passages).toEqual([referenceTo(place('b', 1), 1)]);
    expect(referenceOn(await reported(await cardOf('quote', {})))).toEqual({
      version: VERSION,
      command: 'quote',
      verdict: undefined,
      passages: [referenceTo(place('a', 2), 1)],
    });
  });

  test('of a passage that has changed since says that', async () => {
    const card = await cardOf('ask', { question: 'When did the dam open?' });
    const changed = libraryFrom({
      s: { articles: { ...ARTICLES, a: 'The dam did not open on Monday, May 13, 2024.' } },
    });
    const opened = await reported(card, changed);
    expect(opened.sections.flat().flatMap(({ pieces }) => pieces)).toEqual([
      { kind: 'words', text: 'The text of this passage has changed since. Please ask again.', strong: false },
    ]);
  });
});

const KEY = fc.stringMatching(/^[\w-]{8}$/);
const passage = fc.record({
  articleKey: KEY,
  paragraph: fc.integer({ min: 1, max: 4095 }),
  sentence: fc.integer({ min: 0, max: 4095 }),
  check: fc.stringMatching(/^[\w-]{3}$/),
});
const report: fc.Arbitrary<Report> = fc.record({
  version: fc.constantFrom('0.1.0', '12.0.3-rc.1+b2'),
  command: fc.constantFrom('ask', 'quote', 'timeline', 'who'),
  verdict: fc.constantFrom('answered', 'closest', 'not-in-story', undefined),
  passages: fc.array(passage, { minLength: 1, maxLength: 20 }),
});

describe('law: a reference', () => {
  test('is read back as it was written, with whatever was copied around it', () => {
    fc.assert(
      fc.property(report, fc.constantFrom('', ' ', '\n', '`', '```\n', '"'), (one, around) => {
        expect(decodeReport(around + encodeReport(one) + around)).toEqual(one);
      }),
    );
  });

  test('is nothing when it is something else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `pilcrow1:0.1.0:ask:answered:${text}`),
        ),
        (text) => {
          const read = decodeReport(text);
          if (read !== undefined) expect(decodeReport(encodeReport(read))).toEqual(read);
        },
      ),
    );
    for (const text of [
      '',
      'why',
      'pilcrow2:0.1.0:ask:answered:abcdefgh0101abc',
      'pilcrow1:0.1.0:ask:perhaps:abcdefgh0101abc',
      'pilcrow1:0.1.0:ask:answered:abcdefgh',
    ])
      expect(decodeReport(text)).toBeUndefined();
  });
});
