import type { Page } from 'playwright-core';

/** A part of the page, where it stands and what it says. */
interface Part {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Differences that come of rounding, in CSS pixels. */
const ROUNDING = 1;

/** What stands on a card and must be read whole, in reading order. */
const PARTS = '.text, .row .button, .select, .file, .picture, .thumbnail';

/**
 * Faults in how the newest message is laid out, a sentence each: a part that leaves its card or the screen, overlaps
 * another, or stands above one that comes before it. Colours, fonts and exact places may differ from machine to machine.
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const width = page.viewportSize()?.width ?? 0;
  if (Number(await page.evaluate('document.documentElement.scrollWidth')) > width) {
    faults.push('The page is wider than its window.');
  }
  const composer = await partOf(page.locator('#composer'));
  const height = page.viewportSize()?.height ?? 0;
  if (Math.abs(composer.y + composer.height - height) > ROUNDING) {
    faults.push('The message box does not stand at the bottom.');
  }
  const message = page.locator('.message').last();
  const card = await partOf(message.locator('.container').first());
  const parts = await Promise.all((await message.locator(PARTS).all()).map(partOf));
  for (const [index, part] of parts.entries()) {
    if (part.x < card.x - ROUNDING || part.x + part.width > card.x + card.width + ROUNDING) {
      faults.push(`“${part.text}” leaves its card.`);
    }
    if (part.x + part.width > width + ROUNDING) faults.push(`“${part.text}” leaves the screen.`);
    const before = parts[index - 1];
    if (before === undefined) continue;
    if (overlap(before, part)) faults.push(`“${before.text}” and “${part.text}” overlap.`);
    if (part.y + ROUNDING < before.y) faults.push(`“${part.text}” stands above “${before.text}”.`);
  }
  return faults;
}

async function partOf(locator: ReturnType<Page['locator']>): Promise<Part> {
  const box = await locator.boundingBox();
  const text = (await locator.innerText()).slice(0, 40);
  return { text, ...(box ?? { x: 0, y: 0, width: 0, height: 0 }) };
}

function overlap(one: Part, other: Part): boolean {
  return (
    one.x + one.width > other.x + ROUNDING &&
    other.x + other.width > one.x + ROUNDING &&
    one.y + one.height > other.y + ROUNDING &&
    other.y + other.height > one.y + ROUNDING
  );
}
