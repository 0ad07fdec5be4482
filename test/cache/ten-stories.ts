import type { StoryForTest } from '../library.ts';

export const HERE = '123456789012345678';
export const THERE = '876543210987654321';

export const SUBJECTS = [
  'bridge',
  'dam',
  'ferry',
  'tunnel',
  'harbour',
  'railway',
  'castle',
  'library',
  'market',
  'mill',
];
export const PLACES = ['Halden', 'Oakley', 'Norway', 'Oregon', 'Peter Lowe’s farm', 'Núñez', 'the U.S.'];

/** Ten stories that share words; three are for one server, one for another, one for both and one for none. */
export function stories(): Record<string, StoryForTest> {
  const servers = [undefined, [HERE], undefined, [THERE], [HERE], undefined, [HERE, THERE], [], [HERE]];
  return Object.fromEntries(
    SUBJECTS.map((subject, at) => {
      const of = PLACES[at % PLACES.length];
      const news = [
        `The ${subject} of ${of} was closed on Nov. ${at + 1}, after inspectors found cracks in its walls.`,
        `Mayor Inés Núñez said the ${subject} would open again. “We won’t gamble with lives,” she said.`,
        `## Costs\n\n- The repair of the ${subject} cost $${at}.2 million.\n- The state paid most of it.`,
      ];
      const more = `Nobody was hurt when the ${subject} opened in ${of}, said Peter Lowe, an engineer.`;
      const only = servers[at];
      const story = { articles: { news: news.join('\n\n'), more } };
      return [`${subject}-story`, only === undefined ? story : { ...story, servers: only }];
    }),
  );
}
