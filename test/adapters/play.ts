// Plays a whole conversation in a channel: only what a person would type, at what they then read.
import { expect } from 'vitest';
import { latest } from '../../src/core/engine/answers.js';
import type { Conversation, Reaction } from '../journeys/as-people-talk/whole-conversations.js';
import type { Channel } from './contract.js';

const mostTurns = 60;

/** Says it all, checks what was read and stored, and gives the conversation as it went. */
export async function play(channel: Channel, conversation: Conversation): Promise<void> {
  const { begins, who, says, reacts = [], reads = [] } = conversation;
  if (begins === 'idle') await introduced(channel);
  const left = new Map<Reaction, number>(reacts.map((one) => [one, one.times ?? 1]));
  const story: string[] = [];
  const say = async (text: string) => {
    const heard = who === undefined ? await channel.say(text) : await channel.sayAs(who, text);
    story.push(`> ${text}`, heard);
    return heard;
  };
  for (const line of says) {
    let heard = await say(line);
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const reaction = reactionTo(heard, left);
      if (reaction === undefined) break;
      left.set(reaction, (left.get(reaction) ?? 0) - 1);
      heard = await say(reaction.says);
    }
  }
  const all = story.join('\n');
  if (process.env['TRANSCRIPTS']) console.log(all);
  for (const words of reads) expect(all.replaceAll(/[*\s]+/g, ' ')).toContain(words);
  await expectEnds(channel, conversation);
}

/** The first of the reactions that are left, in their order, that what was read asks for. */
function reactionTo(heard: string, left: ReadonlyMap<Reaction, number>): Reaction | undefined {
  const fits = ([{ when }, times]: readonly [Reaction, number]) => times > 0 && when.test(heard);
  return [...left.entries()].find(fits)?.[0];
}

async function expectEnds({ store }: Channel, { ends, has = {} }: Conversation): Promise<void> {
  const recordsOf = (register: string) =>
    store.read(async ({ organisations, records }) => records.list((await organisations.first())?.id ?? '', register));
  for (const [register, expected] of Object.entries(ends)) {
    const record = (await recordsOf(register)).at(-1);
    if (expected === 'none') {
      expect(record, `${register} is empty`).toBeUndefined();
      continue;
    }
    expect(record, `there is a ${register}`).toBeDefined();
    const answers = await store.read(async ({ organisations, answers: all }) =>
      all.ofRecord((await organisations.first())?.id ?? '', record?.id ?? ''),
    );
    const counting = [...latest(answers).values()].map(({ path, value }) => [path, value] as const);
    expect(Object.fromEntries(counting)).toMatchObject(expected);
  }
  for (const [register, wanted] of Object.entries(has)) {
    const found = (await recordsOf(register)).flatMap(({ title, template }) => [title, template ?? '']);
    expect(found).toEqual(expect.arrayContaining([...wanted]));
  }
}

/** The introduction of a small bakery, done; whoever spoke first looks after privacy. */
export async function introduced(channel: Channel): Promise<void> {
  await channel.say('hoi');
  await channel.say('later');
  await channel.store.transaction(async ({ organisations, people, records, answers, conversations }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const by = (await people.list(organisation))[0]?.id ?? '';
    const profile = await records.byNumber(organisation, 'organisation', 1);
    if (profile === undefined) throw new Error('nobody spoke yet');
    const { id, createdAt: at, checklistVersion } = profile;
    const known = {
      name: 'Bakkerij De Vries',
      contact: 'info@bakkerijdevries.nl',
      sector: 'food',
      staff: 9,
      officer: by,
    };
    for (const [path, value] of Object.entries(known)) {
      const write = { path, n: 1, value, provenance: 'bevestigd', source: null } as const;
      await answers.add(organisation, id, write, { id: 'introduced', by, at, checklistVersion });
    }
    await records.change(organisation, id, { status: 'active', confirmedBy: by, confirmedAt: at });
    await conversations.remove(organisation, by, id);
  });
}
