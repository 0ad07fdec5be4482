import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askAtTerminal, ProgressBar } from '../../src/terminal/host-prompt.ts';

function streams(isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const errors = Object.assign(new PassThrough(), { isTTY });
  return { input, errors, written: () => String(errors.read() ?? '') };
}

describe('a question to the host', () => {
  test('is asked at a terminal, and the answer is trimmed', async () => {
    const { input, errors, written } = streams(true);
    const answer = askAtTerminal('Which story?', { input, errors });
    input.write(' dam \n');
    expect(await answer).toBe('dam');
    expect(written()).toContain('Which story? ');
  });

  test('has no answer where the input ends, and is not asked where there is no terminal', async () => {
    const ended = streams(true);
    const answer = askAtTerminal('Which story?', ended);
    ended.input.end();
    expect(await answer).toBeUndefined();
    const piped = streams(false);
    piped.input.write('dam\n');
    expect(await askAtTerminal('Which story?', piped)).toBeUndefined();
    expect(piped.written()).toBe('');
  });
});

describe('a progress bar', () => {
  test('shows how far a run is, and is taken away once', () => {
    const { input, errors, written } = streams(true);
    const bar = new ProgressBar({ input, errors });
    bar.clear();
    bar.show(1, 4);
    bar.clear();
    bar.clear();
    expect(written()).toBe('\r\u001b[K█████░░░░░░░░░░░░░░░ 1/4\r\u001b[K');
  });

  test.each([
    ['no terminal', false, 4],
    ['only one thing to do', true, 1],
  ])('is not shown with %s', (_, isTTY, all) => {
    const { input, errors, written } = streams(isTTY);
    new ProgressBar({ input, errors }).show(0, all);
    expect(written()).toBe('');
  });
});
