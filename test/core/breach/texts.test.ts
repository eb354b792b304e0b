// The texts about a breach: the sheet for the authority is complete or says what is open, letters hold what the law asks,
// and nothing claims that anything was sent.
import { describe, expect, it } from 'vitest';
import { type Prose, proseText } from '../../../src/core/prose.js';
import { firstAid, firstAidFor } from '../../../src/registers/breach/rules/first-aid.js';
import { breachData, consequencesForPeople, incidents } from '../../../src/registers/breach/rules/options.js';
import { otherDuties, statusInWords } from '../../../src/registers/breach/rules/other-duties.js';
import { authorityForm } from '../../../src/registers/breach/rules/papers/authority-form.js';
import { authoritySheet } from '../../../src/registers/breach/rules/papers/authority-sheet.js';
import { emergencyCard } from '../../../src/registers/breach/rules/papers/emergency-card.js';
import { gapsOf } from '../../../src/registers/breach/rules/papers/form-lines.js';
import {
  letterToPeople,
  mailToAdviser,
  noticeToClient,
  publicNotice,
  reasonsForLate,
} from '../../../src/registers/breach/rules/papers/letters.js';
import { mayHappen, yourData } from '../../../src/registers/breach/rules/papers/told-in-sentences.js';
import { whatPeopleCanDo } from '../../../src/registers/breach/rules/papers/what-people-can-do.js';
import { bakery, completeFile, fileOf } from './file.js';

const complete = fileOf(completeFile, bakery);
const empty = fileOf({ 'noticed-at': '2026-11-23T07:00:00.000Z' });
const languages = ['nl', 'en'] as const;

