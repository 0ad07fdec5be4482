import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandNamed, commands } from '../../src/commands/index.ts';
import { reportCard } from '../../src/commands/report-card.ts';
import { proven } from '../../src/picture/drawing.ts';
import { type Painter, usePainter } from '../../src/picture/painter.ts';
import { customIdOf, readCustomId } from '../../src/reply/button-id.ts';
import type { Card } from '../../src/reply/card.ts';
import { payloadOf, questionIn } from '../../src/reply/payload.ts';
import { plainTextOf } from '../../src/reply/plain-text.ts';
import { type Library, libraryOf } from '../../src/story/library.ts';
import { sentencesOf } from '../../src/story/sentences.ts';
import { shortKeyOf } from '../../src/story/short-key.ts';
import type { Article, Story } from '../../src/story/story.ts';
import { limitViolations } from '../discord/limits.ts';
import { readDiscordMarkdown } from '../discord/markdown.ts';

const NAMES = { commandIds: new Map(commands.map(({ name }, index) => [name, `90000000000000000${index}`])) };

const READER = { server: '100000000000000001' };

/** Paints nothing, but proves what it is given. */
const PAINTER: Painter = {
  paint: async (drawing) => {
    proven(drawing);
    return { outcome: 'painted', png: new Uint8Array(1) };
  },
};

/** Text as no newsroom writes it, with enough of what the extractors look for. */
const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Jo Ash',
      'minister',
      'said',
      '“we will stay,”',
      'on Nov. 3, 2020',
      'the dam',
      'Oak Corp.',
      'last week',
      'told',
      '"no"',
      'in 2019',
      '. ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '@everyone',
      '<@1>',
      '||',
      '```',
      '# ',
      '> ',
      '-# ',
      '[x](y)',
      '<:x:1>',
      '***',
      '\\',
      '~~',
      'https://e.example/a_b',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*'.repeat(900),
      'x'.repeat(1500),
      '[@_'.repeat(700),
      'Ash said. '.repeat(300),
    ),
  },
);
const text = fc.array(words, { minLength: 1, maxLength: 30 }).map(
  (pieces) =>
    pieces
      .join(' ')
      .replace(/[\r\n\t\f]/g, ' ')
      .trim() || 'x',
);
const url = fc.option(
  fc.constantFrom(
    'https://e.example/',
    `https://e.example/${'a('.repeat(200)}`,
    `https://e.example/${'b'.repeat(600)}`,
  ),
  { nil: undefined },
);

function articleFrom(
  storyId: string,
  index: number,
  title: string,
  paragraphs: readonly string[],
  address: string | undefined,
): Article {
  const key = `${storyId}/a${index}`;
  let source = '';
  const read = paragraphs.map((paragraph, at) => {
    const start = source.length;
    source += `${paragraph}\n`;
    return {
      number: at + 1,
      kind: 'text' as const,
      section: 'Key points',
      text: paragraph,
      sentences: sentencesOf(paragraph),
      runs: [
        {
          text: { start: 0, end: paragraph.length },
          file: { start, end: start + paragraph.length },
          verbatim: true,
        },
      ],
      line: at + 1,
    };
  });
  return {
    key,
    shortKey: shortKeyOf(key),
    id: `a${index}`,
    storyId,
    file: `${key}.md`,
    title,
    published: { day: '2021-02-03', instant: undefined },
    publisher: title,
    authors: [title],
    url: address,
    language: 'en',
    sources: [{ title, publisher: title, url: undefined, published: '2021' }],
    license: title,
    paragraphs: read,
    source,
  };
}

