import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cache/folders.ts';
import { type Reply, textOf } from './fake-discord/index.ts';
import { goOnline } from './online.ts';
import { startPilcrow } from './pilcrow-process.ts';

const ASK = { name: 'ask', options: { question: 'When did the dam open?' } };

function article(text: string): string {
  return `---\ntitle: The dam\npublished: 2024-05-15\n---\n${text}\n`;
}

function words({ message }: Reply): string {
  return message === undefined ? '' : textOf(message);
}

async function contentFolder() {
  const folder = await temporaryFolder({
    'dam/a.md': article('The dam opened on Monday.'),
    'dam/b.md': article('Nobody was hurt.'),
  });
  return { CONTENT_DIR: folder, CACHE_DIR: 'off' };
}

test('an article that is edited is answered from in its new words, and a broken one in its last good ones', async () => {
  const settings = await contentFolder();
  const { discord, bot } = await goOnline(settings);
  expect(words(await discord.slash(ASK))).toContain('The dam opened on Monday.');
  const file = join(settings.CONTENT_DIR, 'dam/a.md');
  await writeFile(file, article('The dam opened on Friday, a year late.'));
  await bot.says('Read the content anew: 1 article changed, 0 new, 0 gone.');
  expect(words(await discord.slash(ASK))).toContain('The dam opened on Friday, a year late.');
  await writeFile(file, 'The dam opened on Sunday.');
  await bot.says('The content has 1 error and 0 warnings. 1 file is served as before.');
  expect(words(await discord.slash(ASK))).toContain('The dam opened on Friday, a year late.');
  await rm(file);
  await bot.says('Read the content anew: 0 articles changed, 0 new, 1 gone.');
  expect(words(await discord.slash(ASK))).not.toContain('The dam opened');
});

test('SIGHUP has the content read at once, and says so even if nothing has changed', async () => {
  const settings = await contentFolder();
  const { bot } = await goOnline(settings);
  bot.signal('SIGHUP');
  await bot.says('Read the content anew: it is as it was.');
  await writeFile(join(settings.CONTENT_DIR, 'dam/c.md'), article('More.'));
  bot.signal('SIGHUP');
  await bot.says('Read the content anew: 0 articles changed, 1 new, 0 gone.');
});

test('the chat at the terminal answers from what stands there now, and ends with its input', async () => {
  const settings = await contentFolder();
  const chat = startPilcrow('main', settings);
  chat.write('when did the dam open?\n');
  await chat.says('The dam opened on Monday.');
  await writeFile(join(settings.CONTENT_DIR, 'dam/a.md'), article('The dam opened on Friday.'));
  while (!chat.output().includes('The dam opened on Friday.')) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    chat.write('when did the dam open?\n');
  }
  chat.endInput();
  expect(await chat.ended).toBe(0);
});