describe('the sheet for the authority', () => {
  it('has an answer to every question of the form after one triage', () => {
    expect(gapsOf(complete, 'nl').map(({ number }) => number)).toEqual([]);
    const sheet = proseText(authoritySheet(complete, 'nl'));
    expect(sheet).toContain('definitief');
    for (const { number } of authorityForm.flatMap(({ questions }) => questions))
      expect(sheet).toContain(`\n${number} `);
    expect(sheet).toContain('5.2 Aard van het incident: Apparaat, gegevensdrager of papier kwijt of gestolen');
    expect(sheet).toContain('6.1 Gewone persoonsgegevens: Naam, Adres, mail of telefoon, Burgerservicenummer (BSN)');
    expect(sheet).toContain('6.2 Bijzondere persoonsgegevens: Gezondheid of ziekte');
    expect(sheet).toContain('7.3 Aantal, of minimum en maximum: minimaal 120, maximaal 150');
    expect(sheet).toContain('3.1.1e KvK-nummer: 12345678');
    expect(sheet).toContain('9.3 Ernst, met toelichting: Zeer groot');
    expect(sheet).not.toContain('[…]');
  });

  it('is provisional while something is open, and marks each gap', () => {
    const sheet = proseText(authoritySheet(empty, 'nl'));
    expect(sheet).toContain('voorlopig');
    expect(sheet).toContain('5.3 Beschrijving: […]');
    expect(gapsOf(empty, 'nl').length).toBeGreaterThan(15);
  });

  it('keeps a "weet ik niet" as a gap', () => {
    const file = fileOf({ ...completeFile, people: null }, bakery);
    expect(gapsOf(file, 'nl').map(({ number }) => number)).toEqual(['7.3']);
  });

  it('says of nothing that was not answered that it does not apply', () => {
    const open = proseText(authoritySheet(empty, 'nl'));
    expect(open).not.toContain('niet van toepassing of niets');
    const lines = open.split('\n');
    for (const number of ['1.3', '2.1.1', '2.2.1', '3.1.1d', '3.2.2', '3.3', '7.2', '8.1', '10.1.3', '10.1.7'])
      expect(lines.find((line) => line.startsWith(`${number} `))).toMatch(/: \[…\]$/);
    const numbers = gapsOf(empty, 'nl').map(({ number }) => number);
    expect(numbers).toEqual(expect.arrayContaining(['1.3', '3.3', '7.2', '8.1', '10.1.3']));
    expect(proseText(authoritySheet(empty, 'en'))).not.toContain('not applicable or nothing');
  });

  it('says so of what is known not to be asked: no DPO, in time, nobody told', () => {
    const { 'told-at': _at, 'told-count': _count, 'told-how': _how, ...rest } = completeFile;
    const file = fileOf({ ...rest, 'tell-people': false, 'people-ground': 'no-high-risk' }, bakery);
    const sheet = proseText(authoritySheet(file, 'nl'));
    for (const label of ['3.1.1d Registratienummer FG', '4.5 Later dan 72 uur: waarom', '10.1.7 Hoe'])
      expect(sheet).toContain(`${label}: niet van toepassing`);
    expect(gapsOf(file, 'nl')).toEqual([]);
  });

  it('asks why it is late as soon as it is, also when nothing was filled in', () => {
    const late = fileOf(completeFile, bakery, '2026-11-27T08:00:00.000Z');
    expect(gapsOf(late, 'nl').map(({ number }) => number)).toEqual(['4.5']);
  });

  it('says yes or no to whether the data were locked beforehand, and how', () => {
    const locked = (change: Readonly<Record<string, string | boolean>>) =>
      fileOf({ ...completeFile, readable: 'unintelligible', ...change }, bakery);
    const at = '8.1 Vooraf versleuteld of anders ontoegankelijk, en hoe:';
    const open = proseText(authoritySheet(complete, 'nl'));
    expect(open).toContain(`${at} Nee\n`);
    expect(open).not.toContain('Ja, gewoon leesbaar');
    const how = locked({ 'measures-kind': 'BitLocker', 'key-safe': true });
    expect(proseText(authoritySheet(how, 'nl'))).toContain(`${at} Ja: BitLocker; sleutel veilig: ja`);
    expect(proseText(authoritySheet(how, 'en'))).toContain('Yes: BitLocker; key safe: yes');
    expect(gapsOf(how, 'nl')).toEqual([]);
    expect(proseText(authoritySheet(locked({}), 'nl'))).toContain(`${at} Ja: […]`);
    expect(gapsOf(locked({}), 'nl').map(({ number }) => number)).toEqual(['8.1']);
  });

  it('does not say that there are no special data where something stands under "anders"', () => {
    const other = fileOf({ ...completeFile, data: ['name', { other: 'uitslag van een drugstest' }] }, bakery);
    const sheet = proseText(authoritySheet(other, 'nl'));
    expect(sheet).not.toContain('6.2 Bijzondere persoonsgegevens: geen');
    expect(sheet).toMatch(/6\.2 Bijzondere persoonsgegevens: .*uitslag van een drugstest/);
    expect(gapsOf(other, 'nl').map(({ number }) => number)).toEqual(['6.2']);
    const ordinary = fileOf({ ...completeFile, data: ['name'] }, bakery);
    expect(proseText(authoritySheet(ordinary, 'nl'))).toContain('6.2 Bijzondere persoonsgegevens: geen');
  });

  it('is a follow-up with the number once something was filed', () => {
    const filed = fileOf(
      {
        ...completeFile,
        filings: ['r1'],
        'filings/r1/filing': 'provisional',
        'filings/r1/filed-at': '2026-11-24T07:00:00.000Z',
        'filings/r1/number': 'AP-2026-123',
      },
      bakery,
    );
    expect(proseText(authoritySheet(filed, 'nl'))).toContain('AP-2026-123');
  });

  it.each(languages)('says in %s that only a person can file', (language) => {
    expect(proseText(authoritySheet(empty, language))).toContain('datalekken.autoriteitpersoonsgegevens.nl');
  });
});

