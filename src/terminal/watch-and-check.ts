import { Calm } from '../live/calm.ts';
import { type Watch, watchContent } from '../live/watch-content.ts';
import { countFaults } from '../story/fault.ts';
import { checking } from '../words/index.ts';
import type { CheckRun } from './check.ts';
import type { FaultForm } from './check-request.ts';
import { readAndCheck } from './checked-content.ts';
import { faultForms } from './fault-forms.ts';

/** `check --watch`: checks at each change, and says the time and what is wrong. Resolves when `end` does. */
export async function watchAndCheck(
  form: FaultForm,
  { folder, say, now, checkout }: CheckRun,
  end: Promise<unknown>,
  watch: Watch = watchContent,
): Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const look = async (): Promise<void> => {
    const checked = await readAndCheck(folder, now());
    const { errors, warnings } = countFaults(checked.faults);
    // Without the sum of it, which the line with the time has.
    const lines = faultForms[form](checked, checkout).slice(0, -1);
    say(checking.looked(clockOf(now()), errors, warnings));
    for (const line of lines) say(line);
  };
  const calm = new Calm(() => {
    running = running.then(look);
  });
  say(checking.watching(folder));
  const watcher = watch(folder, {
    stirred: () => calm.stir(),
    blind: (code) => say(checking.blind(code)),
  });
  await end;
  calm.end();
  await watcher.close();
  await running;
}

/** The host's own hour: `14:05:09`. */
function clockOf(now: number): string {
  return new Date(now).toTimeString().slice(0, 8);
}
