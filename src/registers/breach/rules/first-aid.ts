// First aid for each kind of incident: what not to do comes first, then what to do now. Advice, with its source and the
// day it was last looked at; it may change like law.
import { type Text, t } from '../../../core/text.js';
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

const askToDelete =
  t(`Vraag de ander om alles te wissen, niets door te sturen, en dat te bevestigen. Bewaar dat antwoord.
     Ask the other person to delete everything, to forward nothing, and to confirm that. Keep the answer.`);
const doNotForward = t(`Stuur de gegevens zelf niet door, ook niet als bewijs.
                        Do not forward the data themselves, not even as proof.`);

export const firstAid: Readonly<Record<string, FirstAid>> = {
  'mail-wrong-person': aid(
    edpb('part 6 (mispostal)'),
    doNotForward,
    t(`Haal de mail terug als uw programma dat kan. Reken er niet op dat het lukt.
       Recall the e-mail if your program can. Do not count on it working.`),
    askToDelete,
    t(`Schrijf op aan wie de mail ging, hoe laat, en wat voor gegevens erin stonden.
       Write down to whom the e-mail went, at what time, and what sort of data it held.`),
  ),
  'mail-cc': aid(
    edpb('part 6 (mispostal)'),
    t(`Antwoord niet aan allen. Dan gaan de adressen nog een keer rond.
       Do not reply to all. Then the addresses go round once more.`),
    t(`Stuur een korte mail met iedereen in bcc: vraag om de eerste mail te wissen en de adressen niet te gebruiken.
       Send a short e-mail with everybody in bcc: ask to delete the first one and not to use the addresses.`),
    t(`Tel de adressen. Verraadt de groep iets, zoals een ziekte of een schuld? Zeg dat erbij.
       Count the addresses. Does the group give something away, such as an illness or a debt? Say so.`),
    t('Gebruik voortaan bcc of een programma voor nieuwsbrieven.', 'From now on use bcc or a newsletter program.'),
  ),
  'letter-wrong-person': aid(
    edpb('part 6 (mispostal)'),
    t('Vraag niet om foto’s van de brief.', 'Do not ask for photos of the letter.'),
    t(`Vraag de ander om de brief niet te lezen, en haal hem op of laat hem ongeopend terugsturen.
       Ask the other person not to read the letter, and fetch it or have it returned unopened.`),
    t('Kijk of er meer brieven verwisseld zijn.', 'Check whether more letters were swapped.'),
    t('Schrijf op van wie de brief was en wie hem kreeg.', 'Write down whose letter it was and who got it.'),
  ),
  'letter-opened': aid(
    edpb('part 6 (mispostal)'),
    t('Gooi de envelop niet weg.', 'Do not throw the envelope away.'),
    t('Kijk of alles er nog in zit.', 'Check whether everything is still in it.'),
    t(`Schrijf op wanneer hij wegging en terugkwam, en hoe hij eruitzag.
       Write down when it went and came back, and how it looked.`),
    t('Vraag de bezorger wat er gebeurd is.', 'Ask the carrier what happened.'),
  ),
  'letter-lost': aid(
    edpb('part 5 (lost or stolen documents)'),
    t('Stuur niet meteen hetzelfde nog een keer.', 'Do not send the same again right away.'),
    t(`Laat de bezorger zoeken, met het nummer van de zending.
       Have the carrier search, with the number of the shipment.`),
    t('Kijk of u zelf nog een kopie hebt.', 'Check whether you still have a copy yourself.'),
    t('Schrijf op wat erin zat en voor wie het was.', 'Write down what was in it and for whom it was.'),
  ),
  'device-lost': aid(
    edpb('part 5 (lost or stolen devices)'),
    t(`Wacht niet tot u zeker weet dat het weg is. Ga ook niet zelf achter een dief aan.
       Do not wait until you are sure that it is gone. And do not go after a thief yourself.`),
    t(`Vergrendel of wis het op afstand. Kunt u dat niet? Bel wie uw computers beheert.
       Lock or wipe it remotely. Cannot do that? Call whoever looks after your computers.`),
    t(`Verander vanaf een ander apparaat het wachtwoord van de mail, en daarna de rest.
       From another device change the password of your e-mail, and then the rest.`),
    t(`Zoek uit of het versleuteld was en wat erop stond; een slot op het scherm telt niet. Bij diefstal: doe aangifte.
       Find out whether it was encrypted and what was on it; a lock on the screen does not count. If stolen: report it to the police.`),
    t('Zit er een simkaart in? Laat die blokkeren.', 'Is there a SIM card in it? Have it blocked.'),
  ),
  'paper-lost': aid(
    edpb('part 5 (lost or stolen documents)'),
    t('Plaats geen oproep met namen erin.', 'Do not put out an appeal with names in it.'),
    t(`Ga de weg terug, en bel waar u bent geweest. Alleen gezien? Vraag wie het las, en of daar een foto van is.
       Go back the way you came, and call where you have been. Only seen? Ask who read it, and whether there is a photo of it.`),
    t('Schrijf op welke papieren het waren en van wie.', 'Write down which papers they were and whose.'),
    t(`Kijk of u nog een kopie hebt. Bij diefstal: doe aangifte.
       Check whether you have a copy. If stolen: report it to the police.`),
  ),
  phishing: aid(
    edpb('part 7 (social engineering)'),
    t(`Klik nergens meer op, en gooi de mail niet weg.
       Do not click on anything more, and do not delete the e-mail.`),
    t(`Verander nu het wachtwoord, vanaf een ander apparaat. Ook overal waar u hetzelfde gebruikt.
       Change the password now, from another device. Also wherever you use the same one.`),
    t('Log overal uit, en zet inloggen in twee stappen aan.', 'Log out everywhere, and switch on two-step login.'),
    t(`Laat nakijken of iemand in de mail is geweest, en of mail wordt doorgestuurd.
       Have it checked whether anybody was in your e-mail, and whether mail is being forwarded.`),
    t('Gaf u bankgegevens? Bel meteen uw bank.', 'Did you give bank details? Call your bank at once.'),
  ),
  ransomware: aid(
    edpb('part 2 (ransomware)'),
    t('Betaal niet, en zet de computer niet uit.', 'Do not pay, and do not switch the computer off.'),
    t(`Haal de netwerkkabel eruit en zet wifi uit. Koppel ook reservekopieën los.
       Pull the network cable and switch Wi-Fi off. Disconnect backups too.`),
    t(`Bel wie uw computers beheert, en uw verzekeraar. Gebruik de telefoon, niet de mail.
       Call whoever looks after your computers, and your insurer. Use the phone, not e-mail.`),
    t('Maak een foto van het scherm, met de tijd erbij.', 'Take a photo of the screen, with the time.'),
    t('Doe aangifte bij de politie.', 'Report it to the police.'),
  ),
  hacked: aid(
    edpb('part 3 (data exfiltration attacks)'),
    t(`Wis niets, en herstel nog niets. Dan zijn de sporen weg.
       Delete nothing, and do not restore yet. Then the traces are gone.`),
    t('Haal het systeem van het internet.', 'Take the system off the internet.'),
    t(`Bel wie uw computers of website beheert. Laat de logboeken bewaren.
       Call whoever looks after your computers or website. Have the logs kept.`),
    t('Verander alle wachtwoorden, die van beheerders eerst.', 'Change all passwords, those of administrators first.'),
    t('Doe aangifte bij de politie.', 'Report it to the police.'),
  ),
  published: aid(
    edpb('part 4 (internal human risk source)'),
    t('Deel de link met niemand, ook niet om het te laten zien.', 'Share the link with nobody, not even to show it.'),
    t('Haal de pagina of het bestand weg.', 'Take the page or the file down.'),
    t('Vraag zoekmachines om het uit hun lijst te halen.', 'Ask search engines to take it out of their list.'),
    t(`Zoek op hoelang het online stond, en hoe vaak het is bekeken.
       Look up how long it was online, and how often it was viewed.`),
  ),
  'rights-wrong': aid(
    edpb('part 4 (internal human risk source)'),
    t('Kijk zelf niet rond om te zien wat er te zien was.', 'Do not look around yourself to see what could be seen.'),
    t('Zet de rechten goed.', 'Set the rights right.'),
    t(`Vraag op wie er in die tijd gekeken heeft: het logboek van het programma.
       Find out who looked in that time: the log of the program.`),
    t('Schrijf op sinds wanneer het zo stond.', 'Write down since when it was like that.'),
  ),
  'folder-open': aid(
    edpb('part 4 (internal human risk source)'),
    t('Verplaats niets voordat u weet wie erbij kon.', 'Do not move anything before you know who could reach it.'),
    t('Zet de map dicht: alleen wie hem nodig heeft.', 'Close the folder: only those who need it.'),
    t('Kijk wie de bestanden heeft geopend.', 'Check who opened the files.'),
    t('Schrijf op sinds wanneer de map openstond.', 'Write down since when the folder was open.'),
  ),
  'wrong-file': aid(
    edpb('part 4 (internal human risk source)'),
    t(`Wis het stuk niet zonder op te schrijven wat het was.
       Do not delete the piece without writing down what it was.`),
    t('Zet het in het goede dossier.', 'Put it in the right file.'),
    t('Kijk of iemand het gelezen of gebruikt heeft.', 'Check whether anybody read or used it.'),
    t('Kijk of er een beslissing op is genomen die niet klopt.', 'Check whether a wrong decision was based on it.'),
  ),
  'ai-chatbot': aid(
    'AP on AI chatbots and data breaches; EDPB Guidelines 01/2021, part 6',
    t(`Plak er niets meer in, ook niet om te vragen wat het bewaart.
       Paste nothing more into it, not even to ask what it keeps.`),
    t(`Verwijder het gesprek, en zet uit dat de dienst van uw tekst leert.
       Delete the conversation, and switch off that the service learns from your text.`),
    t(`Kijk welke afspraak u met die dienst hebt: een gratis account heeft er meestal geen.
       Check which agreement you have with that service: a free account mostly has none.`),
    t(`Schrijf op wat erin ging, van hoeveel mensen, en wanneer.
       Write down what went in, of how many people, and when.`),
  ),
  snooping: aid(
    edpb('part 4 (internal human risk source)'),
    t(`Spreek de collega niet aan in een groep, en beschuldig niemand.
       Do not confront the colleague in a group, and accuse nobody.`),
    t(`Laat het logboek bewaren: wie keek wanneer in welk dossier.
       Have the log kept: who looked in which file, and when.`),
    t('Neem toegang terug die niet nodig is voor het werk.', 'Take back access that the work does not need.'),
    t(`Vraag na of er iets is bewaard, doorgestuurd of verteld.
       Find out whether anything was kept, forwarded or told.`),
  ),
  'wrong-chat': aid(
    edpb('part 6 (mispostal)'),
    t('Zet er geen uitleg onder met dezelfde namen.', 'Do not put an explanation under it with the same names.'),
    t('Verwijder het bericht voor iedereen.', 'Delete the message for everybody.'),
    t(`Vraag wie het zag om het te wissen, niets door te sturen, en dat te bevestigen.
       Ask whoever saw it to delete it, to forward nothing, and to confirm that.`),
    t(`Schrijf op wie het bericht kreeg, of wie er in de groep zitten.
       Write down who got the message, or who is in the group.`),
  ),
  'phone-impostor': aid(
    edpb('part 7 (social engineering)'),
    t('Bel niet terug op het nummer van de beller.', 'Do not call back at the number of the caller.'),
    t(`Bel de echte persoon op een nummer dat u al had. Loopt iemand gevaar? Bel 112.
       Call the real person at a number you had already. Is anybody in danger? Call 112.`),
    t(`Schrijf op wat u vertelde, hoe laat, en welk nummer belde.
       Write down what you told, at what time, and which number called.`),
    t(`Zeg het de collega’s: de beller probeert het vaak nog eens.
       Tell your colleagues: the caller often tries again.`),
  ),
  'screenshot-posted': aid(
    edpb('part 4 (internal human risk source)'),
    t('Deel het bericht niet verder, ook niet om te waarschuwen.', 'Do not share the post, not even to warn.'),
    t(`Haal het weg, of vraag dat wie het plaatste en het platform.
       Take it down, or ask whoever posted it and the platform.`),
    t(`Bewaar voor uzelf waar het stond, hoelang, en hoe vaak het is gezien.
       Keep for yourself where it stood, how long, and how often it was seen.`),
  ),
  'at-supplier': aid(
    'Art. 33(2) and 28(3)(f) GDPR; EDPB Guidelines 9/2022, processors',
    t('Wacht niet op hun eindrapport.', 'Do not wait for their final report.'),
    t(`Vraag wat er gebeurd is, welke gegevens van u erbij zijn, van hoeveel mensen, en sinds wanneer.
       Ask what happened, which data of yours are among it, of how many people, and since when.`),
    t('Bewaar hun bericht, met de tijd waarop het kwam.', 'Keep their message, with the time it came in.'),
    t('Verander de wachtwoorden van dat programma.', 'Change the passwords of that program.'),
  ),
};

/** For what is not in the list. */
const firstAidOtherwise: FirstAid = aid(
  edpb('in general'),
  doNotForward,
  t(`Stop het als dat kan: dichtzetten, loskoppelen, wachtwoord veranderen.
     Stop it if you can: close, disconnect, change the password.`),
  t(`Gooi niets weg: berichten, papieren en schermfoto’s zijn nodig.
     Throw nothing away: messages, papers and screenshots are needed.`),
  t('Schrijf op wat u zag, en hoe laat.', 'Write down what you saw, and when.'),
);

/** By the kind of incident; `undefined` while nobody said what it is. */
export function firstAidFor(incident: string | undefined): FirstAid {
  return (incident === undefined ? undefined : firstAid[incident]) ?? firstAidOtherwise;
}