describe.each(languages)('texts in %s', (language) => {
  const texts: readonly [string, Prose][] = [
    ...(['mail', 'letter', 'phone'] as const).flatMap((channel): [string, Prose][] => [
      [`complete ${channel}`, letterToPeople(complete, language, channel)],
      [`empty ${channel}`, letterToPeople(empty, language, channel)],
    ]),
    ['public', publicNotice(complete, language)],
    ['client', noticeToClient(complete, language)],
    ['late', reasonsForLate(complete, language)],
    ['adviser', mailToAdviser(complete, language)],
  ];

  it.each(texts)('%s has a title, blocks and no unfilled name', (_, prose) => {
    expect(prose.title).toContain('D-001');
    const text = proseText(prose);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  });

  it('tells people what art. 34(2) asks: what, contact, consequences, measures, and what they can do', () => {
    const text = proseText(letterToPeople(complete, language, 'mail'));
    const parts =
      language === 'nl'
        ? [
            'Wat is er gebeurd?',
            'info@korenbloem.example',
            'Het gaat om uw naam, uw adres, mailadres of telefoonnummer, uw burgerservicenummer (BSN) en iets over uw gezondheid.',
            'Iemand doet zich voor als u.',
            'Aangifte gedaan',
            'Identiteitsfraude',
            'klacht',
          ]
        : [
            'What happened?',
            'info@korenbloem.example',
            'It is about your name, your address, e-mail address or telephone number, your citizen service number (BSN) and something about your health.',
            'Somebody poses as you.',
            'Aangifte gedaan',
            'identity fraud',
            'complaint',
          ];
    for (const part of parts) expect(text).toContain(part);
  });

  it('puts no description of the reporter in what goes out to people or the adviser', () => {
    for (const prose of [
      letterToPeople(complete, language, 'mail'),
      publicNotice(complete, language),
      mailToAdviser(complete, language),
    ])
      expect(proseText(prose)).not.toContain('laptop van de bezorger');
  });

  it('never claims that something was filed or sent', () => {
    for (const [, prose] of texts)
      expect(proseText(prose)).not.toMatch(/is (gemeld|verstuurd|verzonden)|has been (filed|sent|reported)/);
  });
});

describe('what people can do themselves', () => {
  it('is never empty, whatever kinds of data it is about', () => {
    for (const { id } of [...breachData, { id: 'something-else' }]) expect(whatPeopleCanDo([id]), id).not.toEqual([]);
    expect(whatPeopleCanDo([])).not.toEqual([]);
    const other = fileOf({ ...completeFile, data: [{ other: 'een schoenmaat' }] }, bakery);
    const letter = proseText(letterToPeople(other, 'nl', 'mail'));
    expect(letter).toContain('Het gaat om een schoenmaat.');
    expect(letter).toContain('Bewaar dit bericht.');
  });
});

