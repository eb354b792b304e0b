// What Teams accepts, in one table. More is refused by Teams or cut by it, so everything longer is split or paged here.
// Sources: [docs] learn.microsoft.com/microsoftteams; [schema] of the manifest or of cards; [seen] by trying;
// [ours] a choice of our own within what Teams takes.

export const limits = {
  /** [ours] of one card; a message holds about 100 KB [docs], older pages say 28 KB */
  cardBytes: 24_000,
  /** [seen] more buttons beside each other are not shown */
  buttons: 6,
  /** [seen] a longer one is cut off at the edge of the card, in the middle of a word */
  buttonText: 44,
  /** [ours] of one alone its beginning says enough */
  buttonAlone: 60,
  /** [ours] a list of choices that is written out; more go in a menu */
  choicesShown: 8,
  boxesShown: 14,
  /** [ours] lines of a card with a button of their own, before a menu takes their place */
  lineButtons: 20,
  /** [ours] the line that a notification shows */
  summary: 200,
  /** [ours] one request of Teams; text of a message is at most some 100 KB */
  requestBytes: 512_000,
} as const;

/** Moments in milliseconds. */
export const times = {
  /** decision 12: later than this, the person is told that it takes longer */
  budget: 800,
  /** [docs] a message that is not acknowledged within 15 s is delivered again; a press within 5 s */
  acknowledge: 4_000,
  /** [ours] one call to Teams */
  call: 10_000,
  /** [ours] the longest wait that Teams may ask for before an answer comes too late to matter */
  longestPause: 30_000,
  /** [ours] the same for what is said in a conversation: late is better than never */
  longestWait: 60 * 60 * 1_000,
  /** [ours] a name that takes longer keeps nobody waiting */
  lookup: 1_000,
} as const;