const library: fc.Arbitrary<Library> = fc
  .array(
    fc.tuple(
      text,
      fc.array(fc.tuple(text, fc.array(text, { minLength: 1, maxLength: 6 }), url), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((stories) =>
    libraryOf(
      stories.map(([title, articles], index): Story => {
        const id = `s${index}`;
        return {
          id,
          shortKey: shortKeyOf(id),
          title,
          description: title,
          people: [{ name: title, aliases: [title], role: title }],
          servers: undefined,
          articles: articles.map(([headline, paragraphs, address], at) =>
            articleFrom(id, at, headline, paragraphs, address),
          ),
        };
      }),
      [],
    ),
  );

/** Every card that the buttons of a card lead to, and those of these, once each. */
async function* reachable(
  card: Card,
  from: Library,
  asking: { private: boolean; canShare: boolean },
): AsyncGenerator<Card> {
  const seen = new Set<string>();
  const waiting = [card];
  for (let next = waiting.shift(); next !== undefined && seen.size < 40; next = waiting.shift()) {
    yield next;
    for (const button of next.buttons) {
      const customId = customIdOf(button) ?? '';
      const id = readCustomId(customId);
      if (id === undefined || seen.has(customId)) continue;
      seen.add(customId);
      const press = { ...asking, asker: READER, state: id.state, question: next.question };
      const opened = await commandNamed(id.command)?.open?.(press, from);
      if (opened !== undefined)
        waiting.push(id.reports ? reportCard(opened, id.command, press, from) : opened);
    }
  }
}

/** Every excerpt on a card is a slice of its article. */
function excerptsOf(card: Card): string[] {
  return card.sections
    .flat()
    .flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.kind === 'excerpt'
          ? [piece.excerpt.place.paragraph.text.slice(piece.excerpt.range.start, piece.excerpt.range.end)]
          : [],
      ),
    );
}

const options = fc.record({
  question: fc.oneof(text, fc.constantFrom('', ' ', '?!', '🙂', 'שלום עולם', '\u200B\u200D', '…')),
  who: fc.option(text, { nil: undefined }),
  about: fc.option(fc.constantFrom('dam', 'the minister', '|||', '*'.repeat(40)), { nil: undefined }),
  name: text,
  from: fc.option(fc.constantFrom('2019', '2020-11', 'soon'), { nil: undefined }),
});

test('law: every card of every command, and all its buttons lead to, obeys every limit of Discord', async () => {
  await fc.assert(
    fc.asyncProperty(
      library,
      options,
      fc.boolean(),
      async (stories, { question, who, about, name, from }, isPrivate) => {
        for (const command of commands) {
          const given = {
            question,
            name,
            ...(who && { who }),
            ...(about && { about }),
            ...(from && { from }),
          };
          usePainter(stories, PAINTER);
          const asking = { private: isPrivate, canShare: true };
          const card = await command.run({ options: given, asker: READER, ...asking }, stories);
          for await (const drawn of reachable(card, stories, asking)) {
            const payload = payloadOf(drawn, NAMES);
            expect(limitViolations(payload)).toEqual([]);
            expect(payload.allowed_mentions).toEqual({ parse: [] });
            for (const shown of excerptsOf(drawn))
              expect(
                stories.stories.some(({ articles }) => articles.some(({ source }) => source.includes(shown))),
              ).toBe(true);
            expect(plainTextOf(drawn, { columns: 40, ansi: false })).not.toBe('');
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('law: nothing on a card pings, links or formats but what Pilcrow put there', async () => {
  const ours = new Set(['heading', 'subtext', 'quote', 'list', 'bold', 'masked link', 'command mention']);
  await fc.assert(
    fc.asyncProperty(library, text, async (stories, question) => {
      for (const command of commands) {
        const card = await command.run(
          { options: { question, name: question }, asker: 'host', private: true, canShare: true },
          stories,
        );
        for (const content of contentsOf(payloadOf(card, NAMES).components)) {
          expect(
            readDiscordMarkdown(content)
              .constructs.map(({ kind }) => kind)
              .filter((kind) => !ours.has(kind)),
          ).toEqual([]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('law: the question on a card can be read back from the message', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }), (question) => {
      const shown = question.replace(/\s+/gu, ' ').trim();
      const { components } = payloadOf({ question, sections: [], buttons: [], private: false }, NAMES);
      expect(questionIn(components)).toBe(shown === '' ? '…' : shown);
    }),
  );
});

test('a question of 6,000 characters is answered like any other', async () => {
  for (const question of ['why '.repeat(1500), '*'.repeat(6000), 'x'.repeat(6000), 'the dam '.repeat(750)]) {
    const [stories] = fc.sample(library, { numRuns: 1, seed: 7 });
    if (stories === undefined) throw new Error('no library');
    const card = await commandNamed('ask')?.run(
      { options: { question }, asker: 'host', private: false, canShare: true },
      stories,
    );
    expect(card && limitViolations(payloadOf(card, NAMES))).toEqual([]);
  }
});

function contentsOf(components: readonly unknown[]): string[] {
  return components.flatMap((component): string[] => {
    if (typeof component !== 'object' || component === null) return [];
    const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
    return 'components' in component && Array.isArray(component.components)
      ? [...own, ...contentsOf(component.components)]
      : own;
  });
}
