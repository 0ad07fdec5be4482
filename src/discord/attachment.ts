import type { Attachment } from '../interactions/interaction.ts';

/** Where Discord keeps what people upload. */
const DISCORDS_HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
/** A form that was filled in is waited for, in milliseconds. */
const MAX_LOADING_MS = 10_000;

/**
 * The bytes of a file that was put into a form; undefined when they cannot be had. Discord's own addresses are asked, or
 * those of the API that the settings name, and no other, wherever an interaction points.
 */
export async function downloadAttachment(
  { url, size }: Pick<Attachment, 'url' | 'size'>,
  apiUrl: string,
): Promise<Uint8Array | undefined> {
  if (!isDiscords(url, apiUrl)) return undefined;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(MAX_LOADING_MS) });
    if (!response.ok || response.body === null) return undefined;
    const pieces: Uint8Array[] = [];
    let loaded = 0;
    for await (const piece of response.body) {
      loaded += piece.length;
      // Discord has said how large it is, and that was looked at before.
      if (loaded > size) return undefined;
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } catch {
    return undefined;
  }
}

function isDiscords(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return (protocol === 'https:' && DISCORDS_HOSTS.has(hostname)) || origin === new URL(apiUrl).origin;
}
