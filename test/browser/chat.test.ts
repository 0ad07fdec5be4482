import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { newestText, openPage, type ServedPlayground, servePlayground, use } from './playground.ts';

let served: ServedPlayground;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([servePlayground(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await served.end();
});
beforeEach(async () => {
  const opened = await openPage(browser, served.url);
  page = opened.page;
  onTestFinished(async () => {
    await page.context().close();
    expect(opened.faults).toEqual([]);
  });
});

const buttons = () => page.locator('.message').last().locator('.row .button').allInnerTexts();
const press = (label: string) =>
  page.locator('.message').last().getByRole('button', { name: label, exact: true }).click();

describe('asking', () => {
  test('with the keyboard alone: the list of commands, the question, the answer', async () => {
    await page.keyboard.type('/');
    expect(await page.locator('#suggestions [role=option] b').allInnerTexts()).toEqual([
      '/ask',
      '/quote',
      '/timeline',
      '/who',
      '/story',
      '/about',
    ]);
    await page.keyboard.press('Enter');
    expect(await page.locator('.option label').allInnerTexts()).toEqual(['question']);
    await page.keyboard.type('What did the harbour office close?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.container');
    expect(await newestText(page)).toEqual([
      'What did the harbour office close?',
      'The story says:',
      'The harbour office closed the pier at 10 p.m. ET on May 13, 2024.',
      'The ferry stops, and nobody says for how long, The Valley Post, May 14, 2024, ¶ 3 of 7',
      'More (2 of 2)',
      'Context',
      'Source',
      'Report',
    ]);
    expect(await page.locator('.text strong').last().innerText()).toBe(
      'The harbour office closed the pier at 10 p.m. ET on May 13, 2024.',
    );
    expect(await page.locator('.cause').innerText()).toBe('Jo used /ask');
  });

  test('More, Previous, Context and back, and the focus stays on the button', async () => {
    await use(page, '/ask why did the ferry stop');
    const first = await newestText(page);
    await page.locator('.row .button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('Another passage (2 of').waitFor();
    expect((await buttons())[0]).toBe('Previous');
    expect(await page.locator(':focus').innerText()).toBe('Previous');
    await press('Previous');
    await page.getByText('Another passage').waitFor({ state: 'detached' });
    expect(await newestText(page)).toEqual(first);
    await press('Context');
    await page.getByText('In its context:').waitFor();
    await press('Back to the passage');
    await page.getByText('In its context:').waitFor({ state: 'detached' });
    expect(await newestText(page)).toEqual(first);
  });

  test('privately: only the asker sees it, shares it, and puts it away', async () => {
    await use(page, '/ask question: who owns the ferry private: true');
    expect(await page.locator('.private-note').innerText()).toBe('👁 Only you can see this • Dismiss message');
    await page.getByText('Settings').click();
    await page.selectOption('#member', 'second');
    expect(await page.locator('.message').count()).toBe(0);
    await page.selectOption('#member', 'first');
    await page.getByText('Settings').click();
    await press('Share with everyone here');
    await page.locator('.message').nth(1).waitFor();
    expect(await page.locator('.message').last().locator('.private-note').count()).toBe(0);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.locator('.message').count()).toBe(1);
  });

  test('a button on somebody else’s card opens a card for the one who pressed', async () => {
    await use(page, '/ask why did the ferry stop');
    await page.getByText('Settings').click();
    await page.selectOption('#member', 'second');
    await page.getByText('Settings').click();
    await press('Context');
    await page.locator('.message').nth(1).waitFor();
    expect(await page.locator('.message.private').innerText()).toContain('In its context:');
    expect(await page.locator('.message').first().innerText()).not.toContain('In its context:');
  });

  test('of a typed message, from its menu', async () => {
    await page.keyboard.type('Did Tom Hale *really* steer?');
    await page.keyboard.press('Enter');
    expect(await page.locator('.message em').innerText()).toBe('really');
    await page.getByRole('button', { name: 'Message actions' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Apps › Find in the story']);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.container');
    expect(await newestText(page)).toContain(
      'The ferry at Harrow ran again on Sunday, a week after it had stopped. Tom Hale steered it himself.',
    );
    expect(await page.locator('.message').last().locator('.private-note').count()).toBe(1);
  });

  test('from a server that has a story of its own', async () => {
    await use(page, '/ask what is the budget of the reading circle');
    expect((await newestText(page)).join('\n')).not.toContain('forty pounds');
    await page.getByText('Settings').click();
    await page.selectOption('#place', '123456789012345678');
    await page.getByText('Settings').click();
    await use(page, '/ask what is the budget of the reading circle');
    expect(await newestText(page)).toContain('The budget of the reading circle is forty pounds.');
  });
});

describe('options', () => {
  test('are completed by Tab, and by the mouse', async () => {
    await page.keyboard.type('/who or');
    await page.locator('#suggestions').getByText('Lena Ortiz').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator('.option input').inputValue()).toBe('Lena Ortiz');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.container');
    expect((await newestText(page))[0]).toBe('Lena Ortiz');

    await page.keyboard.type('/who h');
    await page.locator('#suggestions').getByText('Tom Hale').click();
    expect(await page.locator('.option input').inputValue()).toBe('Tom Hale');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.message').nth(1).waitFor();
    expect((await newestText(page))[0]).toBe('Tom Hale');
  });

  test('are begun by name or taken from the list, and put away by Backspace', async () => {
    await page.keyboard.type('/quote ');
    expect(await page.locator('#suggestions [role=option] b').allInnerTexts()).toEqual([
      'who',
      'about',
      'story',
      'picture',
      'private',
    ]);
    await page.keyboard.type('about:');
    expect(await page.locator('.option label').allInnerTexts()).toEqual(['about']);
    await page.keyboard.type('repair');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.option label').allInnerTexts()).toEqual(['about', 'who']);
    await page.keyboard.press('Backspace');
    expect(await page.locator('.option label').allInnerTexts()).toEqual(['about']);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.container');
    expect(await newestText(page)).toContain('“It wants repair.”');
  });

  test('that are required are asked for; Escape and Backspace lead back to the message box', async () => {
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toBe(
      'question: This option is required. Specify a value.',
    );
    await page.keyboard.press('Backspace');
    expect(await page.locator('#message-box').inputValue()).toBe('/ask');
    await page.keyboard.type(' x');
    expect(await page.locator('.option input').inputValue()).toBe('x');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('#message-box').inputValue()).toBe('');
  });

  test('a command that needs none is sent by Enter at once', async () => {
    await use(page, '/about ');
    expect((await newestText(page))[0]).toMatch(/^Pilcrow \d/);
    await page.locator('.mention').first().click();
    expect(await page.locator('.command-name').innerText()).toBe('/ask');
  });
});

describe('what stands on a card', () => {
  test('a menu, with the keyboard', async () => {
    await use(page, '/who tom hale');
    const menu = page.getByRole('combobox', { name: 'Choose a quotation' });
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').locator('span').allInnerTexts()).toEqual([
      'It is a boat,',
      'I had no choice.',
      'She floats,',
    ]);
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await page.getByText('Quotes of Tom Hale').first().waitFor();
    expect(await newestText(page)).toContain('“She floats,” Hale said.');
  });

  test('files, as they would be saved', async () => {
    await use(page, '/timeline ');
    await press('As a file');
    await page.locator('.file').nth(2).waitFor();
    expect(await page.locator('.file-name a').allInnerTexts()).toEqual([
      'ferry-timeline.json',
      'ferry-timeline.ics',
      'ferry-timeline.csv',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download ferry-timeline.ics' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain(
      'SUMMARY:The ferry at Harrow stopped on Monday.',
    );
  });

  test('a picture, which gives way to the text it says', async () => {
    await use(page, '/quote who: ortiz picture: true');
    const picture = page.locator('.picture img');
    await picture.waitFor();
    expect(await picture.getAttribute('alt')).toContain('“We learnt of it from the sign,”');
    const size = await picture.boundingBox();
    expect(size?.width).toBeGreaterThan(300);
    await press('As text');
    await picture.waitFor({ state: 'detached' });
    expect(await newestText(page)).toContain(
      '“We learnt of it from the sign,” Ortiz said. “The sign was wrong, too.”',
    );
    expect(await page.locator('.message').count()).toBe(1);
  });

  test('a moment, in the zone and the language of the reader', async () => {
    await use(page, '/timeline ');
    const moment = page.locator('time.timestamp').first();
    expect(await moment.innerText()).toBe('May 13, 2024 at 10:00 PM');
    await page.getByText('Settings').click();
    await page.selectOption('#locale', 'de');
    expect(await moment.innerText()).toBe('13. Mai 2024 um 22:00');
  });

  test('the payload that Discord would get', async () => {
    await use(page, '/story ');
    await page.getByRole('button', { name: 'Message actions' }).click();
    await page.getByRole('menuitem', { name: 'Show the payload' }).click();
    const payload: unknown = JSON.parse(await page.locator('dialog pre').innerText());
    expect(payload).toMatchObject({
      flags: 32768,
      components: [{ type: 17 }],
      allowed_mentions: { parse: [] },
    });
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });
});
