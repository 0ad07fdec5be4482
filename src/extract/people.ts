import type { Paragraph, Story } from '../story/story.ts';
import type { Person } from './facts.ts';
import { descriptionAt } from './people/introductions.ts';
import { type Mention, mentionsIn } from './people/mentions.ts';
import { NameIndex } from './people/name-index.ts';
import { byArticle, type ReadParagraph, readStory, sentenceAt } from './people/reading.ts';
import type { RosterEntry } from './people/roster.ts';
import { rosterOf } from './people/story-roster.ts';

/** The strength of a description that says in full who somebody is. */
const STRONGEST = 4;

/**
 * The persons and organisations of a story, those first that most paragraphs name; where that is equal, those of
 * `story.yaml`, then in the order of the text. Empty for a story that names nobody.
 */
export function peopleOf(story: Story, read = readStory(story)): readonly Person[] {
  const entries = rosterOf(story.people, read);
  const index = new NameIndex(entries);
  const mentions = byArticle(read).flatMap((article) => mentionsIn(article, index));
  const found = new Map<RosterEntry, Mention<RosterEntry>[]>();
  for (const entry of entries) if (entry.fixed) found.set(entry, []);
  for (const mention of mentions) {
    const list = found.get(mention.who);
    if (list === undefined) found.set(mention.who, [mention]);
    else list.push(mention);
  }
  const reading = new Map(read.map((paragraph) => [paragraph.paragraph, paragraph]));
  const people = [...found].map(([entry, places]) => personOf(entry, places, reading));
  return people.sort((a, b) => b.mentions.length - a.mentions.length);
}

function personOf(
  entry: RosterEntry,
  mentions: readonly Mention<RosterEntry>[],
  reading: ReadonlyMap<Paragraph, ReadParagraph>,
): Person {
  const paragraphs = new Map(mentions.map(({ article, paragraph }) => [paragraph, { article, paragraph }]));
  return {
    name: entry.name,
    aliases: [...entry.forms].filter((form) => form !== entry.name),
    kind: entry.kind,
    role: entry.role,
    introduction: introductionOf(mentions, reading),
    mentions: [...paragraphs.values()],
  };
}

/** The sentence that says who it is; of several the first that says most. */
function introductionOf(
  mentions: readonly Mention<RosterEntry>[],
  reading: ReadonlyMap<Paragraph, ReadParagraph>,
): Person['introduction'] {
  let strength = 0;
  let introduction: Person['introduction'];
  for (const mention of mentions) {
    const { article, paragraph, range } = mention;
    const read = reading.get(paragraph);
    const found = read === undefined ? undefined : descriptionAt(read, mention);
    const sentence = sentenceAt(paragraph, range.end);
    if (found === undefined || found.strength <= strength || sentence === undefined) continue;
    // A title before the name may be cut off as a sentence of its own: "Adm."
    const start = Math.min(sentence.start, found.range.start);
    const end = Math.max(sentence.end, found.range.end);
    introduction = { article, paragraph, range: { start, end }, description: found.range };
    strength = found.strength;
    if (strength === STRONGEST) break;
  }
  return introduction;
}
