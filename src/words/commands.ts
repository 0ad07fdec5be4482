/** Names and descriptions of the commands, as Discord lists them. At most 100 characters each. */
export const commands = {
  ask: 'Ask about a story; the answer is the passage that says it, word for word',
  quote: 'Who said what: direct quotations, each with the sentence its speaker was read from',
  timeline: 'What happened when, in the sentences that say so',
  who: 'Who is that? The words that introduce a person or an organisation',
  story: 'The stories here: key points, people, articles',
  about: 'What Pilcrow does, what it cannot do, and what it stores',
  find: 'Find in the story',
  options: {
    question: 'What you want to know, in your own words',
    story: 'Which story; without it, all of them',
    private: 'Answer so that only you see it',
    who: 'A person or an organisation',
    aboutTopic: 'A word or a topic',
    name: 'The name of a person or an organisation',
    from: 'From this date on: 2020, 2020-11 or 2020-11-17',
    picture: 'Answer with a picture',
    to: 'Up to this date: 2020, 2020-11 or 2020-11-17',
  },
} as const;
