import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { layoutFaults } from './layout.ts';
import { answerWith, EVERY_COMPONENT, MODAL } from './payloads.ts';
import { openPage, type ServedPlayground, servePlayground, use } from './playground.ts';

let served: ServedPlayground;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([servePlayground(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await served.end();
});

/** What is looked at, and how it is reached. */
const VIEWS: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['nothing asked yet', async () => undefined],
  ['an answer', (page) => use(page, '/ask what did the harbour office close')],
  ['an answer that is none', (page) => use(page, '/ask who won the cup final in Lisbon')],
  ['quotations', (page) => use(page, '/quote ')],
  ['a timeline', (page) => use(page, '/timeline ')],
  ['a person, with a menu', (page) => use(page, '/who tom hale')],
  [
    'a picture',
    async (page) => {
      await use(page, '/timeline picture: true');
      await page.locator('.picture img').waitFor();
    },
  ],
  ['a story', (page) => use(page, '/story ')],
  ['what the bot is', (page) => use(page, '/about ')],
  [
    'every component',
    async (page) => {
      await answerWith(page, EVERY_COMPONENT);
      await use(page, '/about ');
    },
  ],
];

/** What stands over the page while it is used. */
const OVERLAYS: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['the list of commands', (page) => page.keyboard.type('/')],
  [
    'a command with its options and suggestions',
    async (page) => {
      await page.keyboard.type('/timeline who:');
      await page.locator('#suggestions').getByText('Tom Hale').waitFor();
    },
  ],
  ['the settings', (page) => page.getByText('Settings').click()],
  [
    'the menu of a message',
    async (page) => {
      await use(page, '/about ');
      await page.getByRole('button', { name: 'Message actions' }).click();
    },
  ],
  [
    'an open select menu',
    async (page) => {
      await use(page, '/who tom hale');
      await page.getByRole('combobox', { name: 'Choose a quotation' }).click();
    },
  ],
  [
    'a modal',
    async (page) => {
      await answerWith(page, MODAL);
      await page.keyboard.type('/about ');
      await page.keyboard.press('Enter');
      await page.locator('dialog').waitFor();
    },
  ],
];

/** Colours do not depend on the width, nor the layout on the theme: each is looked at once. */
describe.each([
  ['dark', 1280],
  ['light', 360],
] as const)('%s, %i pixels wide', (colorScheme, width) => {
  const open = async () => {
    const opened = await openPage(browser, served.url, { colorScheme, viewport: { width, height: 800 } });
    onTestFinished(() => opened.page.context().close());
    await opened.page.locator('#message-box').focus();
    return opened;
  };

  test.each(VIEWS)('%s', async (_, reach) => {
    const { page, faults } = await open();
    await reach(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
    if ((await page.locator('.message').count()) > 0) expect(await layoutFaults(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each(OVERLAYS)('%s', async (_, reach) => {
    const { page, faults } = await open();
    await reach(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the story', async () => {
    const { page } = await open();
    if (width < 900) await page.getByRole('button', { name: 'Story' }).click();
    expect(await page.locator('.paragraph').first().isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test('a modal sends what it was filled with, as Discord does', async () => {
  const { page } = await openPage(browser, served.url);
  onTestFinished(() => page.context().close());
  await answerWith(page, MODAL);
  await page.keyboard.type('/about ');
  await page.keyboard.press('Enter');
  await page.getByLabel('Headline').fill('The dam');
  await page.getByLabel('Opinion').check();
  await page.getByLabel('Show at once').uncheck();
  const [request] = await Promise.all([
    page.waitForRequest('**/interactions'),
    page.getByRole('button', { name: 'Submit' }).click(),
  ]);
  expect(request.postDataJSON()).toMatchObject({
    type: 5,
    data: {
      custom_id: 'add',
      components: [
        { type: 18, component: { type: 4, custom_id: 'headline', value: 'The dam' } },
        { type: 18, component: { type: 4, custom_id: 'text', value: '' } },
        { type: 18, component: { type: 21, custom_id: 'kind', value: 'opinion' } },
        { type: 18, component: { type: 19, custom_id: 'file', values: [] } },
        { type: 18, component: { type: 23, custom_id: 'now', value: false } },
      ],
    },
  });
});

test('a picture opens in full size, and one from elsewhere is not loaded', async () => {
  const { page, faults } = await openPage(browser, served.url);
  onTestFinished(() => page.context().close());
  await answerWith(page, EVERY_COMPONENT);
  await use(page, '/about ');
  expect(await page.locator('.elsewhere').innerText()).toBe('A picture from elsewhere');
  await page.getByRole('img', { name: 'The same pixel' }).click();
  await page.getByRole('dialog', { name: 'Picture in full size' }).waitFor();
  await page.keyboard.press('Escape');
  expect(faults).toEqual([]);
});

test('a deferred answer shows that the bot is thinking, then the answer in its place', async () => {
  const { page } = await openPage(browser, served.url);
  onTestFinished(() => page.context().close());
  const [thinking, answer] = [
    { kind: 'callback', response: { type: 5, data: { flags: 0 } }, message: null },
    {
      kind: 'edit',
      message: {
        payload: { flags: 32768, components: [{ type: 10, content: 'Here it is.' }] },
        files: [],
        citations: [],
      },
    },
  ];
  await answerWith(page, thinking);
  await page.keyboard.type('/about ');
  await page.keyboard.press('Enter');
  await page.getByText('Pilcrow is thinking…').waitFor();
  await page.unroute('**/interactions');
  await page.route('**/interactions', (route) =>
    route.fulfill({ body: `${JSON.stringify(thinking)}\n${JSON.stringify(answer)}\n` }),
  );
  await page.locator('#message-box').focus();
  await page.keyboard.type('/about ');
  await page.keyboard.press('Enter');
  await page.getByText('Here it is.').waitFor();
  expect(await page.locator('.message').count()).toBe(2);
});
