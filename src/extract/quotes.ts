import type { Article, Paragraph, Story } from '../story/story.ts';
import type { Person, Quote } from './facts.ts';
import { indexOfPeople, type KnownPerson } from './people/known-people.ts';
import { type Mention, mentionsIn } from './people/mentions.ts';
import { byArticle, readStory } from './people/reading.ts';
import { Bearers } from './quotes/bearers.ts';
import { narratedSentences } from './quotes/narration.ts';
import { quotationsOf } from './quotes/quotations.ts';
import { isQuote } from './quotes/quoted-words.ts';
import { type Reading, readingsOf } from './quotes/readings.ts';
import { Discourse } from './quotes/references.ts';
import { utteranceNumbers } from './quotes/utterances.ts';

/**
 * The direct quotations of a story with their speakers, in reading order. A quotation whose speaker the text does not
 * tell has none; quotation marks around a title, or around a word that nobody says, are left out.
 */
export function quotesOf(story: Story, people: readonly Person[], read = readStory(story)): readonly Quote[] {
  const names = indexOfPeople(people);
  return byArticle(read).flatMap((article) => {
    const [first] = article;
    return first === undefined ? [] : quotesIn(first.article, mentionsIn(article, names));
  });
}

function quotesIn(article: Article, mentions: readonly Mention<KnownPerson>[]): Quote[] {
  const quotations = quotationsOf(article.paragraphs.map(({ text }) => text));
  const bearers = new Bearers();
  for (const { who, paragraph, range } of mentions) {
    bearers.add(who.person, paragraph.text.slice(range.start, range.end));
  }
  const byParagraph = new Map<Paragraph, Mention<KnownPerson>[]>(
    article.paragraphs.map((each) => [each, []]),
  );
  for (const mention of mentions) byParagraph.get(mention.paragraph)?.push(mention);
  const sentences = article.paragraphs.map((paragraph, index) =>
    narratedSentences(paragraph, quotations[index] ?? [], byParagraph.get(paragraph) ?? []),
  );
  const readings = readingsOf(article.paragraphs, sentences, new Discourse(bearers));
  const numbers = utteranceNumbers(readings);
  return readings.flatMap((reading, index) => quoteOf(article, reading, numbers[index] ?? 0) ?? []);
}

function quoteOf(
  article: Article,
  { paragraph, quotation, attribution, alone, source }: Reading,
  utterance: number,
): Quote | undefined {
  const range = { start: quotation.start, end: quotation.end };
  const text = paragraph.text.slice(range.start, range.end);
  if (!isQuote(text, attribution, alone && source?.actor !== undefined)) return undefined;
  const sentence = paragraph.sentences.find(({ end }) => end > range.start) ?? range;
  const evidence = source ?? { paragraph, range: { start: sentence.start, end: sentence.end } };
  return {
    article,
    paragraph,
    range,
    text,
    utterance,
    speaker: nameOf(source?.actor?.name),
    speakerMention: source?.mention,
    cue: source?.cue,
    evidence: { article, paragraph: evidence.paragraph, range: evidence.range },
  };
}

/** "His agency" names nobody once it stands by itself: whose it is, is said elsewhere. */
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)\s/i;

function nameOf(speaker: string | undefined): string | undefined {
  return speaker === undefined || POSSESSIVE.test(speaker) ? undefined : speaker;
}
