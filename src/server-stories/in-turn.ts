/** Runs tasks one after the other, in the order in which they came; one that fails does not stop those behind it. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>;

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task, task);
    last = done.catch(() => undefined);
    return done;
  };
}
