// The texts of the privacy statement: a lawyer can review them here. Said by the business to the people concerned.
import { type Text, t } from '../../../../core/text.js';

const groups: Readonly<Record<string, Text>> = {
  suppliers: t('Leveranciers', 'Suppliers'),
  'emergency-contacts': t(`Familie en vrienden van medewerkers, voor nood
                           Family and friends of staff, for emergencies`),
  correspondents: t('Mensen met wie wij mailen', 'People we e-mail with'),
  'bot-users': t('Medewerkers die AVG-maatje gebruiken', 'Staff who use AVG-maatje'),
  'mentioned-people': t('Mensen over wie een tekst van ons gaat', 'People a text of ours is about'),
};

export const statementWords = {
  groups,
  title: t('Privacyverklaring voor {group}', 'Privacy statement for {group}'),
  intro:
    t(`{organisation} gebruikt gegevens over u. Hier leest u welke gegevens dat zijn, waarvoor wij ze gebruiken, en wat u kunt vragen.
       {organisation} uses data about you. Here you read which data, what we use them for, and what you can ask.`),
  whoWeAre: t('Wie zijn wij?', 'Who are we?'),
  ending: t('Wordt afgebouwd', 'Being wound down'),
  ended: t(`Hiermee zijn wij gestopt. Wat wij nog hebben, wissen wij uiterlijk op {by}.
            We stopped doing this. What we still have, we erase by {by}.`),
  windsDown: t(`{what}: dit vragen wij niet meer, en wij wissen het uiterlijk op {by}.
                {what}: we no longer ask this, and erase it by {by}.`),
  name: t('Naam', 'Name'),
  address: t('Adres', 'Address'),
  contact: t('Contact', 'Contact'),
  dpo: t('Functionaris gegevensbescherming (FG)', 'Data protection officer'),
  representative: t('Vertegenwoordiger in Europa', 'Representative in Europe'),
  together: t(`Over {about} beslissen wij samen met {partner} ({contact}).
               We decide on {about} together with {partner} ({contact}).`),
  togetherMissing: t(`waarover u samen met {partner} beslist, en hoe dat bedrijf te bereiken is
                      what you decide on together with {partner}, and how that business can be reached`),
  togetherGap: t(`de kern van de afspraak met {partner}: wie doet wat, en bij wie kan iemand terecht (art. 26 AVG)
                  the essence of the arrangement with {partner}: who does what, and whom somebody can turn to (art. 26 GDPR)`),
  whatFor: t('Waarvoor gebruiken wij uw gegevens?', 'What do we use your data for?'),
  purposes: t('Waarvoor, en waarom mag dat?', 'What for, and why may we?'),
  law: t('Welke wet', 'Which law'),
  interest: t('Ons belang', 'Our interest'),
  data: t('Welke gegevens', 'Which data'),
  sensitive: t('Gevoelige gegevens', 'Sensitive data'),
  allowed: t('{value}. Dit mag, omdat: {grounds}.', '{value}. This is allowed because: {grounds}.'),
  bsn: t('Burgerservicenummer (BSN), vanwege', 'Citizen service number (BSN), because of'),
  source: t('Hoe wij eraan komen', 'How we get them'),
  recipients: t('Aan wie wij ze geven', 'To whom we give them'),
  helpers:
    t(`Bedrijven die ons helpen, zoals makers van onze programma’s. Zij mogen de gegevens alleen voor ons gebruiken.
       Companies that help us, such as makers of our programs. They may use the data only for us.`),
  decideAlone: t(`Bedrijven waarmee wij werken en die zelf over de gegevens beslissen.
                  Companies we work with that decide about the data themselves.`),
  nobody: t('Aan niemand.', 'To nobody.'),
  abroad: t('Buiten Europa', 'Outside Europe'),
  retention: t('Hoe lang wij ze bewaren', 'How long we keep them'),
  obligatory: t('Moet u deze gegevens geven?', 'Do you have to give these data?'),
  automated: t('Beslist een computer over u?', 'Does a computer decide about you?'),
  reuse: t('Ook gebruiken wij ze voor', 'We also use them for'),
  rights: t('Wat kunt u vragen?', 'What can you ask?'),
  access: t(`Inzage: welke gegevens wij van u hebben, met een kopie.
             Access: which data we have about you, with a copy.`),
  rectification: t(`Correctie: gegevens die niet kloppen verbeteren of aanvullen.
                    Rectification: correct or complete data that are wrong.`),
  erasure: t(`Verwijdering: gegevens wissen. Soms moeten wij ze van de wet bewaren; dan leggen wij dat uit.
              Erasure: erase data. Sometimes the law makes us keep them; then we explain that.`),
  restriction: t(`Beperking: gegevens tijdelijk niet gebruiken, bijvoorbeeld zolang wij iets uitzoeken.
                  Restriction: not use data for a while, for example as long as we look into something.`),
  portability: t(`Meenemen: de gegevens die u ons gaf in een bestand, voor u of voor een ander bedrijf.
                  Portability: the data you gave us in a file, for you or for another company.`),
  human: t(`Een mens: vraag of een medewerker opnieuw naar een beslissing van de computer kijkt, en geef uw mening.
            A person: ask a member of staff to look again at a decision of the computer, and give your view.`),
  how: t(`Neem contact met ons op: {contact}. Wij antwoorden binnen een maand. Het kost niets.
          Contact us: {contact}. We answer within a month. It is free.`),
  howMissing: t(`hoe mensen u bereiken met een vraag; u antwoordt binnen een maand, en het kost niets
                 how people reach you with a question; you answer within a month, and it is free`),
  withdraw: t('U mag uw toestemming altijd intrekken', 'You may always withdraw your consent'),
  withdrawText: t(`Dan stoppen wij ermee. Wat wij daarvoor deden, blijft toegestaan.
                   Then we stop. What we did before that remains allowed.`),
  withdrawHow: t('Zo trekt u het in', 'How to withdraw'),
  objection: t('U mag bezwaar maken', 'You may object'),
  objectionText:
    t(`Vindt u dat wij uw gegevens niet mogen gebruiken, door iets in uw eigen situatie? Zeg het ons. Dan stoppen wij, behalve als onze reden zwaarder weegt. Gaat het om reclame? Dan stoppen wij altijd.
       Do you think that we may not use your data, because of something in your own situation? Tell us. Then we stop, unless our reason weighs more. Is it about advertising? Then we always stop.`),
  complaint: t('Hebt u een klacht?', 'Do you have a complaint?'),
  complaintText:
    t(`Vertel het ons, dan zoeken wij samen een oplossing. U kunt ook altijd een klacht indienen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.
       Tell us, and we look for a solution together. You can also always complain to the Dutch data protection authority (Autoriteit Persoonsgegevens): autoriteitpersoonsgegevens.nl.`),
  changes: t('Gaan wij iets anders doen?', 'Are we going to do something else?'),
  changesText: t(`Willen wij uw gegevens voor iets nieuws gebruiken? Dan vertellen wij u dat eerst.
                  Do we want to use your data for something new? Then we tell you first.`),
  cookies: t('Cookies', 'Cookies'),
  cookiesGap: t(`per soort cookie: waarvoor, hoe lang, van wie, en hoe iemand nee zegt. Dit staat niet in het register.
                 for each kind of cookie: what for, how long, whose, and how somebody says no. This is not in the register.`),
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
