// What Slack accepts, in one table. More is refused by Slack or cut by it, so everything longer is split or paged here.
// Sources: [types] the doc comments of @slack/types; [docs] docs.slack.dev; [issue] a thread of slackapi on GitHub;
// [ours] a choice of our own within what Slack takes.

export const limits = {
  /** [docs] */
  messageBlocks: 50,
  /** [types] of a modal and of the App Home */
  viewBlocks: 100,
  /** [issue bolt-js#2509] all text in the blocks of one message; `msg_blocks_too_long` comes at about 13,200 */
  messageBlockText: 12_000,
  /** [docs] the top-level text: 4,000 advised, cut at 40,000 */
  messageText: 4_000,
  /** [docs] a view in bytes; `view_too_large` comes at 250 KB */
  viewBytes: 240_000,
  /** [types] */
  sectionText: 3_000,
  sectionFields: 10,
  fieldText: 2_000,
  headerText: 150,
  actionsElements: 25,
  label: 2_000,
  hint: 2_000,
  placeholder: 150,
  buttonText: 75,
  accessibilityLabel: 75,
  optionText: 75,
  /** [types say 75; the API takes 150] */
  optionValue: 150,
  selectOptions: 100,
  optionGroups: 100,
  checkboxOptions: 10,
  inputText: 3_000,
  /** [types] one table in a message */
  tableRows: 100,
  /** [ours] so that its words fit in the text of its message */
  tableText: 3_400,
  /** [slackblocks] of a modal */
  alertText: 200,
  viewTitle: 24,
  viewSubmit: 24,
  viewClose: 24,
  actionId: 255,
  blockId: 255,
  callbackId: 255,
  privateMetadata: 3_000,
  /** [ours] an error under a field; Slack names no limit */
  fieldError: 2_000,
  /** [ours] buttons behind lines of a card, before a menu takes their place */
  lineButtons: 30,
} as const;

/** Moments in milliseconds. */
export const times = {
  /** decision 12: later than this, the person is told that it takes longer */
  budget: 800,
  /** [docs] a trigger opens a view for three seconds */
  trigger: 3_000,
  /** [ours] so long after an answer a second press on its button is the first, made twice */
  doubleClick: 1_000,
  /** [docs] an event that is not acknowledged within three seconds is delivered again */
  event: 2_500,
  /** [ours] the headers of a request, and the whole of it, on the port */
  headers: 5_000,
  request: 5_000,
  /** [ours] so long what Slack says of somebody is waited for when it was known before */
  known: 300,
  /** [ours] one call to Slack */
  call: 10_000,
  /** [ours] the longest wait that Slack may ask for before an answer comes too late to matter */
  longestPause: 30_000,
} as const;
