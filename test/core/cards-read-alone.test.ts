// A card is read by who has no time and no law in their head: what it says is no more than what is so, and what is ours is
// said to be ours.
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/engine/checklist.js';
import type { Ask } from '../../src/core/engine/replies.js';
import { toldIn } from '../../src/core/engine/telling/telling.js';
import { templateFor } from '../../src/core/engine/template.js';
import { templates } from '../../src/registers/activities/rules/templates/index.js';
import { checklistOf } from '../../src/registers/index.js';
import { contractPoints } from '../../src/registers/suppliers/rules/contract-points.js';
import { type Play, play } from './engine/play.js';
import { answersOf } from './engine/said.js';

function begun(id: string, sector = 'food'): Play {
  const template = templates.find((one) => one.id === id);
  if (template === undefined) throw new Error(`there is no template ${id}`);
  const organisation = answersOf({ sector });
  return play(checklistOf('controller-activity'), {
    template: templateFor(template, organisation),
    facts: { organisation },
  });
}

/** With what only the person knows answered, at its first card. */
function atCards(id: string, sector?: string): Play {
  let at = begun(id, sector);
  for (let turn = 0; turn < 10 && at.ask.mode !== 'section'; turn += 1)
    at =
      at.ask.mode === 'form'
        ? at.answer({ suppliers: ['none'], access: ['management'], owner: 'anna' })
        : at.say('weet ik niet');
  return at;
}

const sentences = ({ fields }: Ask) => fields.flatMap(({ shown = [] }) => shown).join('\n');

/** All its cards, each agreed to. */
function read(from: Play): { readonly before: string; readonly after: Play } {
  const cards: string[] = [];
  let at = from;
  while (at.step.outcome !== 'finished' && at.ask.mode === 'section') {
    cards.push(sentences(at.ask));
    at = at.press(at.ask.actions[0]?.role ?? 'confirm');
  }
  return { before: cards.join('\n'), after: at };
}

describe('a card of proposals', () => {
  it('does not say that the tax office gets the whole file', () => {
    const { before } = read(atCards('customers'));
    expect(before).toContain('U geeft gegevens door aan de Belastingdienst, de accountant en de bank.');
    expect(before).not.toContain('U geeft ze door');
  });

  it('asks whether the safety is there, and states it only to who said so', () => {
    const { before, after } = read(atCards('customers'));
    expect(before).toContain('Doet u dit al? Zo niet: Pas aan. Voorstel: een wachtwoord met tweede stap');
    expect(before).not.toContain('Zo beschermt u');
    expect(before).toContain("Geen camera's of GPS?");
    expect(tellings(after.scope)).toContain("Geen camera's of GPS.");
    expect(after.provenance('security')).toBe('bevestigd');
  });

  it('gives the three parts of a good reason, and leaves the weighing to the owner', () => {
    const { before } = read(atCards('customers'));
    expect(before).toContain('(voorstel: "wij willen onze klanten goed helpen")');
    expect(before).toContain(
      'Minder gegevens vragen kan niet. Wie het betreft, verwacht dit. Ons voorstel: uw reden weegt zwaarder dan hun privacy.',
    );
    expect(before).not.toContain('hun last');
  });

  it('tells nobody that somebody agreed, and asks whether a yes is asked as we propose', () => {
    const { before, after } = read(atCards('website'));
    expect(before).toContain('Alleen als de persoon ja zegt: cookies die niet nodig zijn');
    expect(before).toContain('(vraagt u het zo? Dan klopt: in de cookiemelding. Ja en nee staan er even groot.');
    expect(before).not.toContain('zei ja:');
    expect(tellings(after.scope)).toContain('(zo gevraagd: in de cookiemelding.');
  });

  it('names the programs that hold the data beside nobody who gets them', () => {
    expect(read(atCards('newsletter')).before).toContain('U geeft niets door.');
    const { scope } = begun('newsletter');
    const kept = scope.withAnswers(new Map([...scope.answers, ...answersOf({ suppliers: ['mailchimp'] })]));
    expect(tellings(kept)).toContain("Buiten uw programma's geeft u niets door.");
  });

  it('keeps with the proof of a yes the address that it is about', () => {
    const { before } = read(atCards('newsletter'));
    expect(before).toContain('naam, voorkeuren en wat iemand las meteen weg');
    expect(before).toContain('mailadres, met bewijs van ja en afmelding 5 jaar');
  });

  it('says what an extra risk comes to', () => {
    expect(read(atCards('website')).before).toContain(
      'Extra risico, maar te weinig voor een risico-onderzoek (DPIA): surfgedrag volgen',
    );
    const { scope } = begun('website');
    const heavier = scope.withAnswers(new Map([...scope.answers, ...answersOf({ automated: 'decides' })]));
    expect(tellings(heavier)).toContain(
      'Dit geeft extra risico, en telt mee voor een risico-onderzoek (DPIA): surfgedrag',
    );
  });

  it('calls no term the choice of somebody who never chose one', () => {
    const { before } = read(atCards('customers'));
    expect(before).toContain('Ons voorstel: klantgegevens en berichten 2 jaar');
    expect(before).not.toContain('Uw eigen keuze');
  });

  it.each(['staff', 'absence', 'recruitment', 'cameras'])('of %s explains the AP where it is named first', (id) => {
    const { before } = read(atCards(id));
    const [first = ''] = before.match(/.{0,40}\bAP\b.{0,25}/) ?? [];
    expect(first).toContain('Autoriteit Persoonsgegevens (AP), de toezichthouder');
  });
});

