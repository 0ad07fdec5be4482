import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts a browser that is on this machine: the one that CHROMIUM names, else Debian's Chromium, else Chrome. */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  const executablePath = named ?? USUAL_PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'There is no Chromium. Install it (apt-get install chromium), or set CHROMIUM to its path.',
    );
  }
  // A process of root, as in a container, gets no sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}
