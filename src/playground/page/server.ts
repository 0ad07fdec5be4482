import type { ArticlePage, Effect, Setup, Shelf } from '../protocol.ts';

/** The page's side of what it and its server say to one another. Throws when the server is gone. */

export async function fetchSetup(): Promise<Setup> {
  return (await fetch('/api/setup')).json();
}

export async function fetchShelf(): Promise<Shelf> {
  return (await fetch('/api/stories')).json();
}

/** Undefined when there is no such article any more. */
export async function fetchArticle(key: string): Promise<ArticlePage | undefined> {
  const answer = await fetch(`/api/articles/${key}`);
  return answer.ok ? answer.json() : undefined;
}

/** Sends an interaction, and gives what comes of it as it happens. */
export async function* interact(interaction: object): AsyncGenerator<Effect> {
  const { body } = await fetch('/interactions', { method: 'POST', body: JSON.stringify(interaction) });
  if (body === null) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let begun = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (begun + (value ?? '')).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
    if (done) return;
  }
}

/** Calls back whenever the content was read anew. */
export function onNewContent(listener: () => void): void {
  new EventSource('/events').addEventListener('library', listener);
}
