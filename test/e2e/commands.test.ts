import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { contractAvailable } from '../discord/contract.ts';
import { commandViolations } from '../discord/limits.ts';
import {
  buttonsOf,
  type FakeDiscord,
  menusOf,
  type Reply,
  type StoredMessage,
  sentViolations,
  startFakeDiscord,
  textOf,
} from './fake-discord/index.ts';
import { type Started, startPilcrow } from './pilcrow-process.ts';

/** One bot and one Discord for all: what one test does must not matter to another. */
let discord: FakeDiscord;
let bot: Started;

beforeAll(async () => {
  discord = await startFakeDiscord();
  // All that can be logged is, and held against what must not be.
  const logging = { LOG_FORMAT: 'json', LOG_LEVEL: 'debug' };
  bot = startPilcrow('main', { ...discord.environment, ...logging, ANSWER_MENTIONS: 'true' });
  await bot.says('Registered');
  return async () => {
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    await discord.close();
    expect(sentViolations(discord)).toEqual([]);
  };
});

function messageOf(reply: Reply): StoredMessage {
  if (reply.message === undefined) throw new Error(`no message, but a ${reply.kind}`);
  return reply.message;
}

async function pressed(
  message: StoredMessage,
  label: string | RegExp,
  user = discord.reader,
): Promise<Reply> {
  const button = buttonsOf(message).find((one) =>
    typeof label === 'string' ? one.label === label : label.test(one.label),
  );
  if (button?.customId === undefined) {
    throw new Error(
      `no button ${label} among: ${buttonsOf(message)
        .map((one) => one.label)
        .join(', ')}`,
    );
  }
  return discord.press(message, button.customId, user);
}

const ephemeral = (message: StoredMessage): boolean => message.seenBy !== 'everyone';

test.skipIf(!contractAvailable)(
  'payloads are held against Discord’s OpenAPI description (PILCROW_OPENAPI)',
  () => {
    expect(contractAvailable).toBe(true);
  },
);

test('the commands are registered as Discord takes them', () => {
  const registered = discord.commands();
  expect(registered.map(({ name }) => name)).toEqual([
    'ask',
    'quote',
    'timeline',
    'who',
    'story',
    'about',
    'Find in the story',
  ]);
  expect(commandViolations(registered)).toEqual([]);
  for (const command of registered) {
    expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  }
});

