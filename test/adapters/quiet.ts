/**
 * Waits until no turn is in hand and nothing more is counted. Client, bot and platform are one process: whatever is on its
 * way between them is there within some rounds of its events, however slow the machine; the milliseconds are for what
 * threads do meanwhile.
 */
export async function untilQuiet(finished: () => Promise<unknown>, count: () => number): Promise<void> {
  let before = -1;
  for (let quiet = 0; quiet < 3; ) {
    await finished();
    await new Promise((resolve) => setTimeout(resolve, 4));
    for (let round = 0; round < 4; round += 1) await new Promise((resolve) => setImmediate(resolve));
    quiet = before === count() ? quiet + 1 : 0;
    before = count();
  }
}
