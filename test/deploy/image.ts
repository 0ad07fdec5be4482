import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { runWhileBuilding } from './container.ts';
import { contextFilter, execForm, type Instruction, readDockerfile } from './dockerfile.ts';

const run = promisify(execFile);

/** What a Dockerfile makes, in a folder that stands for `/`. The base image itself is not in it. */
export interface Image {
  readonly root: string;
  /** `/app` */
  readonly workingFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: { readonly id: number; readonly group: number };
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
  /** The instructions that were not performed. */
  readonly notPerformed: readonly Instruction[];
}

/** Performs the instructions of the project's Dockerfile, in order, in an empty folder. `node` is the folder with the Node of the base image. */
export async function buildImage(project: string, folder: string, node: string): Promise<Image> {
  const keeps = contextFilter(await readFile(join(project, '.dockerignore'), 'utf8'));
  const stages = new Map<string, string>();
  const notPerformed: Instruction[] = [];
  const environment: Record<string, string> = {};
  let [root, workingFolder, user] = ['', '/', { id: 0, group: 0 }];
  let command: readonly string[] = [];
  let healthCheck: readonly string[] = [];
  for (const instruction of readDockerfile(await readFile(join(project, 'Dockerfile'), 'utf8'))) {
    const { name, rest } = instruction;
    if (name === 'FROM') {
      const stage = / AS (\S+)$/.exec(rest)?.[1] ?? 'last';
      root = join(folder, stage);
      stages.set(stage, root);
      notPerformed.push(instruction);
    } else if (name === 'WORKDIR') {
      workingFolder = rest;
      await mkdir(join(root, workingFolder), { recursive: true });
    } else if (name === 'COPY') {
      const from = /^--from=(\S+) \/(\S+) (\S+)$/.exec(rest);
      const into = join(root, workingFolder);
      if (from === null) await copyFromContext(rest.split(' '), project, keeps, into);
      else {
        const [, stage = '', source = '', target = ''] = from;
        // Its contents, with their times, as hard links: the stage is not used any more.
        await run('cp', ['-al', `${join(stages.get(stage) ?? '', source)}/.`, join(into, target)]);
      }
    } else if (name === 'RUN') {
      await runWhileBuilding(root, node, workingFolder, environment, rest);
    } else if (name === 'ENV') {
      for (const [key = '', value = ''] of rest.split(' ').map((one) => one.split('=')))
        environment[key] = value;
    } else if (name === 'USER') {
      const [id, group] = rest.split(':').map(Number);
      user = { id: id ?? 0, group: group ?? 0 };
    } else if (name === 'HEALTHCHECK')
      healthCheck = execForm(rest.slice(rest.indexOf('CMD ') + 'CMD '.length));
    else if (name === 'CMD') command = execForm(rest);
    else throw new Error(`Nobody has said how to perform ${name}.`);
  }
  return { root, workingFolder, environment, user, command, healthCheck, notPerformed };
}

/** A folder's contents go into the target; a file becomes it, or goes into it where it ends with a slash. */
async function copyFromContext(
  places: readonly string[],
  context: string,
  keeps: (path: string) => boolean,
  into: string,
): Promise<void> {
  const target = places.at(-1) ?? '';
  const filter = (file: string): boolean => keeps(relative(context, file));
  for (const source of places.slice(0, -1)) {
    const path = join(context, source);
    if (!filter(path)) throw new Error(`COPY wants ${source}, which .dockerignore leaves out.`);
    const to = target.endsWith('/') ? join(into, target, basename(source)) : join(into, target);
    await cp(path, to, { recursive: true, filter });
  }
}

/** The top of what is in the image, sorted. */
export async function namesIn({ root, workingFolder }: Image): Promise<string[]> {
  return (await readdir(join(root, workingFolder))).sort();
}
