/** What `import` says: what it read, what it left out, and why it refuses. */
export const importing = {
  // Why a source is refused
  walls: {
    paywall:
      'The page shows only the beginning of its article and asks for a subscription. Save the page from a browser where you can read it whole, and import the file.',
    cookies:
      'The page asks about cookies before it shows its article. Open it in a browser, save it, and import the file.',
    login: 'The page asks to log in. Save it from a browser where you are logged in, and import the file.',
    robot:
      'The page checks whether its visitor is human. Open it in a browser, save it, and import the file.',
    error: 'The page says that something is not there or went wrong. Check the address.',
    shell:
      'The page is empty until a browser runs its scripts. Open it in a browser, save it, and import the file.',
  },
  tooDeep: 'The page has so many elements in one another that it cannot be read safely.',
  nothingToRead: 'There is no text of an article in it.',

  // What the host should know of an article
  shownDay: (shown: string, given: string) =>
    `The page shows ${shown} as its day and gives ${given} to machines; the day that readers see was taken.`,
  fromStructuredData:
    'The text was read from the data for search engines, since it does not stand on the page itself.',
};
