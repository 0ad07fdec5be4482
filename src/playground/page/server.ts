import type { ArticlePage, Effect, Setup, Shelf } from '../protocol.ts';
import { announce } from './announce.ts';
import { words } from './words.ts';

/** The page's side of what it and its server say to one another. That the server is gone is said, and leads to nothing. */

/** Throws when the server is gone: without it there is no page. */
export async function fetchSetup(): Promise<Setup> {
  return (await fetch('/api/setup')).json();
}

export async function fetchShelf(): Promise<Shelf | undefined> {
  return (await asked('/api/stories'))?.json();
}

/** Undefined when there is no such article any more. */
export async function fetchArticle(key: string): Promise<ArticlePage | undefined> {
  const answer = await asked(`/api/articles/${key}`);
  return answer?.ok === true ? answer.json() : undefined;
}

/** Sends an interaction, and gives what comes of it as it happens. */
export async function* interact(interaction: object): AsyncGenerator<Effect> {
  const body = (await asked('/interactions', { method: 'POST', body: JSON.stringify(interaction) }))?.body;
  if (body === null || body === undefined) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let begun = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    const lines = (begun + (value ?? '')).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
    if (done) return;
  }
}

async function asked(path: string, request?: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(path, request);
  } catch {
    announce(words.serverGone);
    return undefined;
  }
}

/** Calls back whenever the content was read anew. */
export function onNewContent(listener: () => void): void {
  new EventSource('/events').addEventListener('library', listener);
}
