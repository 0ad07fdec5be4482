import { isStoryId } from '../import/article-place.ts';
import { publishedFrom } from '../import/given-date.ts';
import { knownLanguage } from '../import/language-tag.ts';
import { readWebAddress } from '../story/field-reader.ts';
import { importing } from '../words/index.ts';

/** What the host says of an article that its source does not say, or says otherwise. */
export interface GivenFacts {
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
}

/** What the tool `import` is asked to do. */
export interface ImportRequest {
  readonly sources: readonly string[];
  readonly story: string | undefined;
  readonly given: GivenFacts;
  readonly isDryRun: boolean;
  /** Overwrite without asking. */
  readonly isYes: boolean;
  /** Read also what looks like no article. */
  readonly isForced: boolean;
  readonly allowPrivate: boolean;
}

export type ReadRequest =
  | { readonly outcome: 'read'; readonly request: ImportRequest }
  | { readonly outcome: 'wrong'; readonly problem: string };

type Values = Readonly<Record<string, unknown>>;

/** Reads the words and options after `import`. */
export function readImportRequest(
  sources: readonly string[],
  values: Values,
  flags: ReadonlySet<string>,
): ReadRequest {
  const { story } = values;
  const { given, problem } = readGiven(values);
  const wrong =
    sources.length === 0
      ? importing.noSource
      : typeof story === 'string' && !isStoryId(story)
        ? importing.noStoryId(story)
        : sources.length > 1 && (given.title ?? given.url) !== undefined
          ? importing.givenForOne
          : problem;
  if (wrong !== undefined) return { outcome: 'wrong', problem: wrong };
  return {
    outcome: 'read',
    request: {
      sources,
      story: typeof story === 'string' ? story : undefined,
      given,
      isDryRun: flags.has('dry-run'),
      isYes: flags.has('yes'),
      isForced: flags.has('force'),
      allowPrivate: flags.has('allow-private'),
    },
  };
}

function readGiven(values: Values): { given: GivenFacts; problem: string | undefined } {
  const title = textOf(values['title']);
  const date = textOf(values['date']);
  const publisher = textOf(values['publisher']);
  const address = textOf(values['url']);
  const tag = textOf(values['language']);
  const published = date === undefined ? undefined : publishedFrom(date);
  const url = address === undefined ? undefined : readWebAddress(address);
  const language = knownLanguage(tag);
  const problem =
    date !== undefined && published === undefined
      ? importing.noDate(date)
      : address !== undefined && url === undefined
        ? importing.noAddress(address)
        : tag !== undefined && language === undefined
          ? importing.noLanguage(tag)
          : undefined;
  return {
    given: {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(publisher !== undefined && { publisher }),
      ...(url !== undefined && { url }),
      ...(language !== undefined && { language }),
    },
    problem,
  };
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}