it('that somebody is ill is sensitive, also where nothing medical is kept', () => {
  const { before } = read(atCards('absence'));
  expect(before).toContain('medische gegevens bewaart u hier niet');
  expect(before).toContain('gevoelige gegevens bij: gezondheid (ziek zijn telt mee).');
});

describe('the words of a company', () => {
  it('explain the risk study and say plainly what the contract holds', () => {
    const labels = contractPoints.map(({ label }) => label.nl);
    expect(labels).toContain('Hulp bij datalek of risico-onderzoek (DPIA)');
    expect(labels.filter((label) => /papier|DPIA$/.test(label))).toEqual([]);
  });
});

describe('who gives care', () => {
  it('is told that the tax office gets no more of patients than it needs', () => {
    const { before } = read(atCards('customers', 'care'));
    expect(before).toMatch(
      /U geeft gegevens door aan [^.]*de Belastingdienst[^.]*\. Ieder krijgt alleen wat nodig is\./,
    );
  });

  it('is not told that what the law has them keep is seldom needed', () => {
    const { before } = read(atCards('customers', 'care'));
    expect(before).toContain('Kopie paspoort of ID-kaart bewaart u hier niet.');
    expect(before).toMatch(/U bewaart [^.]*geboortedatum[^.]*medische gegevens/);
    expect(before).not.toContain('U bewaart ook');
    for (const id of ['customers', 'staff'])
      for (const sector of ['food', 'care']) {
        const labels = atCards(id, sector).ask.fields.map(({ label }) => label);
        expect(labels).not.toContain('Meestal niet nodig');
      }
  });

  it('is asked for the BSN, which only a care provider must use', () => {
    const first = begun('customers', 'care').show();
    expect(first.ask.fields.map(({ path }) => path)).toEqual(['bsn']);
    expect(first.ask.fields[0]?.example).toContain('Bent u zorgverlener, zoals een fysiotherapeut?');
    expect(first.value('bsn')).toBeUndefined();
    expect(first.value('data')).not.toContain('bsn');
  });

  it('who does is not asked to tick it among the data too', () => {
    const said = begun('customers', 'care').show().say('2');
    expect(said.value('bsn')).toBe('law');
    const { before } = read(
      said.ask.mode === 'form' ? said.answer({ suppliers: ['none'], access: ['management'], owner: 'anna' }) : said,
    );
    expect(said.ask.mode).not.toBe('warning');
    expect(before).toContain('omdat een wet dat vraagt: de Wabvpz');
  });

  it('who does not keeps none of it', () => {
    const said = begun('customers', 'care').show().say('1');
    expect(said.value('bsn')).toBe('no');
    expect(said.value('data')).not.toContain('bsn');
  });
});

/** All sentences of a record. */
const tellings = (scope: Scope) =>
  scope.checklist.sections
    .flatMap((section) => (section.tells ? toldIn(section, scope, { voice: 'you', language: 'nl' }) : []))
    .map(({ text }) => text)
    .join('\n');

it('what was agreed to is stated', () => {
  const told = tellings(read(atCards('customers')).after.scope);
  for (const sentence of [
    'Zo beschermt u de gegevens nu:',
    'Daarom weegt uw reden zwaarder dan hun privacy.',
    'Uw eigen keuze:',
  ])
    expect(told).toContain(sentence);
  expect(told).not.toContain('Ons voorstel');
});
