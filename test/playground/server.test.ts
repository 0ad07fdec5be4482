import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import type { Effect, Setup } from '../../src/playground/protocol.ts';
import { servePlayground } from '../../src/playground/server.ts';
import type { Library } from '../../src/story/library.ts';
import { libraryFrom } from '../library.ts';
import { logInto } from '../log.ts';

const STORY = {
  dam: {
    articles: {
      opens:
        'The dam opened on Wednesday, a year late. “We are proud,” said Jo Ash, the minister for water.\n\n## What next\n\n- The mill closes.',
    },
    settings: 'url: https://example.org/dam-opens',
  },
  secret: { servers: ['123456789012345678'], articles: { plan: 'The weir will be sold.' } },
};

/** A page of a library on a free port, closed with the test. */
async function serve(library: Library = libraryFrom(STORY)) {
  const listeners = new Set<() => void>();
  const lines: string[] = [];
  const page = await servePlayground({
    host: '127.0.0.1',
    port: 0,
    commands,
    current: () => library,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    log: logInto(lines),
  });
  if (page.outcome === 'failed') throw new Error(page.problem);
  onTestFinished(() => page.close());
  const change = (): void => {
    for (const listener of listeners) listener();
  };
  return { url: page.url, change, lines, listeners };
}

/** A command as Discord sends it. */
function slash(name: string, options: readonly object[], more: object = {}): object {
  return {
    id: '1000000000000000001',
    token: 'playground',
    type: 2,
    guild_id: '100000000000000001',
    context: 0,
    member: { user: { id: '1' } },
    data: { id: '1', type: 1, name, options },
    ...more,
  };
}

