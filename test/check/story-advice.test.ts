import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../src/check/advice.ts';
import { alikeArticles } from '../../src/check/alike-articles.ts';
import { faultLine } from '../../src/story/fault.ts';
import { readStorySettings } from '../../src/story/story-settings.ts';
import { articleOf, storyOf } from './article-of.ts';

const PARAGRAPHS = ['dam', 'river', 'bridge', 'mill'].map(
  (thing) => `The old ${thing} in the valley is open again.`,
);

describe('articles that are alike', () => {
  test('are told whatever their story, case, marks and order, with both names and the share', () => {
    const [one, two, three, four] = PARAGRAPHS;
    const longer = articleOf(
      [one, two, three, four, 'Nobody else in the valley was asked.'].join('\n\n'),
      'long',
    );
    const shorter = articleOf(
      `# New\n\nBy Jo Ash\n\n${four?.toUpperCase()}\n\n**${two}**\n\n${three} But not for long.`,
      'short',
      'river',
    );
    expect(alikeArticles([longer, shorter]).map(faultLine)).toEqual([
      'content/river/short.md:10:1: warning: 2 of its 3 paragraphs (67%) stand in dam/long as well. Remove one of the two articles, or what they share.',
    ]);
    expect(alikeArticles([shorter, longer])).toEqual(alikeArticles([longer, shorter]));
  });

  test('are not those that share half, or short paragraphs alone', () => {
    const [one, two, three, four] = PARAGRAPHS;
    expect(
      alikeArticles([articleOf(`${one}\n\n${two}`, 'a'), articleOf(`${two}\n\n${three}\n\n${four}`, 'b')]),
    ).toEqual([]);
    expect(alikeArticles([articleOf('By Jo Ash', 'a'), articleOf('By Jo Ash', 'b')])).toEqual([]);
  });

  test('are all told, however many there are', () => {
    const articles = Array.from({ length: 30 }, (_, at) => articleOf(PARAGRAPHS.join('\n\n'), `a${at}`));
    expect(new Set(alikeArticles(articles).map(({ file }) => file)).size).toBe(29);
  });
});

describe('story.yaml', () => {
  const advise = (source: string, body = 'Text.'): string[] => {
    const file = 'content/dam/story.yaml';
    const { value } = readStorySettings(source, file);
    if (value === undefined) throw new Error('not read');
    const story = { ...storyOf([articleOf(body)]), people: value.people, servers: value.servers };
    return adviceOn([story], new Map([['dam', { file, source }]]), Date.UTC(2025, 0)).map(faultLine);
  };

  test.each(['servers: []', 'servers:', 'servers: [ ]'])('%s shows the story to nobody', (servers) => {
    expect(advise(`title: The dam\n${servers}\n`)).toEqual([
      'content/dam/story.yaml:2:1: warning: The list “servers” is empty, so nobody in Discord sees the story. Write the IDs of servers into it, or remove it to show the story to all.',
    ]);
  });

  test('people whom no article names', () => {
    const people = 'people:\n  - name: Jo Ash\n  - {name: Al Birch, aliases: [The Miller]}\n';
    expect(advise(people, 'The ash fell on Albirch.')).toEqual([
      'content/dam/story.yaml:2:11: warning: No article of the story names “Jo Ash”. Write the name as the articles do, add that as an alias, or remove the person.',
      'content/dam/story.yaml:3:12: warning: No article of the story names “Al Birch”. Write the name as the articles do, add that as an alias, or remove the person.',
    ]);
  });

  test.each(['Jo\nAsh came.', 'JO ASH CAME', 'Ms. Ash’s dam', '“Joanna” came.'])(
    'somebody is named in: %s',
    (body) => {
      expect(advise('people:\n  - name: Jo Ash\n    aliases: Joanna\n', body)).toEqual([]);
    },
  );

  test.each([
    ['de', 'Frau Eschens Rede begann.', 'Jo Eschen'],
    ['ja', '昨日、山田太郎は来た。', '山田太郎'],
  ])('in %s a name may have an ending, or no space around it', (language, body, name) => {
    const settings = { file: 'story.yaml', source: `people: [{name: ${name}}]` };
    const story = storyOf([{ ...articleOf(body), language }]);
    expect(adviceOn([story], new Map([['dam', settings]]), Date.UTC(2025, 0))).toEqual([]);
  });

  test('an apostrophe may be straight or curved', () => {
    expect(advise("people: [{name: Al O'Birch}]\n", 'Al O’Birch came.')).toEqual([]);
  });

  test('a name that belongs to two people', () => {
    const people =
      'people:\n  - name: Jo Ash\n    aliases: [Ash, the minister]\n  - name: Al Ash\n    aliases:\n      - Al\n      - ash\n  - name: Jo  Ash\n';
    expect(advise(people, 'Jo Ash and Al Ash came.')).toEqual([
      'content/dam/story.yaml:7:9: warning: “ash” is also a name of Jo Ash. Leave it with one of the two, or with neither.',
      'content/dam/story.yaml:8:11: warning: “Jo  Ash” is also a name of Jo Ash. Leave it with one of the two, or with neither.',
    ]);
  });
});

test('good content has no advice', () => {
  const body =
    '## How it began\n\n“We are proud,” said Jo Ash. She came in the ’70s.\n\n- One\n- Two\n\n> Read [this](https://example.org).';
  const story = { ...storyOf([articleOf(body)]), people: [{ name: 'Jo Ash', aliases: [], role: undefined }] };
  const settings = { file: 'story.yaml', source: 'people: [{name: Jo Ash}]' };
  expect(adviceOn([story], new Map([['dam', settings]]), Date.UTC(2025, 0))).toEqual([]);
});
