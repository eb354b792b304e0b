// Typing in the conversation while the form of a report stands open: it comes back with it, and nothing is stored before it is sent.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Json } from './connector.js';
import { buttonOn, by, filled, inputsOn, piet, startTestTeams, type TestTeams } from './support.js';

let teams: TestTeams;
beforeEach(async () => {
  teams = await startTestTeams();
  await teams.say('/register');
  await teams.settled();
});
afterEach(() => teams.close());

async function say(text: string, who: Json = {}): Promise<string> {
  const before = teams.fake.calls.length;
  await teams.say(text, who);
  await teams.settled();
  return teams.words(before);
}
const changesOf = (id: string) =>
  teams.fake.calls.filter(({ method, path }) => method === 'PUT' && path.endsWith(`/${id}`));
const answers = ['Mail naar de verkeerde klant', 'nu', '2', '', ''];
const send = async (who: Json = {}) => {
  await teams.press(/^(Verder|Bewaar|Melden)$/, filled(teams, answers), who);
  await teams.settled();
};
const breaches = () =>
  teams.store.read(async ({ organisations, records }) =>
    records.list((await organisations.first())?.id ?? '', 'breach'),
  );

it('fills the report, which comes back with it: nothing is stored before it is sent', async () => {
  await say('/datalek');
  const heard = await say('er ging een brief naar het verkeerde adres');
  expect(heard).toContain('Dit heb ik ingevuld. Er is nog niets bewaard.');
  expect(JSON.stringify(teams.cards().at(-1))).toContain('er ging een brief naar het verkeerde adres');
  expect(await teams.stored()).toEqual({});
  expect(await breaches()).toEqual([]);
  await send();
  expect(await breaches()).toHaveLength(1);
});

it('that holds all that is needed has one button, which sends what was typed in it since', async () => {
  await say('een klant belt, haar adres klopt niet meer, ze woont nu op kerkstraat 3');
  await say('ja');
  const card = JSON.stringify(teams.cards().at(-1)?.content);
  expect(card.match(/"style":"positive"/g)).toHaveLength(1);
  const who = inputsOn(teams).find(({ label }) => label === 'Waaraan herkennen wij deze persoon?');
  await teams.press('Ja, klopt: verstuur', { ...filled(teams, []), [String(who?.['id'])]: 'M. Bos, klant 12' });
  await teams.settled();
  expect(await teams.stored('request')).toMatchObject({ who: 'M. Bos, klant 12' });
});

it('in the middle of the introduction answers no question of it', async () => {
  await teams.press(/Ga verder/);
  await teams.settled();
  await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
  await teams.settled();
  await say('/datalek');
  await say('1');
  expect(await teams.stored()).not.toHaveProperty('sector');
  expect(await say('later')).toContain('Er is niets bewaard');
  await say('1');
  expect(await teams.stored()).toHaveProperty('sector');
});

it.each(['uitleg', 'help'])('"%s" explains the report and not another question', async (word) => {
  await say('/datalek');
  const { id } = buttonOn(teams, /^(Verder|Bewaar|Melden)$/);
  const heard = await say(word);
  expect(heard).toContain('Wat er gebeurde');
  expect(heard).not.toContain('organisatie heet');
  expect(heard).not.toContain('[');
  expect(changesOf(id)).toEqual([]);
});

it('a word of the law gets its meaning, and the form stays', async () => {
  await say('/datalek');
  const { id } = buttonOn(teams, /^(Verder|Bewaar|Melden)$/);
  expect(await say('wat is een verwerker?')).toContain('Een verwerker');
  expect(await say('bedankt')).toContain('Graag gedaan');
  expect(changesOf(id)).toEqual([]);
});

it('going on with the register leaves the form as it is', async () => {
  await say('/datalek');
  const { id } = buttonOn(teams, /^(Verder|Bewaar|Melden)$/);
  await say('/register');
  await teams.press(/Ga verder/);
  await teams.settled();
  expect(changesOf(id)).toEqual([]);
});

it('who tells of a breach over another form is asked about it', async () => {
  await say('/verzoek mijn adres klopt niet');
  expect(await say('ik ben mijn telefoon kwijt')).toContain('Dit klinkt als een datalek.');
});

it('an employee without an interview is in no loop, and "later" ends the form', async () => {
  const who = by(piet);
  await say('/datalek', who);
  expect(await say('de sleutel van de kast', who)).toContain('Dit heb ik ingevuld.');
  expect(await say('en nu?', who)).not.toContain('Wat is er gebeurd?');
  expect(await breaches()).toEqual([]);
  expect(await say('later', who)).toContain('Er is niets bewaard');
  expect(await say('en nu?', who)).not.toContain('formulier');
});

it('a breach that is told in the middle of the introduction is offered, and the introduction goes on', async () => {
  await teams.press(/Ga verder/);
  await teams.settled();
  await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
  await teams.settled();
  const heard = await say('oei, vannacht is de laptop van de zaak gestolen uit mijn auto');
  expect(heard).toContain('Dit klinkt als een datalek.');
  expect(heard).toContain('We waren bij: Wat voor bedrijf hebt u?');
  expect(await say('ja')).toContain('Dit heb ik ingevuld.');
  expect(await say('later')).toContain('Er is niets bewaard');
  await say('1');
  expect(await teams.stored()).toMatchObject({ sector: 'food' });
  await say('9');
  expect(await teams.stored()).toMatchObject({ staff: 9 });
  expect(await breaches()).toEqual([]);
});

it('that comes back with what was typed stands there once', async () => {
  const who = by(piet);
  await say('/datalek', who);
  await say('er ging een brief naar het verkeerde adres', who);
  const { id } = buttonOn(teams, /^(Verder|Bewaar|Melden)$/);
  await say('een uur geleden', who);
  expect(buttonOn(teams, /^(Verder|Bewaar|Melden)$/).id).not.toBe(id);
  expect(JSON.stringify(teams.cards().find((one) => one.id === id)?.content)).not.toContain('Action.Execute');
});
