// Sentences as customers, applicants and colleagues write them, and what they most likely ask.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestedKinds } from '../../../src/registers/request/rules/hearing/suggested-kinds.js';
import { kindsOfRequest } from '../../../src/registers/request/rules/kinds.js';

const sentences: Readonly<Record<string, readonly string[]>> = {
  rectification: [
    'Hoi, mijn adres klopt niet meer, ik ben verhuisd naar de Dorpsstraat.',
    'Op de factuur staat mijn naam verkeerd gespeld.',
    'Jullie hebben een fout telefoonnummer van mij.',
    'Kunt u mijn geboortedatum corrigeren? Het moet 3 mei zijn.',
    'Mijn rekeningnummer is onjuist, graag aanpassen.',
    'Ik ben getrouwd en heet nu Jansen-de Vries.',
    'Er zit een typfout in mijn e-mailadres.',
    'De klant belde: zijn postcode is niet juist.',
    'You have my address wrong, I moved in June.',
    'My surname is misspelled on the invoice.',
    'Please update my phone number.',
    'The date of birth in your file is incorrect.',
  ],
  access: [
    'Welke gegevens bewaart u eigenlijk van mij?',
    'Ik wil graag inzage in mijn dossier.',
    'Kan ik een kopie krijgen van alle gegevens die u over mij hebt?',
    'Ik wil weten wat er over mij in het systeem staat. Wat staat er over mij?',
    'Mag ik mijn personeelsdossier inzien?',
    'Aan wie hebben jullie mijn nummer doorgegeven?',
    'Ik wil de camerabeelden van gisteren zien waar ik op sta, mag ik die bekijken? Graag de camerabeelden opvragen.',
    'What data do you hold about me?',
    'I would like a copy of my file.',
    'This is a subject access request under the GDPR.',
    'Who have you shared my details with? I want to know who you passed my data to.',
  ],
  erasure: [
    'Verwijder alstublieft al mijn gegevens.',
    'Ik wil dat u mijn account wist.',
    'Graag mijn sollicitatie vernietigen.',
    'Haal mijn gegevens uit uw systeem.',
    'Ik wil vergeten te worden.',
    'Gooi mijn oude bestellingen weg.',
    'Wilt u mijn cv wissen?',
    'Please delete my account.',
    'Erase everything you have on file.',
    'I want my profile removed.',
    'I use my right to be forgotten.',
  ],
  marketing: [
    'Ik wil geen reclame meer van u.',
    'Schrijf mij uit voor de nieuwsbrief.',
    'Haal me van de mailinglijst af.',
    'Stop met die mailtjes, ik wil niet meer gemaild worden.',
    'Ik krijg steeds spam van jullie winkel.',
    'Wilt u mij afmelden voor de aanbiedingen?',
    'Please unsubscribe me.',
    'No more newsletters please.',
    'I want to opt out of marketing.',
    'Stop calling me with offers.',
  ],
  portability: [
    'Ik wil mijn gegevens meenemen naar mijn nieuwe sportschool.',
    'Ik stap over naar een andere aanbieder en wil een bestand.',
    'Kunt u mijn gegevens als csv sturen?',
    'Ik wil een export van mijn trainingsschema.',
    'Please transfer my data to another provider.',
    'I am switching provider and need a file.',
    'Send me my data in a machine-readable format.',
  ],
  'stop-using': [
    'Ik maak bezwaar tegen het gebruik van mijn gegevens.',
    'Stop met het volgen van mijn bus via gps.',
    'Ik wil niet dat u mijn aankoopgedrag bijhoudt.',
    'Wilt u mijn gegevens voorlopig niet gebruiken?',
    'Stop met delen van mijn cijfers met andere vestigingen.',
    'I object to you using my data.',
    'Please restrict the processing of my file.',
    "I don't want you to track what I buy.",
    'Stop sharing my data with your partners.',
  ],
  withdraw: [
    'Ik trek mijn toestemming in.',
    'Mijn foto mag niet meer op de website.',
    'De toestemming die ik gaf geldt niet meer.',
    'Haal de foto van mijn zoon van de site.',
    'I withdraw my consent.',
    'I no longer give permission, I revoke my consent.',
    'My picture should no longer be on your site.',
  ],
  human: [
    'De computer wees mijn aanvraag af, kan iemand daar naar kijken?',
    'Ik ben automatisch afgewezen, dat systeem heeft dat besloten.',
    'Ik wil dat een mens mijn aanvraag beoordeelt.',
    'Kan er een medewerker naar kijken in plaats van het algoritme?',
    'Your system rejected my application.',
    'I want a person to review the decision.',
  ],
  complaint: [
    'Ik heb een klacht over hoe u met mijn gegevens omgaat.',
    'Ik vind dit schandalig.',
    'Wat gaat u slordig om met mijn medische gegevens.',
    'I want to complain about how you handled my form.',
    'You are careless with my details.',
  ],
};

const nothing: readonly string[] = [
  'Hoe laat gaat de winkel open?',
  'Mijn pakket is nog niet binnen.',
  'Bedankt voor de snelle levering!',
  'Ik wil graag een taart bestellen voor zaterdag.',
  'Kan de monteur dinsdag langskomen?',
  'Kunt u mij terugbellen?',
  'Ik ben ziek en kom vandaag niet.',
  'What time do you open?',
  'Can I order two loaves for Saturday?',
  'My parcel has not arrived.',
  'Thanks for the quick answer.',
  'Is there parking near the shop?',
];

const cases = Object.entries(sentences).flatMap(([kind, said]) => said.map((sentence) => [kind, sentence] as const));

describe('the kind of a request is suggested from the words', () => {
  it.each(cases)('%s: %s', (kind, sentence) => {
    expect(suggestedKinds(sentence)[0]).toBe(kind);
  });
  it.each(nothing)('nothing: %s', (sentence) => {
    expect(suggestedKinds(sentence)).toEqual([]);
  });
  it('names two when somebody asks two things', () => {
    expect(suggestedKinds('Mijn adres klopt niet en ik wil weten welke gegevens u van mij bewaart.')).toEqual([
      'rectification',
      'access',
    ]);
    expect(suggestedKinds('Schrijf me uit en verwijder mijn account.')).toEqual(['marketing', 'erasure']);
  });
  it('knows a sentence for each kind, over sixty in all', () => {
    expect(Object.keys(sentences).toSorted()).toEqual(kindsOfRequest.map(({ id }): string => id).toSorted());
    expect(cases.length + nothing.length).toBeGreaterThan(60);
  });
  it('takes anything, and does not mind case, accents or line ends', () => {
    expect(suggestedKinds('MIJN ADRES\nKLOPT NIÉT')).toEqual(['rectification']);
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => suggestedKinds(text).length <= 2));
  });
});