async function interact(url: string, interaction: object): Promise<Effect[]> {
  const answer = await fetch(`${url}/interactions`, { method: 'POST', body: JSON.stringify(interaction) });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('an interaction', () => {
  test('is answered with the payload that Discord gets, and where its citations lead', async () => {
    const { url } = await serve();
    const [effect, ...others] = await interact(
      url,
      slash('ask', [{ name: 'question', type: 3, value: 'When did the dam open?' }]),
    );
    expect(others).toEqual([]);
    const text =
      '**The story says\\:**\n> **The dam opened on Wednesday, a year late.** “We are proud,” said Jo Ash, the minister for water.\n-# [Headline opens, The Valley Post, May 15, 2024, ¶ 1 of 2](https://example.org/dam-opens#:~:text=The%20dam%20opened%20on%20Wednesday%2C%20a%20year%20late.)';
    expect(effect).toMatchObject({
      kind: 'callback',
      response: {
        type: 4,
        data: {
          components: [
            { type: 17, components: [{ content: '### When did the dam open?' }, { content: text }, {}] },
          ],
        },
      },
      message: {
        files: [],
        citations: [{ markdown: text.split('-# ')[1], at: { paragraph: 1, start: 0, end: 41 } }],
      },
    });
  });

  test('from a server sees the stories of that server', async () => {
    const { url } = await serve();
    const question = [{ name: 'question', type: 3, value: 'What will be sold?' }];
    const [outside] = await interact(url, slash('ask', question));
    const [inside] = await interact(url, slash('ask', question, { guild_id: '123456789012345678' }));
    expect(JSON.stringify(outside)).not.toContain('The weir will be sold.');
    expect(JSON.stringify(inside)).toContain('The weir will be sold.');
  });

  test('of a list of suggestions gets the choices', async () => {
    const { url } = await serve();
    const focused = [{ name: 'name', type: 3, value: 'jo', focused: true }];
    const [effect] = await interact(url, slash('who', focused, { type: 4 }));
    expect(effect).toEqual({
      kind: 'callback',
      response: { type: 8, data: { choices: [{ name: 'Jo Ash', value: 'Jo Ash' }] } },
      message: null,
    });
  });

  test('for files brings their bytes', async () => {
    const { url } = await serve();
    const [card] = await interact(url, slash('timeline', []));
    const pressed = JSON.stringify(card).match(/"custom_id":"([^"]*=0[^"]*)"/)?.[1];
    const [effect] = await interact(url, {
      ...slash('', []),
      type: 3,
      data: { custom_id: pressed, component_type: 2 },
      message: { id: '5', flags: 0, components: [] },
    });
    const files = effect?.message?.files.map(({ name, base64 }) => [name, atob(base64).slice(0, 15)]);
    expect(files).toEqual([
      ['dam-timeline.json', expect.stringMatching(/^\{\s+"title"/)],
      ['dam-timeline.ics', 'BEGIN:VCALENDAR'],
      ['dam-timeline.csv', '\u00ef\u00bb\u00bfdate,precisi'],
    ]);
  });

  test('that is no JSON, or too long, is refused', async () => {
    const { url } = await serve();
    const send = async (body: string) =>
      (await fetch(`${url}/interactions`, { method: 'POST', body })).status;
    expect(await send('{')).toBe(400);
    expect(await send(`"${'x'.repeat(8 * 1024 * 1024)}"`)).toBe(400);
  });

  test('that cannot be read at all is answered with nothing', async () => {
    const { url, lines } = await serve();
    const answer = await fetch(`${url}/interactions`, { method: 'POST', body: '[]' });
    expect(await answer.text()).toBe('');
    expect(lines.join('')).toContain('An interaction of an unknown kind (without id) was left alone.');
  });
});

describe('what the page reads', () => {
  test('the shelf', async () => {
    const { url } = await serve();
    const shelf: unknown = await (await fetch(`${url}/api/stories`)).json();
    expect(shelf).toMatchObject({
      stories: [
        {
          id: 'dam',
          title: 'Story dam',
          servers: null,
          articles: [{ title: 'Headline opens', day: 'May 15, 2024' }],
        },
        { id: 'secret', servers: ['123456789012345678'] },
      ],
      faults: [],
    });
  });

  test('an article with its quotes, dates and people as they were read', async () => {
    const library = libraryFrom(STORY);
    const { url } = await serve(library);
    const [key] = [...library.articles.keys()];
    const page: unknown = await (await fetch(`${url}/api/articles/${key}`)).json();
    expect(page).toMatchObject({
      title: 'Headline opens',
      published: 'May 15, 2024',
      file: 'content/dam/opens.md',
      paragraphs: [
        {
          number: 1,
          section: null,
          marks: [
            { kind: 'date', start: 18, end: 27, label: '2024-05-15' },
            { kind: 'quote', start: 43, end: 56, label: 'Jo Ash' },
            { kind: 'person', start: 63, end: 69, label: 'Jo Ash' },
          ],
        },
        { number: 2, kind: 'item', section: 'What next', text: 'The mill closes.', marks: [] },
      ],
    });
  });

  test('the commands as they are registered, each with an id, and the servers that stories are kept to', async () => {
    const { url } = await serve();
    const setup: Setup = JSON.parse(await (await fetch(`${url}/api/setup`)).text());
    expect(setup.commands.map(({ name, id }) => `${id} ${name}`)).toEqual([
      '1 ask',
      '2 quote',
      '3 timeline',
      '4 who',
      '5 story',
      '6 about',
      '7 Find in the story',
    ]);
    expect(setup.servers).toEqual(['123456789012345678']);
  });

  test('nothing else', async () => {
    const { url } = await serve();
    for (const path of ['/api/articles/unknown0', '/api/', '/package.json', '/../package.json', '/page.ts']) {
      expect([path, (await fetch(url + path)).status]).toEqual([path, 404]);
    }
    expect((await fetch(url, { method: 'PUT' })).status).toBe(405);
  });

  test('the page itself, its style and its one script', async () => {
    const { url } = await serve();
    const [html, css, script] = await Promise.all(
      ['/', '/page.css', '/page.js'].map((path) => fetch(url + path)),
    );
    expect(await html?.text()).toContain('<title>Pilcrow playground</title>');
    expect(css?.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(script?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script?.text()).toContain('Message #');
  });

  test('says when the content was read anew, to each page that is open', async () => {
    const { url, change, listeners } = await serve();
    const request = get(`${url}/events`);
    const [response]: IncomingMessage[] = await once(request, 'response');
    let heard = '';
    response?.on('data', (data: Buffer) => {
      heard += data.toString();
    });
    change();
    await expect.poll(() => heard).toContain('event: library\ndata: changed\n\n');
    request.destroy();
    expect(listeners.size).toBe(1);
  });
});

describe('nobody else reads it', () => {
  /** `fetch` does not let these headers through. */
  async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
    const request = get(url, { headers });
    const [response]: IncomingMessage[] = await once(request, 'response');
    response?.resume();
    return response?.statusCode;
  }

  test.each([
    ['another name for this machine', { host: 'pilcrow.example.org' }, 403],
    ['a page of another site', { origin: 'https://example.org' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['what a browser says of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['the name localhost', { host: 'localhost:8787' }, 200],
  ])('%s', async (_, headers, status) => {
    const { url } = await serve();
    expect(await statusOf(`${url}/api/stories`, headers)).toBe(status);
  });

  test('nothing from elsewhere is ever asked for', async () => {
    const { url } = await serve();
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

describe('where it is served', () => {
  test('a port that is taken is passed over', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    const options = {
      commands,
      host: '127.0.0.1',
      current: () => libraryFrom(STORY),
      onChange: () => () => undefined,
    };
    const log = logInto([]);
    const second = await servePlayground({ ...options, port, log });
    if (second.outcome === 'failed') throw new Error(second.problem);
    onTestFinished(() => second.close());
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  });

  test('an address that is not of this machine is said', async () => {
    const log = logInto([]);
    const page = await servePlayground({
      host: '203.0.113.7',
      port: 8787,
      commands,
      current: () => libraryFrom(STORY),
      onChange: () => () => undefined,
      log,
    });
    expect(page).toEqual({
      outcome: 'failed',
      problem:
        'The page could not be served on 203.0.113.7, port 8787 or one of the next nine. Set PLAYGROUND_PORT to a free port, or PLAYGROUND_HOST to an address of this machine.',
    });
  });
});
