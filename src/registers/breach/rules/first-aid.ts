// First aid for each kind of incident: what not to do comes first, then what to do now. Advice, with its source and the
// day it was last looked at; it may change like law.
import type { Text } from '../../../core/text.js';
import type { Day } from '../../../core/time.js';

export interface FirstAid {
  /** First what not to do. */
  readonly not: Text;
  readonly steps: readonly Text[];
  readonly source: string;
  readonly lastChecked: Day;
}

const lastChecked: Day = '2026-11-24';
const edpb = (part: string) => `EDPB Guidelines 01/2021, ${part}`;
const aid = (source: string, not: Text, ...steps: readonly Text[]): FirstAid => ({ not, steps, source, lastChecked });

const askToDelete: Text = {
  nl: 'Vraag de ander om alles te wissen, niets door te sturen, en dat te bevestigen. Bewaar dat antwoord.',
  en: 'Ask the other person to delete everything, to forward nothing, and to confirm that. Keep the answer.',
};
const doNotForward: Text = {
  nl: 'Stuur de gegevens zelf niet door, ook niet als bewijs.',
  en: 'Do not forward the data themselves, not even as proof.',
};

export const firstAid: Readonly<Record<string, FirstAid>> = {
  'mail-wrong-person': aid(
    edpb('part 6 (mispostal)'),
    doNotForward,
    {
      nl: 'Haal de mail terug als uw programma dat kan. Reken er niet op dat het lukt.',
      en: 'Recall the e-mail if your program can. Do not count on it working.',
    },
    askToDelete,
    {
      nl: 'Schrijf op aan wie de mail ging, hoe laat, en wat voor gegevens erin stonden.',
      en: 'Write down to whom the e-mail went, at what time, and what sort of data it held.',
    },
  ),
  'mail-cc': aid(
    edpb('part 6 (mispostal)'),
    {
      nl: 'Antwoord niet aan allen. Dan gaan de adressen nog een keer rond.',
      en: 'Do not reply to all. Then the addresses go round once more.',
    },
    {
      nl: 'Stuur een korte mail met iedereen in bcc: vraag om de eerste mail te wissen en de adressen niet te gebruiken.',
      en: 'Send a short e-mail with everybody in bcc: ask to delete the first one and not to use the addresses.',
    },
    {
      nl: 'Tel de adressen. Verraadt de groep iets, zoals een ziekte of een schuld? Zeg dat erbij.',
      en: 'Count the addresses. Does the group give something away, such as an illness or a debt? Say so.',
    },
    {
      nl: 'Gebruik voortaan bcc of een programma voor nieuwsbrieven.',
      en: 'From now on use bcc or a newsletter program.',
    },
  ),
  'letter-wrong-person': aid(
    edpb('part 6 (mispostal)'),
    { nl: 'Vraag niet om foto’s van de brief.', en: 'Do not ask for photos of the letter.' },
    {
      nl: 'Vraag de ander om de brief niet te lezen, en haal hem op of laat hem ongeopend terugsturen.',
      en: 'Ask the other person not to read the letter, and fetch it or have it returned unopened.',
    },
    { nl: 'Kijk of er meer brieven verwisseld zijn.', en: 'Check whether more letters were swapped.' },
    { nl: 'Schrijf op van wie de brief was en wie hem kreeg.', en: 'Write down whose letter it was and who got it.' },
  ),
  'letter-opened': aid(
    edpb('part 6 (mispostal)'),
    { nl: 'Gooi de envelop niet weg.', en: 'Do not throw the envelope away.' },
    { nl: 'Kijk of alles er nog in zit.', en: 'Check whether everything is still in it.' },
    {
      nl: 'Schrijf op wanneer hij wegging en terugkwam, en hoe hij eruitzag.',
      en: 'Write down when it went and came back, and how it looked.',
    },
    { nl: 'Vraag de bezorger wat er gebeurd is.', en: 'Ask the carrier what happened.' },
  ),
  'letter-lost': aid(
    edpb('part 5 (lost or stolen documents)'),
    { nl: 'Stuur niet meteen hetzelfde nog een keer.', en: 'Do not send the same again right away.' },
    {
      nl: 'Laat de bezorger zoeken, met het nummer van de zending.',
      en: 'Have the carrier search, with the number of the shipment.',
    },
    { nl: 'Kijk of u zelf nog een kopie hebt.', en: 'Check whether you still have a copy yourself.' },
    { nl: 'Schrijf op wat erin zat en voor wie het was.', en: 'Write down what was in it and for whom it was.' },
  ),
  'device-lost': aid(
    edpb('part 5 (lost or stolen devices)'),
    {
      nl: 'Wacht niet tot u zeker weet dat het weg is. Ga ook niet zelf achter een dief aan.',
      en: 'Do not wait until you are sure that it is gone. And do not go after a thief yourself.',
    },
    {
      nl: 'Vergrendel of wis het op afstand. Kunt u dat niet? Bel wie uw computers beheert.',
      en: 'Lock or wipe it remotely. Cannot do that? Call whoever looks after your computers.',
    },
    {
      nl: 'Verander vanaf een ander apparaat het wachtwoord van de mail, en daarna de rest.',
      en: 'From another device change the password of your e-mail, and then the rest.',
    },
    {
      nl: 'Zoek uit of het versleuteld was en wat erop stond. Bij diefstal: doe aangifte.',
      en: 'Find out whether it was encrypted and what was on it. If stolen: report it to the police.',
    },
    { nl: 'Laat de simkaart blokkeren.', en: 'Have the SIM card blocked.' },
  ),
  'paper-lost': aid(
    edpb('part 5 (lost or stolen documents)'),
    { nl: 'Plaats geen oproep met namen erin.', en: 'Do not put out an appeal with names in it.' },
    {
      nl: 'Ga de weg terug, en bel waar u bent geweest.',
      en: 'Go back the way you came, and call where you have been.',
    },
    { nl: 'Schrijf op welke papieren het waren en van wie.', en: 'Write down which papers they were and whose.' },
    {
      nl: 'Kijk of u nog een kopie hebt. Bij diefstal: doe aangifte.',
      en: 'Check whether you have a copy. If stolen: report it to the police.',
    },
  ),
  phishing: aid(
    edpb('part 7 (social engineering)'),
    {
      nl: 'Klik nergens meer op, en gooi de mail niet weg.',
      en: 'Do not click on anything more, and do not delete the e-mail.',
    },
    {
      nl: 'Verander nu het wachtwoord, vanaf een ander apparaat. Ook overal waar u hetzelfde gebruikt.',
      en: 'Change the password now, from another device. Also wherever you use the same one.',
    },
    {
      nl: 'Log overal uit, en zet inloggen in twee stappen aan.',
      en: 'Log out everywhere, and switch on two-step login.',
    },
    {
      nl: 'Laat nakijken of iemand in de mail is geweest, en of mail wordt doorgestuurd.',
      en: 'Have it checked whether anybody was in your e-mail, and whether mail is being forwarded.',
    },
    { nl: 'Gaf u bankgegevens? Bel meteen uw bank.', en: 'Did you give bank details? Call your bank at once.' },
  ),
  ransomware: aid(
    edpb('part 2 (ransomware)'),
    { nl: 'Betaal niet, en zet de computer niet uit.', en: 'Do not pay, and do not switch the computer off.' },
    {
      nl: 'Haal de netwerkkabel eruit en zet wifi uit. Koppel ook reservekopieën los.',
      en: 'Pull the network cable and switch Wi-Fi off. Disconnect backups too.',
    },
    {
      nl: 'Bel wie uw computers beheert, en uw verzekeraar. Gebruik de telefoon, niet de mail.',
      en: 'Call whoever looks after your computers, and your insurer. Use the phone, not e-mail.',
    },
    { nl: 'Maak een foto van het scherm, met de tijd erbij.', en: 'Take a photo of the screen, with the time.' },
    { nl: 'Doe aangifte bij de politie.', en: 'Report it to the police.' },
  ),
  hacked: aid(
    edpb('part 3 (data exfiltration attacks)'),
    {
      nl: 'Wis niets, en herstel nog niets. Dan zijn de sporen weg.',
      en: 'Delete nothing, and do not restore yet. Then the traces are gone.',
    },
    { nl: 'Haal het systeem van het internet.', en: 'Take the system off the internet.' },
    {
      nl: 'Bel wie uw computers of website beheert. Laat de logboeken bewaren.',
      en: 'Call whoever looks after your computers or website. Have the logs kept.',
    },
    {
      nl: 'Verander alle wachtwoorden, die van beheerders eerst.',
      en: 'Change all passwords, those of administrators first.',
    },
    { nl: 'Doe aangifte bij de politie.', en: 'Report it to the police.' },
  ),
  published: aid(
    edpb('part 4 (internal human risk source)'),
    {
      nl: 'Deel de link met niemand, ook niet om het te laten zien.',
      en: 'Share the link with nobody, not even to show it.',
    },
    { nl: 'Haal de pagina of het bestand weg.', en: 'Take the page or the file down.' },
    {
      nl: 'Vraag zoekmachines om het uit hun lijst te halen.',
      en: 'Ask search engines to take it out of their list.',
    },
    {
      nl: 'Zoek op hoelang het online stond, en hoe vaak het is bekeken.',
      en: 'Look up how long it was online, and how often it was viewed.',
    },
  ),
  'rights-wrong': aid(
    edpb('part 4 (internal human risk source)'),
    {
      nl: 'Kijk zelf niet rond om te zien wat er te zien was.',
      en: 'Do not look around yourself to see what could be seen.',
    },
    { nl: 'Zet de rechten goed.', en: 'Set the rights right.' },
    {
      nl: 'Vraag op wie er in die tijd gekeken heeft: het logboek van het programma.',
      en: 'Find out who looked in that time: the log of the program.',
    },
    { nl: 'Schrijf op sinds wanneer het zo stond.', en: 'Write down since when it was like that.' },
  ),
  'folder-open': aid(
    edpb('part 4 (internal human risk source)'),
    {
      nl: 'Verplaats niets voordat u weet wie erbij kon.',
      en: 'Do not move anything before you know who could reach it.',
    },
    { nl: 'Zet de map dicht: alleen wie hem nodig heeft.', en: 'Close the folder: only those who need it.' },
    { nl: 'Kijk wie de bestanden heeft geopend.', en: 'Check who opened the files.' },
    { nl: 'Schrijf op sinds wanneer de map openstond.', en: 'Write down since when the folder was open.' },
  ),
  'wrong-file': aid(
    edpb('part 4 (internal human risk source)'),
    {
      nl: 'Wis het stuk niet zonder op te schrijven wat het was.',
      en: 'Do not delete the piece without writing down what it was.',
    },
    { nl: 'Zet het in het goede dossier.', en: 'Put it in the right file.' },
    { nl: 'Kijk of iemand het gelezen of gebruikt heeft.', en: 'Check whether anybody read or used it.' },
    {
      nl: 'Kijk of er een beslissing op is genomen die niet klopt.',
      en: 'Check whether a wrong decision was based on it.',
    },
  ),
  'at-supplier': aid(
    'Art. 33(2) and 28(3)(f) GDPR; EDPB Guidelines 9/2022, processors',
    { nl: 'Wacht niet op hun eindrapport.', en: 'Do not wait for their final report.' },
    {
      nl: 'Vraag wat er gebeurd is, welke gegevens van u erbij zijn, van hoeveel mensen, en sinds wanneer.',
      en: 'Ask what happened, which data of yours are among it, of how many people, and since when.',
    },
    { nl: 'Bewaar hun bericht, met de tijd waarop het kwam.', en: 'Keep their message, with the time it came in.' },
    { nl: 'Verander de wachtwoorden van dat programma.', en: 'Change the passwords of that program.' },
  ),
};

/** For what is not in the list. */
export const firstAidOtherwise: FirstAid = aid(
  edpb('in general'),
  doNotForward,
  {
    nl: 'Stop het als dat kan: dichtzetten, loskoppelen, wachtwoord veranderen.',
    en: 'Stop it if you can: close, disconnect, change the password.',
  },
  {
    nl: 'Gooi niets weg: berichten, papieren en schermfoto’s zijn nodig.',
    en: 'Throw nothing away: messages, papers and screenshots are needed.',
  },
  { nl: 'Schrijf op wat u zag, en hoe laat.', en: 'Write down what you saw, and when.' },
);

/** By the kind of incident; `undefined` while nobody said what it is. */
export function firstAidFor(incident: string | undefined): FirstAid {
  return (incident === undefined ? undefined : firstAid[incident]) ?? firstAidOtherwise;
}