describe('a letter', () => {
  it('has a sentence for each kind of data and each consequence, and no label of a form', () => {
    for (const { id } of breachData) expect(yourData[id]?.nl, id).toMatch(/^(uw|iets|een|het|wat|wie|waar|of|de|dat) /);
    for (const { id } of consequencesForPeople) expect(mayHappen[id]?.nl, id).toMatch(/\.$/);
    const letter = proseText(letterToPeople(complete, 'nl', 'letter'));
    for (const label of ['Adres, mail of telefoon', 'Gezondheid of ziekte', 'Naam,'])
      expect(letter).not.toContain(label);
  });

  it('puts what was typed into sentences', () => {
    const file = fileOf({ ...completeFile, measures: '- map dichtgezet\nwachtwoord veranderd' }, bakery);
    expect(proseText(letterToPeople(file, 'nl', 'mail'))).toContain('Map dichtgezet. Wachtwoord veranderd.');
  });

  it('names what it is about in the order of the list, whatever was ticked first', () => {
    const file = fileOf({ ...completeFile, data: ['health', { other: 'een schoenmaat' }, 'name'] }, bakery);
    expect(proseText(letterToPeople(file, 'nl', 'mail'))).toContain(
      'Het gaat om uw naam, iets over uw gezondheid en een schoenmaat.',
    );
  });

  it('says of what may happen that it may, and not that it does', () => {
    for (const [language, may] of [
      ['nl', 'Dit kan er gebeuren. Iemand doet zich voor als u.'],
      ['en', 'This may happen. Somebody poses as you.'],
    ] as const)
      expect(proseText(letterToPeople(complete, language, 'mail'))).toContain(may);
    const none = fileOf({ ...completeFile, 'effects-people': null }, bakery);
    expect(proseText(letterToPeople(none, 'nl', 'mail'))).not.toContain('Dit kan er gebeuren');
  });

  const ofTwo = {
    ...completeFile,
    'what-happened': 'De backup van Bakkerij Jansen en Garage Smit is ingezien, een stuk of 40 klanten.',
    measures: 'Garage Smit is gebeld.',
    people: 43,
    client: 'Bakkerij Jansen',
    clients: ['r1'],
    'clients/r1/client-name': 'Garage Smit',
  };

  it('to a client names no other client in what was told, and says that each gets its own', () => {
    const notice = proseText(noticeToClient(fileOf(ofTwo, bakery), 'nl'));
    expect(notice).toContain('Aan: Bakkerij Jansen; Garage Smit');
    expect(notice).toContain('Laat bij "Aan" alleen die ene staan');
    expect(notice.match(/Jansen|Smit/g)).toHaveLength(2);
    expect(notice).toContain('De backup van een opdrachtgever van ons en een opdrachtgever van ons is ingezien');
  });

  it('to the one client that was hit names none of the others in the register', () => {
    const { clients: _, 'clients/r1/client-name': _name, ...one } = ofTwo;
    const file = fileOf(one, bakery);
    const clients = ['Bakkerij Jansen', 'Garage Smit'].map((name, index) => ({ id: `s${index}`, name }));
    const notice = proseText(noticeToClient(file.withFacts({ ...file.facts, clients }), 'nl'));
    expect(notice).toContain('De backup van Bakkerij Jansen en een opdrachtgever van ons is ingezien');
    expect(notice).not.toContain('Smit');
    expect(notice).not.toContain('Laat bij "Aan"');
  });

  it('to a client says since when the story stands so, what was said after it, and effects as a sentence', () => {
    const notice = proseText(noticeToClient(fileOf(ofTwo, bakery), 'nl'));
    expect(notice).toContain(
      'Zo opgeschreven op 24 november 2026 om 09:00. Daarna is gezegd: Aantal mensen: 43 mensen',
    );
    expect(notice).toContain('Iemand doet zich voor als een ander.');
  });

  it('to an adviser states nothing that we only suggested', () => {
    const suggested = new Map(complete.answers);
    for (const path of ['nature', 'groups']) {
      const stored = suggested.get(path);
      if (stored) suggested.set(path, { ...stored, provenance: 'standaard', source: 'report:r' });
    }
    const mail = proseText(mailToAdviser(complete.withAnswers(suggested), 'nl'));
    expect(mail).not.toContain('Met de gegevens gebeurde dit');
    expect(mail).toContain('wat er met de gegevens gebeurde');
    expect(mail).toContain('Die mensen zijn: klanten');
  });

  it('to an adviser, and of why it was late, says when it was reported', () => {
    const filed = {
      ...completeFile,
      filings: ['r1'],
      'filings/r1/filing': 'provisional',
      'filings/r1/filed-at': '2026-11-26T09:00:00.000Z',
    };
    const file = fileOf(filed, bakery, '2026-11-27T08:00:00.000Z');
    for (const prose of [mailToAdviser(file, 'nl'), reasonsForLate(file, 'nl')])
      expect(proseText(prose)).toContain('Gemeld bij de AP op: 26 november 2026 om 10:00');
    expect(proseText(mailToAdviser(complete, 'nl'))).not.toContain('Gemeld bij de AP op');
  });

  it('to an adviser has no heading twice', () => {
    const open = fileOf({ ...completeFile, readable: null, people: null, severity: null }, bakery);
    expect(proseText(mailToAdviser(open, 'nl')).match(/Dit weten we nog niet/g)?.length ?? 0).toBeLessThan(2);
  });

  it('to a client goes to every client that was hit', () => {
    const hit = { ...completeFile, client: 'Jansen', clients: ['r1'], 'clients/r1/client-name': 'De Boer' };
    expect(proseText(noticeToClient(fileOf(hit, bakery), 'nl'))).toContain('Aan: Jansen; De Boer');
  });
});

