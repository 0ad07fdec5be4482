import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { runPilcrow } from '../e2e/pilcrow-process.ts';
import { launchChromium } from './chromium.ts';
import { openPage, servePlayground, use } from './playground.ts';

/** Makes the pictures of the README anew, from the running playground and the default story: `npm run screenshots`. */

const PROJECT = join(import.meta.dirname, '..', '..');
const PICTURES = join(PROJECT, 'docs');

const served = await servePlayground(join(PROJECT, 'content'));
const browser = await launchChromium();
try {
  await mkdir(PICTURES, { recursive: true });
  await shoot('answer', { width: 1180, height: 480 }, 'dark', async (page) => {
    await use(page, '/ask what did the order call krebs?');
    await page.locator('.citation').first().click();
    await page.locator('.lit').first().waitFor();
    await page.mouse.move(0, 0);
    await page.locator('#message-box').focus();
  });
  await shoot('phone', { width: 390, height: 560 }, 'light', async (page) => {
    await use(page, '/ask why did krebs leave?');
  });
  await draw('timeline', ['timeline', '--picture']);
  await draw('quote', ['quote', '--who', 'krebs', '--picture']);
} finally {
  await browser.close();
  await served.end();
}

/** A picture that the bot itself draws. */
async function draw(name: string, args: readonly string[]): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  const { code, complained } = await runPilcrow('cli', [...args, '--out', path]);
  if (code !== 0) throw new Error(complained);
  process.stdout.write(`${path}\n`);
}

async function shoot(
  name: string,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'dark' | 'light',
  reach: (page: Page) => Promise<void>,
): Promise<void> {
  const { page } = await openPage(browser, served.url, { viewport, colorScheme });
  await page.locator('#message-box').focus();
  await reach(page);
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  process.stdout.write(`${path}\n`);
  await page.context().close();
}
