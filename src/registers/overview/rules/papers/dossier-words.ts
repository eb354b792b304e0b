// The texts of the dossier for the authority.
import type { Text } from '../../../../core/text.js';

export const dossierWords = {
  title: { nl: 'Privacydossier van {organisation}', en: 'Privacy file of {organisation}' },
  intro: {
    nl: 'Dit dossier laat zien hoe {organisation} met persoonsgegevens omgaat. Het is op {day} gemaakt in opdracht van {who}, met AVG-maatje. Lees deze bladzijde eerst: hier staat wat er in het dossier zit, hoe ver alles is en hoe u nagaat dat er niets aan veranderd is.',
    en: 'This file shows how {organisation} deals with personal data. It was made on {day} for {who}, with AVG-maatje. Read this page first: it says what is in the file, how far everything is and how you check that nothing in it was changed.',
  },
  standing: { nl: 'Hoe het ervoor staat', en: 'How things stand' },
  versions: { nl: 'Vastgestelde versies', en: 'Signed versions' },
  confirmed: { nl: 'Bevestigde activiteiten', en: 'Confirmed activities' },
  drafts: { nl: 'Activiteiten die nog concept zijn', en: 'Activities that are still drafts' },
  ended: { nl: 'Beëindigde activiteiten', en: 'Ended activities' },
  suppliers: { nl: 'Leveranciers', en: 'Suppliers' },
  contents: { nl: 'Wat zit erin?', en: 'What is in it?' },
  file: { nl: 'Bestand', en: 'File' },
  about: { nl: 'Wat u erin vindt', en: 'What you find in it' },
  leftOut: {
    nl: 'Niet in dit dossier: {title}. Wie het dossier liet maken, mag dat niet lezen. Vraag het aan de privacy officer.',
    en: 'Not in this file: {title}. Whoever had the file made may not read it. Ask the privacy officer.',
  },
  activities: { nl: 'Alle activiteiten', en: 'All activities' },
  check: { nl: 'Hoe gaat u na dat er niets veranderd is?', en: 'How do you check that nothing was changed?' },
  trail: {
    nl: 'Elke handeling in het register staat als regel in een controlespoor. Elke regel bevat een controlegetal over de regel ervoor. Verandert iemand later iets, dan kloppen alle controlegetallen daarna niet meer. In de regels staan nummers en geen namen of gegevens.',
    en: 'Every act in the register is a line in an audit trail. Each line holds a checksum over the line before it. If somebody changes something later, all checksums after it no longer match. The lines hold numbers, and no names or data.',
  },
  checkFile: {
    nl: 'In de map met het controlespoor staat controleer.mjs, een programma voor Node.js. Start het in die map met: node controleer.mjs. Het rekent alle regels na en noemt het laatste controlegetal: dat moet gelijk zijn aan het getal hierboven.',
    en: 'The folder with the audit trail holds controleer.mjs, a program for Node.js. Start it in that folder with: node controleer.mjs. It recalculates all lines and names the last checksum: it must equal the one above.',
  },
  checkVersion: {
    nl: 'Een vastgestelde versie is een JSON-bestand. De sha256 van dat bestand staat in het controlespoor, bij de regel "sign-register".',
    en: 'A signed version is a JSON file. The sha256 of that file is in the audit trail, in the line "sign-register".',
  },
  terms: { nl: 'Woorden', en: 'Words' },
  termActivity: {
    nl: 'Activiteit (V-001): iets wat de organisatie met persoonsgegevens doet, zoals lonen betalen. De wet noemt dit een verwerking (art. 30 AVG). W-001 is werk dat zij voor een klant doet.',
    en: 'Activity (V-001): something that the organisation does with personal data, such as paying wages. The law calls this processing (art. 30 GDPR). W-001 is work it does for a client.',
  },
  termProvenance: {
    nl: 'Bevestigd: een persoon heeft dit ingevuld of gezegd dat het klopt. Voorgesteld: het programma stelde dit voor en nog niemand heeft het bevestigd. Onbekend: iemand antwoordde "weet ik niet".',
    en: 'Confirmed: a person filled this in or said that it is right. Suggested: the program suggested it and nobody confirmed it yet. Unknown: somebody answered "I do not know".',
  },
  termVersion: {
    nl: 'Vastgestelde versie: het register zoals het was toen een persoon het met zijn naam vastlegde.',
    en: 'Signed version: the register as it was when a person recorded it with their name.',
  },
  termOpen: {
    nl: 'Open punt: een vraag die nog niet beantwoord of bevestigd is.',
    en: 'Open point: a question that is not answered or confirmed yet.',
  },
  suppliersTitle: { nl: 'Leveranciers en hun contracten', en: 'Suppliers and their agreements' },
  suppliersIntro: {
    nl: 'Bedrijven en programma’s waar persoonsgegevens staan, met de verwerkersovereenkomst (art. 28 AVG) waar die nodig is.',
    en: 'Companies and programs that hold personal data, with the processing agreement (art. 28 GDPR) where one is needed.',
  },
  dpiaTitle: { nl: 'Is een DPIA nodig?', en: 'Is a DPIA needed?' },
  dpiaIntro: {
    nl: 'Een DPIA is een onderzoek vooraf naar de risico’s voor mensen (art. 35 AVG). Per activiteit staat hier wat de voortoets zegt en wat een persoon besloot.',
    en: 'A DPIA is a study beforehand of the risks for people (art. 35 GDPR). For each activity this says what the pre-check found and what a person decided.',
  },
  confirmationsTitle: { nl: 'Wie bevestigde wat, en wanneer?', en: 'Who confirmed what, and when?' },
  confirmationsIntro: {
    nl: 'Alleen antwoorden die nu gelden. Eerdere antwoorden staan in de geschiedenis in het volledige register.',
    en: 'Only answers that count now. Earlier answers are in the history in the full register.',
  },
  who: { nl: 'Wie', en: 'Who' },
  when: { nl: 'Wanneer', en: 'When' },
  what: { nl: 'Wat', en: 'What' },
  whole: { nl: 'het geheel', en: 'the whole' },
  nothingConfirmed: { nl: 'nog niets bevestigd', en: 'nothing confirmed yet' },
  gapsTitle: { nl: 'Wat is nog niet af?', en: 'What is not finished yet?' },
  gapsIntro: {
    nl: 'Dit weten wij zelf ook. Per onderdeel staat hier welke vraag nog open is.',
    en: 'We know this ourselves. For each part this says which question is still open.',
  },
  draftsWhole: {
    nl: 'Hiervan is nog niets bevestigd. Ze tellen pas mee als iemand ze heeft nagelopen.',
    en: 'Nothing of these is confirmed yet. They count only when somebody has gone through them.',
  },
  noGaps: { nl: 'Alles is ingevuld en bevestigd.', en: 'Everything is filled in and confirmed.' },
  recordsCount: { nl: 'In dit register: {count}.', en: 'In this register: {count}.' },
  fileRegisterPdf: {
    nl: 'Het hele register om te lezen: alles wat art. 30 AVG vraagt, wie het bevestigde, de geschiedenis en de open punten. Begin hier.',
    en: 'The whole register to read: all that art. 30 GDPR asks, who confirmed it, the history and the open points. Begin here.',
  },
  fileRegisterXlsx: {
    nl: 'Hetzelfde register als tabellen, voor Excel.',
    en: 'The same register as tables, for Excel.',
  },
  fileRegisterJson: { nl: 'Hetzelfde register voor programma’s.', en: 'The same register for programs.' },
  fileMap: {
    nl: 'Een plaatje: waar gegevens vandaan komen en waar ze heen gaan.',
    en: 'A picture: where data come from and where they go.',
  },
  fileVersion: {
    nl: 'Versie {n} zoals die is vastgesteld, om te lezen.',
    en: 'Version {n} as it was signed off, to read.',
  },
  fileVersionJson: {
    nl: 'De gegevens van versie {n}. De sha256 van dit bestand is {hash}.',
    en: 'The data of version {n}. The sha256 of this file is {hash}.',
  },
  fileStatement: { nl: 'De privacyverklaring voor {group}.', en: 'The privacy statement for {group}.' },
  fileSuppliers: { nl: 'Alle leveranciers, met hun contract.', en: 'All suppliers, with their agreement.' },
  fileDpia: {
    nl: 'Per activiteit: is een DPIA nodig, en wat is besloten?',
    en: 'For each activity: is a DPIA needed, and what was decided?',
  },
  fileConfirmations: {
    nl: 'Per onderdeel: wie bevestigde welk antwoord op welke dag.',
    en: 'For each part: who confirmed which answer on which day.',
  },
  fileGaps: { nl: 'Alle open punten bij elkaar.', en: 'All open points together.' },
  fileOther: {
    nl: 'Alle dossiers in dit register, met besluiten en redenen.',
    en: 'All files in this register, with decisions and reasons.',
  },
  breach: { nl: 'Datalekregister', en: 'Register of data breaches' },
  request: { nl: 'Verzoekenregister', en: 'Register of requests' },
  fileOtherXlsx: { nl: 'Hetzelfde register als tabel, voor Excel.', en: 'The same register as a table, for Excel.' },
  fileTrail: { nl: 'Alle regels van het controlespoor.', en: 'All lines of the audit trail.' },
  fileCheck: {
    nl: 'Een klein programma dat het controlespoor narekent.',
    en: 'A small program that recalculates the audit trail.',
  },
  folderRegister: { nl: '1-register', en: '1-register' },
  folderVersions: { nl: '2-vastgestelde-versies', en: '2-signed-versions' },
  folderStatements: { nl: '3-privacyverklaringen', en: '3-privacy-statements' },
  folderProof: { nl: '4-onderbouwing', en: '4-grounds' },
  folderOthers: { nl: '5-datalekken-en-verzoeken', en: '5-breaches-and-requests' },
  folderTrail: { nl: '6-controlespoor', en: '6-audit-trail' },
  nameIndex: { nl: '0-lees-mij-eerst', en: '0-read-me-first' },
  nameSuppliers: { nl: 'leveranciers', en: 'suppliers' },
  nameConfirmations: { nl: 'wie-bevestigde-wat', en: 'who-confirmed-what' },
  nameGaps: { nl: 'wat-is-nog-niet-af', en: 'what-is-not-finished' },
  nameMap: { nl: 'kaart', en: 'map' },
  nameVersion: { nl: 'versie-{n}', en: 'version-{n}' },
  nameTrail: { nl: 'controlespoor', en: 'audit-trail' },
} as const satisfies Readonly<Record<string, Text>>;
