import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/import/html/read-page.ts';
import { importing } from '../../src/words/index.ts';
import { articleIn, fileOf, readTestPage } from './read-source.ts';

/** The article that a page should become; it stands beside the page. */
function expected(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', `${name}.md`), 'utf8');
}

/** Every page with all that is left out of it, and why. What stands outside of the article is not told. */
const PAGES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'wordpress',
    [
      ['headline', 'Council votes to rebuild the Larkmoor footbridge'],
      ['date', 'Posted on May 16, 2024 by Ines Calloway'],
      ['caption', 'The old footbridge in April. Photo: Sam Okoro'],
      ['share', 'Share this: Click to share on X Click to share on Facebook'],
      ['advertisement', 'Advertisement'],
      ['related', 'Read more: How the flood of 2021 took the bridge'],
      ['table', '3'],
      ['caption', 'Estimates over the years'],
      ['repeated', 'People have walked two miles around for three winters'],
      ['caption', 'The plan as shown on Thursday. (Town of Larkmoor)'],
      ['label', 'Get the Ledger in your inbox'],
      ['newsletter', 'Sign up for our weekly newsletter and never miss a story.'],
      ['controls', 'Sign up'],
      ['related', 'Related'],
      ['links', 'Ferry fares to rise in June'],
      ['navigation', 'Posted in NewsTagged bridge'],
    ],
  ],
  [
    'react-news',
    [
      ['tags', 'Business'],
      ['headline', 'Harbour strike ends after nine days as dockers accept deal'],
      ['label', 'Mara Lindqvist and Tom AdeyemiBusiness desk'],
      ['label', 'Nov. 2, 2023 9:15 PM4 min read'],
      ['share', 'ShareSaveEmail'],
      ['caption', 'Cranes at Port Vell stood still for nine days.Ola Berg/Northern Tribune'],
      ['advertisement', 'Advertisement'],
      ['hidden', 'Tap to learn more'],
      ['related', 'More on this story What the strike cost the port How the talks broke down'],
      ['related', 'Watch: Cranes move again at Port Vell'],
      ['newsletter', 'Get the Tribune’s morning briefing, five stories before your first coffee.'],
      ['controls', 'Sign up'],
      ['links', 'PortsUnions'],
    ],
  ],
  ['blog', []],
  [
    'press-release',
    [
      ['headline', 'Ministry of Water opens the Ardle reservoir'],
      ['label', 'News release'],
      ['label', 'From: Ministry of Water'],
      ['table', '3'],
      ['label', 'Associated links'],
      ['links', 'Environmental report'],
      ['links', 'Map of the reservoir'],
      ['label', 'Date modified: 2022-06-03'],
    ],
  ],
  [
    'wire',
    [
      ['label', '___'],
      ['label', '___'],
    ],
  ],
  [
    'live',
    [
      ['headline', 'Election night in Westmark: as it happened'],
      ['label', 'Key events'],
      ['links', 'Hale concedes'],
      ['links', 'First district declared'],
      ['byline', 'Nell Frost'],
      ['share', 'Share'],
    ],
  ],
  [
    'amp',
    [
      ['headline', 'Lighthouse keeper retires after 44 years'],
      ['label', 'Greta Holm'],
      ['date', '31 August 2020'],
      ['caption', 'Olaf Strand at the lamp.'],
      ['controls', 'Accept'],
      ['cookies', 'We value your privacy.'],
    ],
  ],
  [
    'german',
    [
      ['headline', 'Größte Weiche des Landes in Mühlfurt verlegt'],
      ['byline', 'Von Jörg Weiß'],
      ['date', 'Stand: 3. März 2021, 06:12 Uhr'],
      ['caption', 'Die Weiche am Haken. Foto: K. Öz'],
      ['related', 'Lesen Sie auch: Warum der Bahnhof im Mai schließt'],
      ['advertisement', 'Anzeige'],
    ],
  ],
  [
    'hebrew',
    [
      ['headline', 'הגשר החדש בעמק נפתח לתנועה'],
      ['date', '4 ביוני 2023'],
    ],
  ],
  [
    'soup',
    [
      ['links', 'Tide tables Harbour map'],
      ['headline', 'Ferry timetable changes on 1 May'],
      ['date', 'April 12, 2003'],
      ['legal', '© 2003 Holm Harbour Office'],
    ],
  ],
  ['json-ld-only', []],
  ['windows-1252', [['headline', 'Café “Zum Schiff” turns 100']]],
];

