import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/import/decode.ts';
import { readSource } from '../../src/import/read-source.ts';
import { articleIn } from './read-source.ts';

const TEXT = '“Zoë” – €2…';
const WINDOWS_1252 = Buffer.from([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x96, 0x20, 0x80, 0x32, 0x85]);
const meta = (charset: string): Buffer => Buffer.from(`<meta charset="${charset}">`);
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('bytes are text', () => {
  test.each<readonly [string, Buffer, string | undefined, string]>([
    ['UTF-8', Buffer.from(TEXT), undefined, TEXT],
    [
      'UTF-8 with a mark, against the server',
      Buffer.from(`\ufeff${TEXT}`),
      'text/html; charset=latin1',
      TEXT,
    ],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), undefined, TEXT],
    ['UTF-16 the other way', utf16be(`\ufeff${TEXT}`), undefined, TEXT],
    ['UTF-16 without a mark', Buffer.from(`<p>${TEXT}`, 'utf16le'), undefined, `<p>${TEXT}`],
    ['by the server', WINDOWS_1252, 'text/html; charset="windows-1252"', TEXT],
    ['ISO 8859-1, which means windows-1252', WINDOWS_1252, 'text/plain; charset=ISO-8859-1', TEXT],
    ['ASCII, which means it too', WINDOWS_1252, 'text/plain; charset=us-ascii', TEXT],
    [
      'by a word of its own',
      Buffer.concat([meta('iso-8859-1'), WINDOWS_1252]),
      undefined,
      `${meta('iso-8859-1')}${TEXT}`,
    ],
    [
      'UTF-8 that says it is UTF-16',
      Buffer.concat([meta('utf-16'), Buffer.from(TEXT)]),
      undefined,
      `${meta('utf-16')}${TEXT}`,
    ],
    [
      'with a name that nobody knows',
      Buffer.concat([meta('nonsense'), Buffer.from(TEXT)]),
      undefined,
      `${meta('nonsense')}${TEXT}`,
    ],
    ['without a word, and no UTF-8', WINDOWS_1252, undefined, TEXT],
    ['Shift JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'text/html; charset=Shift_JIS', '日本'],
  ])('%s', (_, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });

  test('a page in UTF-16 is read as one in UTF-8', async () => {
    const html =
      '<html><head><title>T</title></head><body><h1>T</h1><p>“We are proud,” said Zoë Müller of the dam.</p></body></html>';
    const { body } = articleIn(await readSource(Buffer.from(`\ufeff${html}`, 'utf16le'), { name: 'a.html' }));
    expect(body).toBe('“We are proud,” said Zoë Müller of the dam.\n');
  });
});
