/** A line of a Dockerfile, joined where a backslash breaks it. */
export interface Instruction {
  /** `COPY` */
  readonly name: string;
  /** What stands behind the name. */
  readonly rest: string;
}

/** The instructions of a Dockerfile in order; comments are left out. https://docs.docker.com/reference/dockerfile */
export function readDockerfile(text: string): Instruction[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => {
      const [name = '', ...rest] = line.split(' ');
      return { name: name.toUpperCase(), rest: rest.join(' ') };
    });
}

/** The words of an instruction in its exec form, `["node", "main.js"]`. */
export function execForm(rest: string): string[] {
  const words: unknown = JSON.parse(rest);
  if (!Array.isArray(words)) throw new Error(`Not in the exec form: ${rest}`);
  return words.map(String);
}

/** What a .dockerignore leaves in: the last line that fits a path, or a folder above it, decides. */
export function contextFilter(dockerignore: string): (path: string) => boolean {
  const rules = dockerignore
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const keeps = line.startsWith('!');
      const glob = keeps ? line.slice(1) : line;
      const words = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      return { keeps, fits: new RegExp(`^${words.join('[^/]*')}(?:/|$)`) };
    });
  return (path) => rules.findLast(({ fits }) => fits.test(path))?.keeps ?? true;
}
