import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buttonsOf, type Reply, type StoredMessage, textOf } from './fake-discord/index.ts';
import { goOnline, type Online } from './online.ts';
import { runPilcrow } from './pilcrow-process.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-questions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

function messageOf(reply: Reply): StoredMessage {
  if (reply.message === undefined) throw new Error(`no message, but a ${reply.kind}`);
  return reply.message;
}

async function press({ discord }: Online, message: StoredMessage, label: string): Promise<StoredMessage> {
  const button = buttonsOf(message).find((one) => one.label === label);
  if (button?.customId === undefined) throw new Error(`no button ${label}`);
  return messageOf(await discord.press(message, button.customId));
}

describe('questions that the stories do not answer', () => {
  test('are kept without who asked, told in /about, shown as gaps, and gone from them when an article answers', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'questions.jsonl');
    const { discord, bot } = await goOnline({ QUESTION_LOG: file });
    const ask = (question: string) => discord.slash({ name: 'ask', options: { question } });
    await ask('Who designed the Oak Bridge?');
    await ask('who designed the <@123456789012345678> OAK BRIDGE');
    await ask('Why did Krebs leave?');
    await ask('?!');
    const about = messageOf(await discord.slash({ name: 'about' }));
    expect(textOf(about)).toContain('They are deleted after 90 days.');
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    const day = new Date().toISOString().slice(0, 10);
    expect(await readFile(file, 'utf8')).toBe(
      `{"day":"${day}","said":"not-in-story","question":"who designed the oak bridge","count":2}\n`,
    );
    expect(bot.output().toLowerCase()).not.toContain('oak bridge');

    const settings = { QUESTION_LOG: file, CACHE_DIR: 'off' };
    const open = await runPilcrow('cli', ['gaps'], '', settings);
    expect(open.printed.split('\n')).toEqual([
      '2 times: “who designed the oak bridge”',
      `    on ${day}; the stories did not say`,
      '',
      '1 gap, asked 2 times; 0 answered now.',
      '',
    ]);
    const content = join(folder, 'content');
    await cp(CONTENT, content, { recursive: true });
    await writeFile(
      join(content, 'krebs-sentinelone', '2025-05-01-oak-bridge.md'),
      '---\ntitle: The bridge\npublished: 2025-05-01\n---\n\nThe Oak Bridge was designed by Jo Ash.\n',
    );
    const closed = await runPilcrow('cli', ['gaps', '--content', content], '', settings);
    expect(closed.printed).toContain(
      '    ANSWERED NOW by krebs-sentinelone/2025-05-01-oak-bridge#1.1, “The bridge”\n',
    );
    expect([open.code, closed.code, open.complained, closed.complained]).toEqual([0, 0, '', '']);
  });

  test('are not kept unless the host says so, and a file that cannot be written keeps nobody from an answer', async () => {
    const folder = await emptyFolder();
    const { discord, bot } = await goOnline({ QUESTION_LOG: folder });
    await bot.says('cannot be written (EISDIR)');
    const reply = await discord.slash({ name: 'ask', options: { question: 'Who designed the Oak Bridge?' } });
    expect(textOf(messageOf(reply))).toContain('The story does not say');
    const without = await goOnline();
    const about = messageOf(await without.discord.slash({ name: 'about' }));
    expect(textOf(about)).toContain('It stores nothing');
  });
});

describe('Report', () => {
  test('gives a card of its own, seen by the reader alone, with a reference that tells the host what was seen', async () => {
    const folder = await emptyFolder();
    const content = join(folder, 'content');
    await cp(CONTENT, content, { recursive: true });
    const online = await goOnline({ CONTENT_DIR: content, SUPPORT_URL: 'https://example.org/help' });
    const answer = messageOf(
      await online.discord.slash({
        name: 'ask',
        options: { question: 'What did the order call Krebs?', private: true },
      }),
    );
    expect(buttonsOf(answer).at(-1)?.label).toBe('Report');
    const card = await press(online, answer, 'Report');
    expect(card.id).not.toBe(answer.id);
    expect(card.seenBy).toBe(online.discord.reader.id);
    expect(buttonsOf(card).map(({ label, url }) => [label, url])).toEqual([
      ['Contact the host', 'https://example.org/help'],
    ]);
    const reference = /```\n(\S+)\n```/.exec(textOf(card))?.[1] ?? '';
    const file = join(content, 'krebs-sentinelone', '2025-04-17-krebs-leaves-company.md');
    const shown = await runPilcrow('cli', ['report', reference, '--content', content], '', {
      CACHE_DIR: 'off',
    });
    expect(shown.printed.split('\n').slice(1)).toEqual([
      'It said that this answers the question:',
      '',
      expect.stringMatching(
        /^\/.*2025-04-17-krebs-leaves-company\.md:\d+:\d+: ¶ 15 of “Chris Krebs leaves.*”, sentence 3: unchanged since$/,
      ),
      '  │ Trump signed the order, a presidential memorandum, on Wednesday, April 9. Besides the measures on clearances, it directs an investigation of Krebs’ time in government. **The order calls him a “significant bad-faith actor.”**',
      '',
    ]);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Trump signed the order, a', 'Trump signed it, a'));
    const changed = await runPilcrow('cli', ['report', reference, '--content', content], '', {
      CACHE_DIR: 'off',
    });
    expect(changed.printed).toContain('CHANGED since; it reads now:\n  │ Trump signed it, a');
  });

  test.each(['quote', 'timeline'])('is on a list of /%s', async (name) => {
    const online = await goOnline();
    const list = messageOf(await online.discord.slash({ name }));
    const card = await press(online, list, 'Report');
    expect(textOf(card)).toMatch(new RegExp(`pilcrow1:\\S+:${name}:list:\\S{15,}`));
  });
});