describe('/ask', () => {
  test('answers with the passage, word for word, the sentence in bold, and where it stands', async () => {
    const message = messageOf(
      await discord.slash({ name: 'ask', options: { question: 'Who founded the firm with Krebs?' } }),
    );
    expect(textOf(message).split('\n').slice(0, 4)).toEqual([
      '### Who founded the firm with Krebs?',
      '**The story says\\:**',
      '> With Alex Stamos, his fellow founder, Krebs set up a consulting firm. **SentinelOne took the firm over in late 2023, and Krebs became the company’s chief intelligence and public policy officer, CNBC and NBC reported.** The notes do not give the firm’s name, or say when the two founded it.',
      '-# Who is Chris Krebs? From CISA to SentinelOne, Pilcrow, April 18, 2025, ¶ 8 of 14',
    ]);
    expect(ephemeral(message)).toBe(false);
  });

  test('More, Context and back change the card in place for the one who asked', async () => {
    const first = messageOf(
      await discord.slash({
        name: 'ask',
        options: { question: 'What did SentinelOne say about the order?' },
      }),
    );
    const second = await pressed(first, /^More \(2 of \d\)$/);
    expect(second.kind).toBe('update');
    expect(messageOf(second).id).toBe(first.id);
    expect(textOf(messageOf(second))).toMatch(/^### What did SentinelOne say about the order\?\n/);
    expect(textOf(messageOf(second))).not.toBe(textOf(first));
    const context = await pressed(messageOf(second), 'Context');
    expect(textOf(messageOf(context))).toContain('In its context');
    const back = await pressed(messageOf(context), 'Back to the passage');
    expect(textOf(messageOf(back))).toBe(textOf(messageOf(second)));
    expect(textOf(messageOf(await pressed(messageOf(back), 'Previous')))).toBe(textOf(first));
  });

  test('somebody else’s press opens a card of their own, and leaves the public one alone', async () => {
    const first = messageOf(
      await discord.slash({ name: 'ask', options: { question: 'Why did Krebs leave?' } }),
    );
    const other = discord.newPerson('Somebody else');
    const reply = await pressed(first, /^More/, other);
    expect(reply.kind).toBe('message');
    expect(messageOf(reply).seenBy).toBe(other.id);
    expect(discord.messages.find(({ id }) => id === first.id)).toEqual(first);
  });

  test('a private answer is seen by the asker alone, until it is shared', async () => {
    const answer = messageOf(
      await discord.slash({ name: 'ask', options: { question: 'Why did Krebs leave?', private: true } }),
    );
    expect(ephemeral(answer)).toBe(true);
    const shared = messageOf(await pressed(answer, 'Share with everyone here'));
    expect(ephemeral(shared)).toBe(false);
    expect(textOf(shared)).toBe(textOf(answer));
    expect(buttonsOf(shared).map(({ label }) => label)).not.toContain('Share with everyone here');
  });

  test('in a direct message it answers, and there is nobody to share with', async () => {
    const answer = messageOf(
      await discord.slash({
        name: 'ask',
        options: { question: 'Why did Krebs leave?', private: true },
        dm: true,
      }),
    );
    expect(textOf(answer)).toContain('resign');
    expect(buttonsOf(answer).map(({ label }) => label)).not.toContain('Share with everyone here');
  });

  test('it answers those who installed the bot for themselves', async () => {
    const reply = await discord.slash({
      name: 'ask',
      options: { question: 'Why did Krebs leave?' },
      installedFor: 'user',
    });
    expect(textOf(messageOf(reply))).toContain('resign');
  });

  test('what the story does not say is said to be so, with the words that are missing', async () => {
    const text = textOf(
      messageOf(
        await discord.slash({
          name: 'ask',
          options: { question: 'Which football club does the goalkeeper support?' },
        }),
      ),
    );
    expect(text).toContain('The story does not say');
    expect(text).toContain('Not in the story\\: “football”, “club”, “goalkeeper”');
  });

  test.each([
    ['nothing but marks', '?!…'],
    ['an emoji', '🙂'],
    ['right-to-left text', 'מה קרה?'],
    ['characters of no width', '\u200B\u200D'],
    ['6,000 characters', 'why '.repeat(1500)],
    ['what would ping', '@everyone <@1> ||why|| `did` > he -# leave'],
  ])('a question of %s gets a card', async (_name, question) => {
    const reply = await discord.slash({ name: 'ask', options: { question } });
    expect(reply.kind).toBe('message');
    expect(messageOf(reply).mention_everyone).toBe(false);
    expect(messageOf(reply).mentions).toEqual([]);
  });

  test('a story that is not there is answered with those that are near', async () => {
    const text = textOf(
      messageOf(await discord.slash({ name: 'ask', options: { question: 'Why?', story: 'krebs' } })),
    );
    expect(text).not.toContain('There is no story');
    const missing = messageOf(
      await discord.slash({ name: 'ask', options: { question: 'Why?', story: 'the moon' } }),
    );
    expect(textOf(missing)).toContain('There is no story called “the moon” here.');
  });
});

describe('/quote', () => {
  test('without options shows the most telling quotes, each with speaker, sentence and source', async () => {
    const text = textOf(messageOf(await discord.slash({ name: 'quote' })));
    expect(text).toContain(
      '**Chris Krebs**\n-# the first director of the Cybersecurity and Infrastructure Security Agency · Trump order strips Chris Krebs of \\[…\\], ¶ 1 of 16\n> “**This is my fight, not the company’s,**” Krebs wrote.\n-# Chris Krebs leaves SentinelOne a week after Trump’s order, Pilcrow, April 17, 2025, ¶ 7 of 18',
    );
  });

  test('with who and about shows those alone', async () => {
    const text = textOf(
      messageOf(await discord.slash({ name: 'quote', options: { who: 'krebs', about: 'democracy' } })),
    );
    expect(text.split('\n').slice(0, 3)).toEqual([
      '### Quotes of Chris Krebs',
      '-# the first director of the Cybersecurity and Infrastructure Security Agency · Trump order strips Chris Krebs of \\[…\\], ¶ 1 of 16',
      '-# About “democracy”',
    ]);
    expect(text).toContain('democracy, for freedom of speech');
    expect(text).not.toContain('SentinelOne said');
  });

  test('a name that nobody has is answered with those near it', async () => {
    const message = messageOf(await discord.slash({ name: 'quote', options: { who: 'Chris Krebbs' } }));
    expect(textOf(message)).toContain(
      'No one called “Chris Krebbs” is named in the story.\nDid you mean\\:\n- Chris Krebs',
    );
    expect(textOf(messageOf(await pressed(message, 'Chris Krebs')))).toContain('### Quotes of Chris Krebs');
  });
});

describe('/timeline', () => {
  test('shows the main events in order of time on one card, each once with all who tell it', async () => {
    const message = messageOf(await discord.slash({ name: 'timeline' }));
    expect(textOf(message).split('\n').slice(0, 6)).toEqual([
      '### Timeline',
      '-# The 8 main events of 17, in order of time',
      '**November 2018**',
      '> CISA was created in **November 2018** within the Department of Homeland Security.',
      '-# Who is Chris Krebs? From CISA to SentinelOne, Pilcrow, April 18, 2025, ¶ 3 of 14',
      '-# Also told in Trump order strips Chris Krebs of \\[…\\], ¶ 13; Chris Krebs leaves SentinelOne a \\[…\\], ¶ 18; The Krebs order, explained\\: what it \\[…\\], ¶ 9',
    ]);
    expect(textOf(message).match(/^\*\*.*\*\*$/gm)).toEqual([
      '**November 2018**',
      '**November 3, 2020**',
      '**November 12, 2020**',
      '**November 17, 2020**',
      '**January 6, 2021**',
      '**April 9, 2025**',
      '**April 10, 2025**',
      '**April 16, 2025**',
    ]);
  });

  test('leads from the main events to all of them, on pages, and back', async () => {
    const main = messageOf(await discord.slash({ name: 'timeline' }));
    const first = messageOf(await pressed(main, 'All 17 events'));
    expect(first.id).toBe(main.id);
    expect(textOf(first)).toContain('-# Page 1 of 3');
    const next = messageOf(await pressed(first, 'Next page (2 of 3)'));
    expect(textOf(next)).toContain('-# Page 2 of 3');
    expect(textOf(messageOf(await pressed(next, 'Previous page')))).toBe(textOf(first));
    expect(textOf(messageOf(await pressed(next, 'Main events')))).toBe(textOf(main));
  });

  test('comes as files, to the one who asks for them alone', async () => {
    const main = messageOf(await discord.slash({ name: 'timeline', options: { to: '2020' } }));
    const files = messageOf(await pressed(main, 'As a file'));
    expect(files.id).not.toBe(main.id);
    expect(ephemeral(files)).toBe(true);
    expect(textOf(files).split('\n')).toEqual([
      '### Timeline',
      '-# Up to December 31, 2020',
      '4 events, each with its sentence, date and sources\\:',
      '- krebs-sentinelone-timeline.json\\: for TimelineJS',
      '- krebs-sentinelone-timeline.ics\\: for calendars',
      '- krebs-sentinelone-timeline.csv\\: for tables',
    ]);
    expect(files.attachments.map(({ filename, content_type }) => [filename, content_type])).toEqual([
      ['krebs-sentinelone-timeline.json', 'application/json'],
      ['krebs-sentinelone-timeline.ics', 'text/calendar'],
      ['krebs-sentinelone-timeline.csv', 'text/csv'],
    ]);
  });

  test('comes as a picture, and goes back to text in place without it', async () => {
    const options = { picture: true, to: '2020' };
    const asked = await discord.finalMessage(await discord.slash({ name: 'timeline', options }));
    expect(asked.attachments).toMatchObject([
      { filename: 'krebs-sentinelone-timeline.png', content_type: 'image/png' },
    ]);
    expect(JSON.stringify(asked.components)).toContain('attachment://krebs-sentinelone-timeline.png');
    expect(JSON.stringify(asked.components)).toContain('"description":"Timeline as a picture.');
    const text = messageOf(await pressed(asked, 'As text'));
    expect(text.id).toBe(asked.id);
    expect(text.attachments).toEqual([]);
    expect(textOf(text)).toContain('-# Up to December 31, 2020');
  });

  test('asked for privately is a private picture, which can be shared', async () => {
    const options = { private: true, picture: true };
    const picture = await discord.finalMessage(await discord.slash({ name: 'timeline', options }));
    expect(ephemeral(picture)).toBe(true);
    expect(picture.attachments.map(({ filename }) => filename)).toEqual(['krebs-sentinelone-timeline.png']);
    const shared = messageOf(await pressed(picture, 'Share with everyone here'));
    expect(ephemeral(shared)).toBe(false);
    expect(shared.attachments).toHaveLength(1);
  });

  test('gives way to its picture, and comes back as text', async () => {
    const text = messageOf(await discord.slash({ name: 'timeline', options: { to: '2020' } }));
    const picture = await discord.finalMessage(await pressed(text, 'As a picture'));
    expect(picture.id).toBe(text.id);
    expect(picture.attachments.map(({ filename }) => filename)).toEqual(['krebs-sentinelone-timeline.png']);
    const back = await discord.finalMessage(await pressed(picture, 'As text'));
    expect(back.id).toBe(text.id);
    expect(back.attachments).toEqual([]);
    expect(textOf(back)).toBe(textOf(text));
  });

  test('from and to keep the days between', async () => {
    const text = textOf(
      messageOf(await discord.slash({ name: 'timeline', options: { from: '2020-11-17', to: '2021' } })),
    );
    expect(text).toContain('-# From November 17, 2020 to December 31, 2021');
    expect(text.match(/^\*\*[A-Z].*\*\*$/gm)?.every((date) => /2020|2021/.test(date))).toBe(true);
  });

  test('a date that cannot be read is named', async () => {
    const text = textOf(messageOf(await discord.slash({ name: 'timeline', options: { from: 'yesterday' } })));
    expect(text).toBe('“yesterday” is not a date that can be read here. Write 2020, 2020-11 or 2020-11-17.');
  });
});

describe('/quote picture', () => {
  test('shows one quotation, and leads to the next', async () => {
    const options = { picture: true, who: 'krebs' };
    const first = await discord.finalMessage(await discord.slash({ name: 'quote', options }));
    expect(first.attachments.map(({ filename }) => filename)).toEqual(['quote.png']);
    expect(textOf(first)).toContain('Speaker read from\\:');
    const next = await discord.finalMessage(await pressed(first, 'Next quotation (2 of 4)'));
    expect(next.id).toBe(first.id);
    expect(next.attachments.map(({ filename }) => filename)).toEqual(['quote.png']);
    expect(JSON.stringify(next.components)).toContain('This will require my complete focus and energy');
  });
});

describe('/who', () => {
  test('shows the words that introduce somebody, and where they are named', async () => {
    const message = messageOf(await discord.slash({ name: 'who', options: { name: 'Stamos' } }));
    expect(textOf(message)).toContain('### Alex Stamos\n-# Person');
    expect(textOf(message)).toContain('Named in 4 paragraphs of 4 articles.');
    expect(textOf(messageOf(await pressed(message, 'Timeline of Alex Stamos')))).toContain(
      '-# Naming Alex Stamos',
    );
  });

  test('tells who quotes somebody, and with whom they are named', async () => {
    const message = messageOf(await discord.slash({ name: 'who', options: { name: 'Stamos' } }));
    expect(textOf(message).split('\n').slice(-1)).toEqual([
      'Named together with Chris Krebs (4 paragraphs), SentinelOne (4 paragraphs), CNBC (4 paragraphs), NBC (4 paragraphs)',
    ]);
    const krebs = messageOf(await discord.slash({ name: 'who', options: { name: 'krebs' } }));
    expect(textOf(krebs)).toContain('Quoted by Pilcrow (13 quotes)');
  });

  test('opens each of their quotations from a menu, and leads back', async () => {
    const who = messageOf(await discord.slash({ name: 'who', options: { name: 'krebs' } }));
    const [menu] = menusOf(who);
    expect(menu?.options.map(({ label }) => label)).toEqual([
      'This is my fight, not the company’s,',
      'This will require my complete focus and energy,',
      'mine alone,',
      'take it on fully.',
    ]);
    const chosen = menu?.options[1]?.value ?? '';
    const quote = messageOf(await discord.select(who, menu?.customId ?? '', [chosen]));
    expect(quote.id).toBe(who.id);
    expect(textOf(quote).split('\n').slice(2, 5)).toEqual([
      '-# Page 2 of 4',
      '**Chris Krebs**',
      '> “**This will require my complete focus and energy,**” he wrote. “**It’s a fight for democracy, for freedom of speech, and for the rule of law.**”',
    ]);
    expect(textOf(messageOf(await pressed(quote, 'Who is Chris Krebs?')))).toBe(textOf(who));
  });

  test('leads to their quotes', async () => {
    const message = messageOf(await discord.slash({ name: 'who', options: { name: 'krebs' } }));
    expect(textOf(messageOf(await pressed(message, 'Quotes of Chris Krebs')))).toContain(
      '### Quotes of Chris Krebs',
    );
  });
});

test('/story shows key points, articles, people and sources', async () => {
  const text = textOf(messageOf(await discord.slash({ name: 'story' })));
  for (const heading of [
    '**Key points**',
    '**Articles**',
    '**People and organisations**',
    '**Sources of these articles**',
  ]) {
    expect(text).toContain(heading);
  }
});

test('/about names every command as a mention that can be clicked, to the asker alone', async () => {
  const message = messageOf(await discord.slash({ name: 'about' }));
  const ids = new Map(discord.commands().map(({ name, id }) => [name, id]));
  for (const { name } of commands) expect(textOf(message)).toContain(`</${name}:${ids.get(name)}>`);
  expect(ephemeral(message)).toBe(true);
});

test('“Find in the story” takes a message as the question and answers its chooser alone', async () => {
  const target = discord.messageWithoutMention('so why did krebs quit his job?');
  const message = messageOf(await discord.messageCommand('Find in the story', target));
  expect(ephemeral(message)).toBe(true);
  expect(textOf(message)).toMatch(/^### so why did krebs quit his job\?\n/);
});

test('“Find in the story” reads what an embed says, leaves Discord’s marks aside, and says so when there is no word', async () => {
  const written = discord.messageWithoutMention(
    'hey <@123456789012345678> <:sad:123456789012345678> who founded the firm?',
  );
  const embed = { ...written, content: '', embeds: [{ title: 'Why did Krebs leave?' }] };
  const picture = { ...written, content: '' };
  const asked = async (target: StoredMessage) =>
    textOf(messageOf(await discord.messageCommand('Find in the story', target)));
  expect(await asked(written)).toMatch(/^### hey who founded the firm\?\n/);
  expect(await asked(embed)).toMatch(/^### Why did Krebs leave\?\n/);
  expect(await asked(picture)).toBe('That message has no words to look for.');
});

test('a mention is answered in public, without a ping, when the host allows it', async () => {
  const message = messageOf(await discord.mention('why did krebs leave?'));
  expect(textOf(message)).toMatch(/^### why did krebs leave\?\n/);
  expect(message.mentions).toEqual([]);
  expect(discord.gateway.intents).toBe((1 << 0) | (1 << 9));
});

describe('autocomplete', () => {
  async function choices(name: string, focus: string, options: Record<string, string>): Promise<unknown> {
    const { body } = await discord.autocomplete({ name, focus, options });
    return body['choices'];
  }

  test('offers stories, people and topics, best first, in the middle of words too', async () => {
    expect(await choices('ask', 'story', { question: 'why', story: 'order' })).toEqual([
      { name: 'Chris Krebs and the order of April 9, 2025', value: 'krebs-sentinelone' },
    ]);
    expect(await choices('who', 'name', { name: 'stam' })).toEqual([
      { name: 'Alex Stamos', value: 'Alex Stamos' },
    ]);
    expect(await choices('who', 'name', { name: 'TAMOS' })).toEqual([
      { name: 'Alex Stamos', value: 'Alex Stamos' },
    ]);
    expect(await choices('quote', 'about', { about: 'clearan' })).toEqual([
      { name: 'clearance', value: 'clearance' },
    ]);
  });

  test('offers those named most before a letter is typed, and nothing for what is not there', async () => {
    const offered = await choices('who', 'name', { name: '' });
    expect(Array.isArray(offered) ? offered.slice(0, 2) : offered).toEqual([
      { name: 'Chris Krebs', value: 'Chris Krebs' },
      { name: 'SentinelOne', value: 'SentinelOne' },
    ]);
    expect(await choices('quote', 'who', { who: 'zzzz' })).toEqual([]);
  });
});
