import { describe, expect, test } from 'vitest';
import { isTimelineFormat, TIMELINE_FORMATS, timelineFile } from '../../src/export/timeline-file.ts';
import type { DatedEvent } from '../../src/extract/facts.ts';
import { factsOf } from '../../src/extract/read-facts.ts';
import { NotVerbatimFault } from '../../src/reply/markdown.ts';
import { libraryFrom } from '../library.ts';

const [story] = libraryFrom({
  dam: {
    published: '2024-05-16',
    settings: 'url: https://example.org/dam',
    articles: {
      first:
        'The dam opened on Wednesday.\n\nThe Ashford dam was begun in 1998. “A <great> day, & a long one,” said Jo Ash.\n\nThe valley is to be flooded next week.',
      second:
        '=Dam= opened on May 15, in Ashford, at last.\n\nThe engineers took most of the 1990s to draw it.',
    },
  },
}).stories;
if (story === undefined) throw new Error('no story');
const { events } = factsOf(story);

function textOf(format: (typeof TIMELINE_FORMATS)[number], some: readonly DatedEvent[] = events): string {
  return timelineFile(format, 'dam-timeline', 'The dam', some).text;
}

test('the story has what the formats are tried on', () => {
  expect(events.map(({ date, alsoTold }) => [date, alsoTold.length])).toEqual([
    ['199X', 0],
    ['1998', 0],
    ['2024-05-15', 1],
    ['2024-W21', 0],
  ]);
});

test('there are three formats', () => {
  expect(TIMELINE_FORMATS).toEqual(['timelinejs', 'ics', 'csv']);
  expect(isTimelineFormat('ics')).toBe(true);
  expect(isTimelineFormat('ICS')).toBe(false);
  expect(
    TIMELINE_FORMATS.map((format) => timelineFile(format, 'dam-timeline', 'The dam', events)).map(
      ({ name, mediaType }) => [name, mediaType],
    ),
  ).toEqual([
    ['dam-timeline.json', 'application/json'],
    ['dam-timeline.ics', 'text/calendar'],
    ['dam-timeline.csv', 'text/csv'],
  ]);
});

test('the same events always give the same file', () => {
  for (const format of TIMELINE_FORMATS) expect(textOf(format)).toBe(textOf(format));
});

test('a sentence that is not what its article says is not exported', () => {
  const [event] = events;
  const other = story.articles[1]?.paragraphs[0];
  if (event === undefined || other === undefined) throw new Error('no event');
  const forged = { ...event, paragraph: { ...other } };
  for (const format of TIMELINE_FORMATS) expect(() => textOf(format, [forged])).toThrow(NotVerbatimFault);
});

describe('TimelineJS', () => {
  interface Slide {
    readonly start_date: object;
    readonly end_date?: object;
    readonly display_date: string;
    readonly unique_id: string;
    readonly text: { readonly text: string };
  }
  const { title, events: slides }: { title: object; events: Slide[] } = JSON.parse(textOf('timelinejs'));

  test('gives dates as exactly as they are known', () => {
    expect(title).toEqual({ text: { headline: 'The dam' } });
    expect(
      slides.map(({ start_date, end_date, display_date }) => [start_date, end_date, display_date]),
    ).toEqual([
      [{ year: 1990 }, { year: 1999 }, 'The 1990s'],
      [{ year: 1998 }, undefined, '1998'],
      [{ year: 2024, month: 5, day: 15 }, undefined, 'May 15, 2024'],
      [
        { year: 2024, month: 5, day: 20 },
        { year: 2024, month: 5, day: 26 },
        'Expected: week of May 20, 2024',
      ],
    ]);
  });

  test('gives the sentence, and all who tell it, as HTML', () => {
    expect(slides[2]?.text.text).toBe(
      [
        '<p>The dam opened on Wednesday.</p>',
        '<p><small><a href="https://example.org/dam#:~:text=The%20dam%20opened%20on%20Wednesday.">Headline first, The Valley Post, May 16, 2024, ¶ 1 of 3</a></small></p>',
        '<p><small><a href="https://example.org/dam#:~:text=%3DDam%3D%20opened%20on%20May%2015%2C%20in%20Ashford%2C%20at%20last.">Headline second, The Valley Post, May 16, 2024, ¶ 1 of 2</a></small></p>',
      ].join('\n'),
    );
  });

  test('names every slide by letters, digits and hyphens alone', () => {
    expect(new Set(slides.map(({ unique_id }) => unique_id)).size).toBe(4);
    for (const { unique_id } of slides) expect(unique_id).toMatch(/^[\w-]+$/);
  });
});

describe('iCalendar', () => {
  const lines = textOf('ics').replace(/\r\n /g, '').split('\r\n');

  test('gives each event its days, the end being the first day after them', () => {
    expect(lines.filter((line) => /^DT(?:START|END)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:19900101',
      'DTEND;VALUE=DATE:20000101',
      'DTSTART;VALUE=DATE:19980101',
      'DTEND;VALUE=DATE:19990101',
      'DTSTART;VALUE=DATE:20240515',
      'DTEND;VALUE=DATE:20240516',
      'DTSTART;VALUE=DATE:20240520',
      'DTEND;VALUE=DATE:20240527',
    ]);
  });

  test('gives the sentence as summary, and who tells it as description', () => {
    expect(lines).toContain('SUMMARY:The dam opened on Wednesday.');
    expect(lines).toContain(
      'DESCRIPTION:May 15\\, 2024\\nHeadline first\\, The Valley Post\\, May 16\\, 2024\\, ¶ 1 of 3\\nHeadline second\\, The Valley Post\\, May 16\\, 2024\\, ¶ 1 of 2',
    );
  });

  test('stamps with the day of publication, and keeps nobody’s time busy', () => {
    expect(new Set(lines.filter((line) => line.startsWith('DTSTAMP')))).toEqual(
      new Set(['DTSTAMP:20240516T000000Z']),
    );
    expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(4);
  });

  test('marks what was only expected as tentative', () => {
    expect(lines.filter((line) => line.startsWith('STATUS'))).toEqual(['STATUS:TENTATIVE']);
  });

  test('keeps lines within 75 bytes (RFC 5545, 3.1)', () => {
    for (const line of textOf('ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('CSV', () => {
  test('gives a row for each event, behind a mark that tells spreadsheets the encoding', () => {
    const rows = textOf('csv').split('\r\n');
    expect(rows[0]).toBe(
      '\uFEFFdate,precision,first day,last day,approximate,manner,sentence,citation,address,also told in',
    );
    expect(rows[3]).toBe(
      '2024-05-15,day,2024-05-15,2024-05-15,no,happened,The dam opened on Wednesday.,"Headline first, The Valley Post, May 16, 2024, ¶ 1 of 3",https://example.org/dam#:~:text=The%20dam%20opened%20on%20Wednesday.,"Headline second, The Valley Post, May 16, 2024, ¶ 1 of 2"',
    );
  });

  test('lets no sentence be taken for a formula', () => {
    const [event] = events.filter(({ date }) => date === '2024-05-15');
    const [other] = event?.alsoTold ?? [];
    if (event === undefined || other === undefined) throw new Error('no event');
    expect(textOf('csv', [{ ...event, ...other }])).toContain(
      ',"\'=Dam= opened on May 15, in Ashford, at last.",',
    );
  });
});
