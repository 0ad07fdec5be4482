// tsx compiles with esbuild, which starts a process of its own and leaves it running. Once everything is loaded nothing
// needs it any more: this hook, in the same thread as tsx's, ends it. A file that is loaded later starts it again.

/** How long after the last file was loaded the compiler is ended, in milliseconds. */
const IDLE_MS = 500;

let timer;
/** Files that are being compiled now: on a busy machine one may take longer than the compiler is left idle. */
let underWay = 0;

export async function load(url, context, nextLoad) {
  clearTimeout(timer);
  underWay += 1;
  try {
    return await nextLoad(url, context);
  } finally {
    underWay -= 1;
    clearTimeout(timer);
    if (underWay === 0) timer = setTimeout(stopCompiler, IDLE_MS).unref();
  }
}

async function stopCompiler() {
  const { stop } = await import('esbuild');
  await stop();
}