describe('a page becomes an article', () => {
  test.each(PAGES)('%s: every paragraph, in order, and what the page says of itself', (name) => {
    expect(fileOf(articleIn(readTestPage(`${name}.html`)))).toBe(expected(name));
  });

  test.each(PAGES)('%s: what is left out is told with its reason', (name, leftOut) => {
    const told = articleIn(readTestPage(`${name}.html`)).leftOut.map(({ reason, text }) => [reason, text]);
    expect(told).toEqual(leftOut);
  });
});

describe('what the host should know', () => {
  test.each([
    ['react-news', importing.shownDay('2023-11-02', '2023-11-03T02:15:00Z')],
    ['wire', importing.shownDay('2021-02-09', '2021-02-10T03:05:11Z')],
    ['json-ld-only', importing.fromStructuredData],
  ])('%s', (name, note) => {
    expect(articleIn(readTestPage(`${name}.html`)).notes).toEqual([note]);
  });

  test('nothing, where nothing is odd', () => {
    expect(articleIn(readTestPage('wordpress.html')).notes).toEqual([]);
  });
});

describe('a page that is no article is refused with the reason', () => {
  test.each([
    ['paywall', importing.walls.paywall],
    ['cookie-wall', importing.walls.cookies],
    ['empty-shell', importing.walls.shell],
  ])('%s', (name, problem) => {
    expect(readTestPage(`${name}.html`)).toEqual({ outcome: 'refused', problem });
  });
});

describe('walls without a page of their own', () => {
  const page = (title: string, body: string): string =>
    `<html><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const read = (html: string, force = false): string => {
    const reading = readPage(html, { force });
    return reading.outcome === 'refused' ? reading.problem : 'read';
  };
  const story = `<p>${'The dam opened on Wednesday, a year late, and the valley was glad of it. '.repeat(4)}</p>`;

  test.each([
    [
      'an error',
      page('404 Not Found', '<p>The page you asked for is not here. Try our front page.</p>'),
      importing.walls.error,
    ],
    [
      'a check for robots',
      page('Just a moment...', '<p>Checking your browser before you enter.</p>'),
      importing.walls.robot,
    ],
    [
      'a login',
      page('Sign in', '<p>Please sign in to read.</p><input type="password">'),
      importing.walls.login,
    ],
    [
      'a gate in the article',
      page('The dam', `${story}<div><p>Already a subscriber? Log in to read on.</p></div>`),
      importing.walls.paywall,
    ],
  ])('%s is refused, and read all the same with --force', (_, html, problem) => {
    expect(read(html)).toBe(problem);
    expect(read(html, true)).toBe('read');
  });

  test.each([
    ['an article about errors', page('How 404 became a joke', '').replace('404', 'an error') + story],
    [
      'an article that speaks of a paywall',
      page(
        'The dam',
        `${story}${story}${story}${story}${story}${story}${story}<p>The paper wrote “subscribe to continue reading” on its wall.</p>`,
      ),
    ],
    ['a short one', page('The dam', '<p>The dam opened on Wednesday.</p>')],
    [
      'one with a cookie bar',
      page('The dam', `${story}<div class="x1"><span>We value your privacy.</span></div>`),
    ],
  ])('%s is read', (_, html) => {
    expect(read(html)).toBe('read');
  });
});

describe('a page whose text stands only in its data for search engines', () => {
  const read = (data: object): string =>
    articleIn(
      readPage(
        `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`,
        {},
      ),
    ).body;

  test('as HTML is read as HTML', () => {
    const articleBody =
      '<p>The dam <b>opened</b> &amp; closed.</p><ul><li>It rained on Wednesday, all day.</li></ul>';
    expect(read({ '@type': 'Article', articleBody })).toBe(
      'The dam opened & closed.\n\n- It rained on Wednesday, all day.\n',
    );
  });

  test('as posts of a live blog has a heading for each', () => {
    const liveBlogUpdate = [
      {
        '@type': 'BlogPosting',
        headline: 'It falls',
        datePublished: '2024-05-15T23:52:00+02:00',
        articleBody: 'The river falls, the mayor says.',
      },
      {
        '@type': 'BlogPosting',
        datePublished: '2024-05-15T22:10:00+02:00',
        articleBody: 'The river rises.\n\nNobody sleeps in the lower town.',
      },
    ];
    expect(read({ '@type': 'LiveBlogPosting', liveBlogUpdate })).toBe(
      '## 23:52 It falls\n\nThe river falls, the mayor says.\n\n## 22:10\n\nThe river rises.\n\nNobody sleeps in the lower town.\n',
    );
  });
});

test('a page that says it has more words than were found is to be looked at', () => {
  const data = { '@type': 'NewsArticle', wordCount: 400, articleBody: 'The dam opened on Wednesday.' };
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><p>The dam opened on Wednesday, a year late, and the valley was glad.</p></article></body></html>`;
  expect(articleIn(readPage(html, {})).notes).toEqual([importing.fewerWords(13, 400)]);
});

