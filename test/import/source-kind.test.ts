import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/import/source-kind.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('comments before the first element', () => {
  test.each([
    ['<?xml version="1.0"?>\n<!-- made by hand -->\n<!----><rss version="2.0">', 'feed'],
    ['<!-- <rss> -->\n<!doctype html>', 'page'],
    ['<!-- never closed <html>', 'text'],
  ])('%j is %s', (text, kind) => expect(kindOf(bytes(text))).toBe(kind));

  test('as many as there is room for, before anything else', () => {
    expect(kindOf(bytes(`${'<!---->'.repeat(140)}words`))).toBe('text');
  });
});