describe('what other laws ask', () => {
  it('is dated data with its status, and something to look at while it is not certain', () => {
    for (const duty of otherDuties) {
      expect(duty.look.nl, duty.id).toMatch(/^Kijk na/);
      expect(duty.look.nl).not.toMatch(/u moet/i);
      expect(duty.lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(statusInWords(duty).nl).toMatch(/^(voorstel|aangenomen|geldt|onbekend)/);
    }
    expect(otherDuties.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['sector', 'telecom', 'nis2', 'payment', 'medical']),
    );
  });
});

describe('the reasons for reporting late', () => {
  it('are not needed in time, and asked after 72 hours', () => {
    expect(proseText(reasonsForLate(complete, 'nl'))).toContain('nog niet voorbij');
    const late = fileOf(completeFile, bakery, '2026-11-27T08:00:00.000Z');
    const text = proseText(reasonsForLate(late, 'nl'));
    expect(text).toContain('26 november 2026 om 08:00');
    expect(text).toContain('Waarom het later werd: […]');
  });
});

describe('first aid', () => {
  it('asks who got a message in a chat, also where that was one person and no group', () => {
    const steps = firstAidFor('wrong-chat').steps.map(({ nl }) => nl);
    expect(steps).toContain('Schrijf op wie het bericht kreeg, of wie er in de groep zitten.');
  });

  it('is there for every kind of incident, with three to five lines, first what not to do, and a source', () => {
    expect(Object.keys(firstAid).toSorted()).toEqual(incidents.map(({ id }) => id).toSorted());
    for (const { id } of [...incidents, { id: 'something-else' }]) {
      const { not, steps, source, lastChecked } = firstAidFor(id);
      expect(not.nl, id).toMatch(/niet|geen|niets|nergens|niemand/i);
      expect(steps.length + 1, id).toBeGreaterThanOrEqual(3);
      expect(steps.length + 1, id).toBeLessThanOrEqual(5);
      expect(source).toMatch(/EDPB|Art\./);
      expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const { nl } of [not, ...steps]) expect(nl.split(/\s+/).length, nl).toBeLessThanOrEqual(25);
    }
  });
});

describe.each(languages)('the emergency card in %s', (language) => {
  it('names whom to call in order, the form, and five steps', () => {
    const text = proseText(
      emergencyCard(
        {
          business: 'Bakkerij De Korenbloem',
          people: [{ role: { nl: 'Privacy officer', en: 'Privacy officer' }, name: 'Noor', phone: '06 12345678' }],
          adviser: 'mr. De Wit',
          today: '2026-11-24',
        },
        language,
      ),
    );
    for (const part of ['Noor', '06 12345678', 'mr. De Wit', 'datalekken.autoriteitpersoonsgegevens.nl', '5.'])
      expect(text).toContain(part);
  });

  it('says that reporting is good, and promises nothing for whoever is the boss', () => {
    const text = proseText(emergencyCard({ business: '', people: [], adviser: '', today: '2026-11-24' }, language));
    expect(text).toContain(
      language === 'nl'
        ? 'Melden is goed, ook als het uw eigen fout was.'
        : 'Reporting is good, even when it was your own mistake.',
    );
    expect(text).not.toMatch(/kwalijk|hold it against/);
  });

  it('has a gap where nobody is known', () => {
    const text = proseText(emergencyCard({ business: '', people: [], adviser: '', today: '2026-11-24' }, language));
    expect(text).toMatch(/\[.*(wie voor privacy zorgt|takes care of privacy)\]/);
  });
});
