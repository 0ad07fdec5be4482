import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { launchChromium } from '../test/browser/chromium.ts';
import { openPage, servePlayground } from '../test/browser/playground.ts';
import { percentile } from './percentile.ts';

/** Pages that are opened, each in a browser profile of its own. */
const LOADS = 10;
const ANSWERS = 50;

/** Makes `window.drawnAfter` a promise of the milliseconds from the next Enter to the frame in which a further card is drawn. */
const WATCH = `
  window.drawnAfter = new Promise((resolve) => {
    const before = document.querySelectorAll('.container').length;
    addEventListener('keydown', ({ key, timeStamp }) => {
      if (key !== 'Enter') return;
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll('.container').length === before) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    }, { capture: true, once: true });
  });
  undefined;`;

/** `npm run bench -- playground`: how soon the page is painted, and how soon an answer is. */
export async function run(): Promise<void> {
  const served = await servePlayground(join(import.meta.dirname, '..', 'content'));
  const browser = await launchChromium();
  try {
    const paints: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      const { page } = await openPage(browser, served.url);
      paints.push(
        Number(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")),
      );
      await page.context().close();
    }
    const { page } = await openPage(browser, served.url);
    const answers: number[] = [];
    for (let asked = 0; asked < ANSWERS; asked += 1) answers.push(await answerTime(page));
    print('first paint', paints);
    print('Enter to answer drawn', answers);
  } finally {
    await browser.close();
    await served.end();
  }
}

async function answerTime(page: Page): Promise<number> {
  await page.locator('#message-box').focus();
  await page.keyboard.type('/ask why did krebs leave?');
  await page.evaluate(WATCH);
  await page.keyboard.press('Enter');
  return Number(await page.evaluate('window.drawnAfter'));
}

function print(what: string, times: readonly number[]): void {
  const [middle, late] = [percentile(times, 50), percentile(times, 95)];
  process.stdout.write(
    `${what}: p50 ${middle.toFixed(0)} ms, p95 ${late.toFixed(0)} ms (${times.length} times)\n`,
  );
}
