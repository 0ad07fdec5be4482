import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { openPage, type ServedPlayground, servePlayground, use } from './playground.ts';

let served: ServedPlayground;
let browser: Browser;

beforeAll(async () => {
  const settings = { SERVER_STORIES: 'true' };
  [served, browser] = await Promise.all([servePlayground(undefined, settings), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await served.end();
});

async function press(page: Page, label: string): Promise<void> {
  await page.locator('.message').last().getByRole('button', { name: label, exact: true }).click();
}

test('a story is added by a form, asked about, and removed', async () => {
  const { page, faults } = await openPage(browser, served.url);
  await page.locator('#message-box').focus();
  await page.keyboard.type('/lib');
  expect(await page.locator('#suggestions [role=option] b').allInnerTexts()).toEqual([
    '/library add',
    '/library list',
    '/library remove',
  ]);
  await page.keyboard.type('rary add ');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('A file').setInputFiles({
    name: 'mill.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('The mill burns\n\nThe mill at Harrow burnt down on Friday.\n'),
  });
  await page.getByLabel('Headline').fill('The mill burns');
  await page.getByLabel('Date of publication').fill('2024-06-08');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Nothing is saved yet.').waitFor();
  expect(await page.locator('.message').last().innerText()).toContain(
    'The mill at Harrow burnt down on Friday.',
  );
  await press(page, 'Save');
  await page.getByText('“The mill burns” is saved.').waitFor();
  expect(await page.locator('.message').count()).toBe(1);

  await use(page, '/ask when did the mill burn down');
  // The first server of the page is the one that it was added to.
  expect(await page.locator('.message').last().innerText()).toContain('burnt down on Friday');
  await use(page, '/library remove mill');
  await press(page, 'Remove it');
  await page.getByText('“The mill burns” is removed.').waitFor();
  await page.locator('#article option').getByText('The mill burns').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a member who does not manage the server is told so', async () => {
  const { page } = await openPage(browser, served.url);
  await page.getByText('Settings').click();
  await page.selectOption('#member', 'second');
  await page.getByText('Settings').click();
  await use(page, '/library list ');
  expect(await page.locator('.message').last().innerText()).toContain(
    'This command is for members who may manage the server.',
  );
  await page.context().close();
});
