import type { Typeface } from './drawing.ts';

/**
 * In pixels. A phone shows a picture some 370 points wide, a third of this: a type of 40 is read there as one of 14.
 */
export const WIDTH = 1080;

/** Light in Discord's dark and light theme alike; every ink has a contrast of at least 4.5 to the paper (WCAG 2, AA). */
export const COLOURS = {
  paper: '#fcfbf8',
  ink: '#1b1c20',
  quiet: '#5b5f68',
  accent: '#a33a24',
  hairline: '#dcd8cf',
} as const;

export const SERIF: Typeface = { family: 'serif', weight: 400 };
export const SERIF_BOLD: Typeface = { family: 'serif', weight: 600 };
export const SANS: Typeface = { family: 'sans', weight: 400 };
export const SANS_BOLD: Typeface = { family: 'sans', weight: 600 };
