import { Buffer } from 'node:buffer';

/** How far into a page its own word on its encoding is looked for, in bytes. Browsers look at 1,024; some pages say it later. */
const DECLARATION_BYTES = 4096;

/**
 * What windows-1252 has in 0x80 to 0x9F. Written out here because some releases of Node decode these bytes as
 * control characters, and they are the curly quotes and dashes of half the older web.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Bytes as text: a byte-order mark decides, then the server's charset, then what the text says of itself; else UTF-8
 * where the bytes are valid UTF-8, and windows-1252 where they are not. Labels mean what they mean to browsers.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): string {
  const label =
    markedEncoding(bytes) ??
    knownEncoding(/charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1]) ??
    declaredEncoding(bytes);
  if (label !== undefined) return decodeAs(bytes, label);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the one thing that a fatal decoder throws at.
    return decodeAs(bytes, 'windows-1252');
  }
}

function decodeAs(bytes: Uint8Array, label: string): string {
  if (label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: a page begins with "<", and in UTF-16 that is two bytes.
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}

/** What a page or an XML file says of itself. It could be read to say so, so it is not UTF-16 whatever it says. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const declared =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const encoding = knownEncoding(declared);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** The name that browsers use for an encoding; undefined for one that nobody knows. */
function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