test('a language without spaces has words, too', () => {
  const html =
    '<html lang="ja"><head><script>var a;</script></head><body><article><h1>ダムが開く</h1><p>谷の上のダムが水曜日に開いた。予定より一年遅れた。</p></article></body></html>';
  const { body, facts } = articleIn(readPage(html, {}));
  expect(body).toBe('谷の上のダムが水曜日に開いた。予定より一年遅れた。\n');
  expect([facts.title, facts.language]).toEqual(['ダムが開く', 'ja']);
});

test('what a page sells is not read from its data for search engines', () => {
  const data = {
    '@type': 'NewsArticle',
    isAccessibleForFree: false,
    articleBody: 'Every word of it. '.repeat(200),
  };
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><p>On a wet evening in November, a box was left at the door.</p></article></body></html>`;
  expect(readPage(html, {})).toEqual({ outcome: 'refused', problem: importing.walls.paywall });
});

describe('headings', () => {
  test('that link to themselves stay, without the sign; one that leads elsewhere goes', () => {
    const html =
      '<html><head><title>The dam</title></head><body><header><h1><a href="/">The Post</a></h1></header><article><h1>The dam opens</h1><p>The dam opened on Wednesday.</p><h2 id="c"><a href="#c">What it cost</a></h2><p>It cost four million.</p><h2>What comes <a class="headerlink" href="#n">¶</a></h2><p>A road comes next.</p><h2><a href="/b">The river rose</a></h2></article></body></html>';
    const { body, leftOut, facts } = articleIn(readPage(html, {}));
    expect(body).toBe(
      'The dam opened on Wednesday.\n\n## What it cost\n\nIt cost four million.\n\n## What comes\n\nA road comes next.\n',
    );
    expect(facts.title).toBe('The dam opens');
    expect(leftOut).toEqual([
      { reason: 'headline', text: 'The dam opens' },
      { reason: 'related', text: 'The river rose' },
    ]);
  });
});

test('a sentence in a box for the byline names no author', () => {
  const html =
    '<html><body><article><h1>The flood</h1><div class="byline">by noon the river had risen</div><p>Nobody slept.</p></article></body></html>';
  expect(articleIn(readPage(html, {})).facts.authors).toEqual([]);
});

describe('words that are easily lost', () => {
  const bodyOf = (html: string): string =>
    articleIn(readPage(`<html><body><article><h1>The dam</h1>${html}</article></body></html>`, {})).body;

  test.each([
    [
      'a word that a button explains',
      '<p>The <button class="term">spillway</button> of the dam was opened at noon.</p>',
      'The spillway of the dam was opened at noon.\n',
    ],
    [
      'the marks of a short quotation',
      '<p>She called it <q>a good day</q> for the valley.</p>',
      'She called it “a good day” for the valley.\n',
    ],
    [
      'a first paragraph that is called a teaser',
      '<p class="teaser">The dam opened, a year late.</p><p>It rained.</p>',
      'The dam opened, a year late.\n\nIt rained.\n',
    ],
    [
      'text that stands in no paragraph',
      '<div>The dam opened.</div>It rained.<p>It stopped.</p>',
      'The dam opened.\n\nIt rained.\n\nIt stopped.\n',
    ],
    [
      'terms and what is said of them',
      '<dl><div><dt>Height</dt><dd>42 metres</dd></div></dl><p>It rained.</p>',
      '- Height 42 metres\n\nIt rained.\n',
    ],
    [
      'what opens on a click',
      '<details><summary>Why was it late?</summary><p>Nobody says.</p></details>',
      'Why was it late?\n\nNobody says.\n',
    ],
    [
      'who is quoted',
      '<blockquote><p>We are proud.</p><footer class="author">Jo Ash</footer></blockquote>',
      '> We are proud.\n>\n> Jo Ash\n',
    ],
    ['parts of a word', '<p>The un<wbr>usu&shy;al dam, No<b>.</b> 1.</p>', 'The unusual dam, No. 1.\n'],
    [
      'an article inside of a form',
      '<form><p>The dam opened on Wednesday, a year late.</p><p>It rained.</p><input></form>',
      'The dam opened on Wednesday, a year late.\n\nIt rained.\n',
    ],
    [
      'an article in a box called so',
      '<div class="related"><p>The dam opened on Wednesday, a year late.</p><p>It rained.</p></div>',
      'The dam opened on Wednesday, a year late.\n\nIt rained.\n',
    ],
  ])('%s', (_, html, body) => {
    expect(bodyOf(html)).toBe(body);
  });
});

describe('the address of an article', () => {
  test('that a browser saved is where it was saved from', () => {
    const saved = '<!-- saved from url=(0028)https://post.example/dam?id=1 -->';
    const html = `<!DOCTYPE html>\n${saved}\n<html><body><article><p>The dam opened on Wednesday, a year late.</p></article></body></html>`;
    expect(articleIn(readPage(html, {})).facts.url).toBe('https://post.example/dam?id=1');
  });

  test.each([
    [
      'press-release.html',
      'https://westmark.example/n?id=1',
      'https://westmark.example/news/2022/ardle-reservoir-opens',
    ],
    [
      'blog.html',
      'https://tarn.example/ice.html?utm_source=x&id=2#top',
      'https://tarn.example/ice.html?id=2',
    ],
    // No page says for another site what stands there.
    ['wire.html', 'https://copy.example/1', 'https://copy.example/1'],
    [
      'wire.html',
      'https://www.meridian.example/x',
      'https://meridian.example/article/quake-marrow-islands-7f3a',
    ],
  ])('%s from %s is %s', (name, address, url) => {
    expect(articleIn(readTestPage(name, address)).facts.url).toBe(url);
  });
});

describe('a date that the article only tells of', () => {
  const page = (inside: string): string =>
    `<html><body><article><h1>The mill</h1><p>The mill at Harrow is a hundred years old, and it still grinds for all the valley.</p>${inside}<p>Its owner, Jo Ash, says that it will go on for as long as there is water in the river below.</p></article></body></html>`;

  test.each([
    '<p>The mill opened on <time datetime="1898-03-03">a day in March</time>, with a feast for everybody in the village and music all night.</p>',
    '<ul class="timeline"><li>3 March 1898: the mill opens</li></ul>',
    '<div class="update"><p>3 March 1898 was the day on which it was opened, by the bishop himself, in the rain.</p></div>',
  ])('is not when it was published: %s', (inside) => {
    const outcome = readPage(page(inside), {});
    expect(articleIn(outcome).facts.published).toBeUndefined();
  });
});
