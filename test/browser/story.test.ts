import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, type ServedPlayground, servePlayground, use } from './playground.ts';

let served: ServedPlayground;
let browser: Browser;
let page: Page;
let faults: string[];

beforeEach(async () => {
  [served, browser] = await Promise.all([servePlayground(), launchChromium()]);
  ({ page, faults } = await openPage(browser, served.url));
});
afterEach(async () => {
  await browser.close();
  await served.end();
  expect(faults).toEqual([]);
});

const FERRY_STOPS = 'May 14, 2024: The ferry stops, and nobody says for how long';

describe('the story beside the chat', () => {
  test('shows an article with its numbers, and what was read in it', async () => {
    await page.selectOption('#article', FERRY_STOPS);
    await page.getByText('Nobody on board').waitFor();
    expect(await page.locator('#article-page h2').innerText()).toBe(
      'The ferry stops, and nobody says for how long',
    );
    expect(await page.locator('#article-page h3').allInnerTexts()).toEqual(['At a glance', 'What was said']);
    expect(await page.locator('.number').allInnerTexts()).toEqual([
      '¶ 1',
      '¶ 2',
      '¶ 3',
      '¶ 4',
      '¶ 5',
      '¶ 6',
      '¶ 7',
    ]);
    expect(await page.locator('.mark-quote').allInnerTexts()).toContain('We learnt of it from the sign,');
    expect(await page.locator('.label-quote').allInnerTexts()).toEqual([
      'Lena Ortiz',
      'Lena Ortiz',
      'Tom Hale',
      'Tom Hale',
      'Tom Hale',
    ]);
    expect(await page.locator('p .mark-date').allInnerTexts()).toEqual([
      'Monday',
      '10 p.m. ET on May 13, 2024',
      'May 12',
    ]);
  });

  test('hides what is not wanted', async () => {
    await page.selectOption('#article', FERRY_STOPS);
    await page.getByText('Nobody on board').waitFor();
    await page.getByLabel('Dates').uncheck();
    expect(await page.locator('.label-date').first().isVisible()).toBe(false);
    await page.getByLabel('Dates').check();
    expect(await page.locator('.label-date').first().isVisible()).toBe(true);
  });

  test('a citation leads to its sentence and lights it up', async () => {
    await use(page, '/ask what did Hale say about repair?');
    await page.locator('.citation').click();
    await page.locator('.lit').first().waitFor();
    const lit = (await page.locator('.lit').allInnerTexts()).join('');
    expect(lit).toBe('“It wants repair.”');
    expect(await page.locator('#article option:checked').innerText()).toBe(FERRY_STOPS);
    const box = await page.locator('.lit').first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
  });

  test('a citation is reached with the keyboard, too', async () => {
    await use(page, '/who lena ortiz');
    await page.locator('.citation').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.lit').first().waitFor();
    expect((await page.locator('.lit').allInnerTexts()).join('')).toBe(
      'Nobody on board was told, said Lena Ortiz, the mayor of Harrow.',
    );
  });
});

describe('saving a file', () => {
  test('shows the new words in the story, and they can be asked for', async () => {
    const file = join(served.content, 'ferry', '2024-05-21-storm.md');
    await writeFile(
      file,
      '---\ntitle: A storm\npublished: 2024-05-21\n---\n\nA storm sank the lighthouse.\n',
    );
    await page.getByText('The content was read anew.').waitFor();
    await page.selectOption('#article', 'May 21, 2024: A storm');
    await page.locator('.paragraph').getByText('A storm sank the lighthouse.').waitFor();
    await use(page, '/ask what did the storm sink');
    expect(await page.locator('.message').last().innerText()).toContain('A storm sank the lighthouse.');

    await writeFile(file, '---\ntitle: A storm\npublished: 2024-05-21\n---\n\nA storm sank the barge.\n');
    await page.locator('.paragraph').getByText('A storm sank the barge.').waitFor();
    await rm(file);
    await page.locator('#article option').getByText('A storm').waitFor({ state: 'detached' });
  });

  test('with a fault says what is wrong, and the last good words stay', async () => {
    await page.selectOption('#article', 'May 20, 2024: The ferry returns');
    await page.getByText('Tom Hale steered it').waitFor();
    const file = join(served.content, 'ferry', '2024-05-20-ferry-returns.md');
    await writeFile(file, '---\ntitle: The ferry returns\n---\n\nNothing.\n');
    await page.getByText('1 fault in the content').click();
    expect(await page.locator('#faults-list').innerText()).toContain('“published” is missing.');
    expect(await page.locator('.paragraph').first().innerText()).toContain('The ferry at Harrow ran again');
  });
});

test('when its server is gone, the page says so', async () => {
  served.program.signal('SIGKILL');
  await served.program.ended;
  await page.locator('#message-box').focus();
  await page.keyboard.type('/about ');
  await page.keyboard.press('Enter');
  await page.getByText('The application did not respond').waitFor();
  expect(await page.locator('#announcement').innerText()).toContain('The page has lost its server.');
  faults.splice(0, faults.length);
});
