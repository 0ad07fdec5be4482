import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Started, startPilcrow } from '../e2e/pilcrow-process.ts';

const CONTENT = join(import.meta.dirname, '..', 'fixtures', 'playground');

/** The real program without a token, with a copy of the stories for these tests, and where its page is. */
export interface ServedPlayground {
  readonly url: string;
  /** The folder of its stories: the tests may write there. */
  readonly content: string;
  readonly program: Started;
  end(): Promise<void>;
}

/** Starts it as `npm start` does. `from` is the folder whose stories it gets. */
export async function servePlayground(
  from = CONTENT,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedPlayground> {
  const content = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await cp(from, content, { recursive: true });
  const usual = { CONTENT_DIR: content, CACHE_DIR: 'off', PLAYGROUND_PORT: '18787' };
  const program = startPilcrow('main', { ...usual, ...settings });
  await program.says('Pilcrow as it looks in Discord: ');
  const url = /in Discord: (http\S+)/.exec(program.output())?.[1] ?? '';
  return {
    url,
    content,
    program,
    end: async () => {
      program.signal('SIGTERM');
      await program.ended;
      await rm(content, { recursive: true });
    },
  };
}

/** A page, and what went wrong on it: errors, and requests to anywhere but the page's own server. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    colorScheme: 'dark',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(url) && !asked.startsWith('blob:')) faults.push(`asked for ${asked}`);
  });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  await page.waitForSelector('#article-page .paragraph', { state: 'attached' });
  return { page, faults };
}

/** Types a command into the message box and waits for the message that answers it. */
export async function use(page: Page, typed: string): Promise<void> {
  const before = await page.locator('.message').count();
  await page.locator('#message-box').focus();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.locator('.message').nth(before).locator('.container, .failed').first().waitFor();
}

/** What the newest message shows, a line each, without author and time. */
export async function newestText(page: Page): Promise<string[]> {
  const text = await page.locator('.message').last().locator('.body').innerText();
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && !/^Today at|^APP$|^Pilcrow$/.test(line.trim()));
}
