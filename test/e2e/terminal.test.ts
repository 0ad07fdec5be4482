import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CLI, runPilcrow, START } from './pilcrow-process.ts';

describe('npm start without a token', () => {
  test('says so, and answers what is piped in, questions and commands alike', async () => {
    const { code, printed, complained } = await runPilcrow(
      'main',
      [],
      'Who is Alex Stamos?\n\n/who name: stamos\n/nope\n9\n',
    );
    expect(printed).toContain('No DISCORD_TOKEN is set, so Pilcrow answers here, at the terminal.');
    expect(printed).toContain('¶ Who is Alex Stamos?\n\n**The story');
    expect(printed).toContain('**Alex Stamos**\n    Person\n');
    expect(printed).toContain('There is no command /nope.');
    expect(printed).toContain('There is no button 9; there are');
    expect(complained).toBe('');
    expect(code).toBe(0);
  });

  test('a number presses a button', async () => {
    const { printed } = await runPilcrow('main', [], 'Why did Krebs leave?\n1\n');
    const firstButtons = [...printed.matchAll(/^\[1\] (\w+)/gm)].map(([, label]) => label);
    expect(firstButtons).toEqual(['More', 'Previous']);
  });
});

describe('npm run pilcrow', () => {
  test('ask --json gives outcome, confidence and passages with all that a citation needs', async () => {
    const { code, printed } = await runPilcrow('cli', ['ask', '--json', 'What did the order call Krebs?']);
    const answer: unknown = JSON.parse(printed);
    expect(answer).toMatchObject({
      question: 'What did the order call Krebs?',
      outcome: 'answered',
      confidence: expect.any(Number),
      passages: expect.arrayContaining([
        {
          id: 'krebs-sentinelone/2025-04-10-trump-order-on-krebs#7.1',
          text: 'The order calls him a “significant bad-faith actor.” The phrase comes from the memorandum itself and was reported by The Record.',
          sentence: 'The order calls him a “significant bad-faith actor.”',
          story: 'krebs-sentinelone',
          article: '2025-04-10-trump-order-on-krebs',
          paragraph: 7,
          headline: 'Trump order strips Chris Krebs of clearance; SentinelOne says it will cooperate',
          publisher: 'Pilcrow',
          published: '2025-04-10',
          url: null,
        },
      ]),
    });
    expect(code).toBe(0);
  });

  test('ask --json without a question reads them from standard input, one a line', async () => {
    const { printed } = await runPilcrow(
      'cli',
      ['ask', '--json'],
      'Why did Krebs leave?\n\nWho won the cup?\n?!\n',
    );
    const outcomes = printed
      .trim()
      .split('\n')
      .map((line) => {
        const { question, outcome }: { question: string; outcome: string } = JSON.parse(line);
        return [question, outcome];
      });
    expect(outcomes).toEqual([
      ['Why did Krebs leave?', 'answered'],
      ['Who won the cup?', 'not-in-story'],
      ['?!', 'not-in-story'],
    ]);
  });

  test('quote --json gives every quote with speaker, cue and evidence', async () => {
    const { printed } = await runPilcrow('cli', ['quote', '--json']);
    const quotes: unknown = JSON.parse(printed);
    expect(quotes).toContainEqual({
      text: 'This is my fight, not the company’s,',
      speaker: 'Chris Krebs',
      utterance: 1,
      speakerDescription: 'the first director of the Cybersecurity and Infrastructure Security Agency',
      speakerMention: 'Krebs',
      cue: 'wrote',
      evidence: '“This is my fight, not the company’s,” Krebs wrote.',
      story: 'krebs-sentinelone',
      article: '2025-04-17-krebs-leaves-company',
      paragraph: 7,
    });
  });

  test('timeline --json gives ISO dates', async () => {
    const { printed } = await runPilcrow('cli', ['timeline', '--json', '--from', '2025-04-16']);
    const events: { alsoTold: unknown[] }[] = JSON.parse(printed);
    const told = {
      date: '2025-04-16',
      precision: 'day',
      firstDay: '2025-04-16',
      lastDay: '2025-04-16',
      approximate: false,
      manner: 'said',
      expression: 'Wednesday',
      text: 'Chris Krebs told employees of SentinelOne by email on Wednesday that he was leaving the company, effective at once.',
      story: 'krebs-sentinelone',
      article: '2025-04-17-krebs-leaves-company',
      paragraph: 1,
    };
    expect(events.flatMap(({ alsoTold }) => alsoTold)).toContainEqual(told);
  });

  test('timeline --json tells once what four articles tell', async () => {
    const { printed } = await runPilcrow('cli', ['timeline', '--json', '--to', '2020-11-16']);
    const events: { date: string; article: string; alsoTold: { article: string }[] }[] = JSON.parse(printed);
    expect(
      events.map(({ date, article, alsoTold }) => [date, article, alsoTold.map((one) => one.article)]),
    ).toEqual([
      [
        '2018-11',
        '2025-04-18-who-is-chris-krebs',
        [
          '2025-04-10-trump-order-on-krebs',
          '2025-04-17-krebs-leaves-company',
          '2025-04-19-questions-and-answers',
        ],
      ],
      ['2020-11-03', '2025-04-18-who-is-chris-krebs', ['2025-04-19-questions-and-answers']],
      [
        '2020-11-12',
        '2025-04-19-questions-and-answers',
        ['2025-04-10-trump-order-on-krebs', '2025-04-18-who-is-chris-krebs'],
      ],
    ]);
  });

  test('timeline --page shows all events, page by page', async () => {
    const main = await runPilcrow('cli', ['timeline']);
    expect(main.printed).toContain('The 8 main events of 17, in order of time');
    expect(main.complained).toContain('With --page 1, --page 2 … all of the list is shown, page by page.');
    const { printed } = await runPilcrow('cli', ['timeline', '--page', '3']);
    expect(printed.split('\n').slice(0, 2)).toEqual(['**Timeline**', '    Page 3 of 3']);
  });

  test('timeline --format writes a file, or to the output', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
    const file = join(folder, 'krebs.ics');
    const { printed, complained } = await runPilcrow('cli', ['timeline', '--format', 'ics', '--out', file]);
    expect(printed).toBe('');
    expect(complained).toContain(`Wrote 17 events to ${file}.`);
    expect(await readFile(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const piped = await runPilcrow('cli', ['timeline', '--format', 'timelinejs', '--to', '2018']);
    expect(JSON.parse(piped.printed)).toHaveProperty('events.length', 1);
  });

  test('--picture writes a timeline or a quotation as PNG, and ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const command of ['timeline', 'quote']) {
      const file = join(folder, `${command}.png`);
      const { code, printed, complained } = await runPilcrow('cli', [command, '--picture', '--out', file]);
      expect([code, printed, complained]).toEqual([0, '', `Wrote the picture to ${file}.\n`]);
      const png = await readFile(file);
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(1080);
    }
  });

  test('--picture of what no font has prints the card that says so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 's'));
    const article = '---\ntitle: A\npublished: 2024-05-15\n---\n\n“We are proud 🎉,” said Jo Ash.\n';
    await writeFile(join(folder, 's', 'a.md'), article);
    const file = join(folder, 'quote.png');
    const args = ['quote', '--content', folder, '--picture', '--out', file];
    const { code, complained } = await runPilcrow('cli', args);
    expect(code).toBe(1);
    expect(complained).toContain('its fonts lack some of the characters: 🎉');
    expect(complained).toContain('“**We are proud 🎉,**” said Jo Ash.');
    await expect(readFile(file)).rejects.toThrow();
  });

  test('a file that cannot be written is named', async () => {
    const file = join(tmpdir(), 'no-such-folder', 'krebs.csv');
    const { code, complained } = await runPilcrow('cli', ['timeline', '--format', 'csv', '--out', file]);
    expect(code).toBe(1);
    expect(complained).toContain(`The file ${file} could not be written.`);
  });

  test('who --json gives names, kind, introduction and mentions', async () => {
    const { printed } = await runPilcrow('cli', ['who', 'stamos', '--json']);
    const [person]: unknown[] = JSON.parse(printed);
    expect(person).toMatchObject({ name: 'Alex Stamos', kind: 'person', story: 'krebs-sentinelone' });
    expect(person).toHaveProperty('mentions.length', 4);
  });

  test('check lists every fault with file, line and mend, and exits 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 's'));
    await writeFile(join(folder, 's', 'a.md'), '---\ntitle: T\npublished: soon\n---\nText.\n');
    const { code, printed } = await runPilcrow('cli', ['check', '--content', folder]);
    expect(printed).toBe(
      `${folder}/s/a.md:3:1: error: “published: soon” is not a date. Write 2025-04-17, or 2025-04-17T14:05:00-04:00 with the zone.\n` +
        'Checked. Served: 0 articles in 0 stories. Found: 1 error, 0 warnings.\n',
    );
    expect(code).toBe(1);
  });

  test('blank settings, as in .env.example, are as good as none', async () => {
    const { code, printed } = await runPilcrow('cli', ['check'], '', { CONTENT_DIR: '', DISCORD_TOKEN: ' ' });
    expect(printed).toContain('Served: 4 articles');
    expect(code).toBe(0);
  });

  test('a reader that has seen enough ends it without a word', async () => {
    const command = `yes why | "$0" "$1" "$2" ask --json | head -n 1`;
    const { stdout, stderr } = await promisify(execFile)('bash', [
      '-c',
      command,
      process.execPath,
      START,
      CLI,
    ]);
    expect(stdout).toContain('"question":"why"');
    expect(stderr).toBe('');
  });

  test('the content that is shipped has no fault', async () => {
    const { code, printed } = await runPilcrow('cli', ['check']);
    expect(printed).toBe('Checked. Served: 4 articles in 1 story. Found: 0 errors, 0 warnings.\n');
    expect(code).toBe(0);
  });

  test.each([
    [['asks', 'why'], 'Did you mean “ask”?'],
    [['ask', '--jsn'], 'There is no option --jsn.'],
    [['quote', '--who'], 'The option --who needs a value.'],
    [['who'], 'Say what to look for: name is missing.'],
  ])('%j is answered with what is wrong', async (args, sentence) => {
    const { code, complained } = await runPilcrow('cli', args);
    expect(complained).toContain(sentence);
    expect(code).toBe(1);
  });
});
