import { readFile } from '../../../adapters/tables/read.js';
import { type Channel, daysLater, describeChannel } from '../contract.js';
import { textsIn } from './cards.js';
import { buttonBeside, by, filled, inChannel, piet, sanne, startTestTeams } from './support.js';

describeChannel('teams', async (): Promise<Channel> => {
  let sent: Uint8Array = new Uint8Array();
  const teams = await startTestTeams({
    bot: { tables: { read: readFile } },
    teams: {
      fetch: async (url, init) =>
        new URL(String(url)).hostname === 'contoso-my.sharepoint.com'
          ? new Response(Buffer.from(sent))
          : fetch(url, init),
    },
  });
  const { fake } = teams;
  const heard = async (before: number, body: unknown = {}) => {
    await teams.settled();
    return `${textsIn(body)}\n${teams.words(before)}`;
  };
  return {
    store: teams.store,
    async say(text) {
      const before = fake.calls.length;
      await teams.say(text);
      return heard(before);
    },
    async press(label) {
      const before = fake.calls.length;
      // A button that sends a form takes along what stands in its fields.
      const { body } = await teams.press(label, filled(teams, []));
      return heard(before, body);
    },
    async pick(line) {
      const before = fake.calls.length;
      const { data, verb, id } = buttonBeside(teams, line);
      const value = { action: { verb, data } };
      const press = { type: 'invoke', name: 'adaptiveCard/action', replyToId: id, value };
      const { body } = await teams.post(teams.activity(press));
      return heard(before, body);
    },
    async fill(...answers) {
      const before = fake.calls.length;
      const { body } = await teams.press(/^(Verder|Bewaar|Melden)$/, filled(teams, answers));
      return heard(before, body);
    },
    async sayAs(_who, text) {
      const before = fake.calls.length;
      await teams.say(text, by(piet));
      return heard(before);
    },
    async pressAs(_who, label) {
      const before = fake.calls.length;
      const { body } = await teams.press(label, {}, by(piet));
      return heard(before, body);
    },
    async saidAmongOthers(_who, text) {
      const before = fake.calls.length;
      await teams.say(text, inChannel({ from: by(piet)['from'] }));
      await teams.settled();
      const wordsTo = (isAlone: boolean) =>
        textsIn(
          fake.calls
            .slice(before)
            .filter(({ path }) => path.includes(`a:${piet.id}/`) === isAlone)
            .map(({ body }) => body),
        );
      return { there: wordsTo(false), alone: wordsTo(true) };
    },
    async comes(days, who) {
      const before = fake.calls.length;
      teams.clock.now = daysLater(teams.clock.now, days);
      await teams.tick();
      await teams.settled();
      const { id } = who === undefined ? sanne : piet;
      const theirs = fake.calls.slice(before).filter(({ path }) => path.includes(`a:${id}/`));
      return textsIn(theirs.map(({ body }) => body['attachments'] ?? []));
    },
    nameOfPiet: piet.name,
    async standing() {
      await teams.settled();
      return teams
        .cards()
        .map(({ content }) => textsIn(content))
        .join('\n');
    },
    async sends(name, bytes) {
      const before = fake.calls.length;
      sent = bytes;
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      const downloadUrl = 'https://contoso-my.sharepoint.com/x';
      const content = { downloadUrl, uniqueId: 'u', fileType: 'csv' };
      await teams.say('', { attachments: [{ contentType, name, content }] });
      return heard(before);
    },
    async files() {
      await teams.settled();
      return fake.calls.flatMap(({ body }) => {
        const [attachment] = (body['attachments'] ?? []) as { contentType: string; name: string }[];
        return attachment?.contentType.endsWith('file.consent') ? [attachment.name] : [];
      });
    },
    close: () => teams.close(),
  };
});
