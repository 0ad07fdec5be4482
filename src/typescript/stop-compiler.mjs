// tsx compiles with esbuild, which starts a process of its own and leaves it running. Once everything is loaded nothing
// needs it any more: this hook, in the same thread as tsx's, ends it. A file that is loaded later starts it again.

/** How long after the last file was loaded the compiler is ended, in milliseconds. */
const IDLE_MS = 500;

let timer;

export async function load(url, context, nextLoad) {
  clearTimeout(timer);
  try {
    return await nextLoad(url, context);
  } finally {
    clearTimeout(timer);
    timer = setTimeout(stopCompiler, IDLE_MS).unref();
  }
}

async function stopCompiler() {
  const { stop } = await import('esbuild');
  await stop();
}
