// The texts of the dossier for the authority.
import { type Text, t } from '../../../../core/text.js';

export const dossierWords = {
  title: t('Privacydossier van {organisation}', 'Privacy file of {organisation}'),
  intro:
    t(`Dit dossier laat zien hoe {organisation} met persoonsgegevens omgaat. Het is op {day} gemaakt in opdracht van {who}, met AVG-maatje. Lees deze bladzijde eerst: hier staat wat er in het dossier zit, hoe ver alles is en hoe u nagaat dat er niets aan veranderd is.
       This file shows how {organisation} deals with personal data. It was made on {day} for {who}, with AVG-maatje. Read this page first: it says what is in the file, how far everything is and how you check that nothing in it was changed.`),
  standing: t('Hoe het ervoor staat', 'How things stand'),
  versions: t('Vastgestelde versies', 'Signed versions'),
  confirmed: t('Bevestigde activiteiten', 'Confirmed activities'),
  drafts: t('Activiteiten die nog concept zijn', 'Activities that are still drafts'),
  ended: t('Beëindigde activiteiten', 'Ended activities'),
  suppliers: t('Leveranciers', 'Suppliers'),
  contents: t('Wat zit erin?', 'What is in it?'),
  file: t('Bestand', 'File'),
  about: t('Wat u erin vindt', 'What you find in it'),
  leftOut:
    t(`Niet in dit dossier: {title}. Wie het dossier liet maken, mag dat niet lezen. Vraag het aan de privacy officer.
       Not in this file: {title}. Whoever had the file made may not read it. Ask the privacy officer.`),
  activities: t('Alle activiteiten', 'All activities'),
  check: t('Hoe gaat u na dat er niets veranderd is?', 'How do you check that nothing was changed?'),
  trail:
    t(`Elke handeling in het register staat als regel in een controlespoor. Elke regel bevat een controlegetal over de regel ervoor. Verandert iemand later iets, dan kloppen alle controlegetallen daarna niet meer. In de regels staan nummers en geen namen of gegevens.
       Every act in the register is a line in an audit trail. Each line holds a checksum over the line before it. If somebody changes something later, all checksums after it no longer match. The lines hold numbers, and no names or data.`),
  checkFile:
    t(`In de map met het controlespoor staat controleer.mjs, een programma voor Node.js. Start het in die map met: node controleer.mjs. Het rekent alle regels na en noemt het laatste controlegetal: dat moet gelijk zijn aan het getal hierboven.
       The folder with the audit trail holds controleer.mjs, a program for Node.js. Start it in that folder with: node controleer.mjs. It recalculates all lines and names the last checksum: it must equal the one above.`),
  checkVersion:
    t(`Een vastgestelde versie is een JSON-bestand. De sha256 van dat bestand staat in het controlespoor, bij de regel "sign-register".
       A signed version is a JSON file. The sha256 of that file is in the audit trail, in the line "sign-register".`),
  terms: t('Woorden', 'Words'),
  termActivity:
    t(`Activiteit (V-001): iets wat de organisatie met persoonsgegevens doet, zoals lonen betalen. De wet noemt dit een verwerking (art. 30 AVG). W-001 is werk dat zij voor een klant doet.
       Activity (V-001): something that the organisation does with personal data, such as paying wages. The law calls this processing (art. 30 GDPR). W-001 is work it does for a client.`),
  termProvenance:
    t(`Bevestigd: een persoon heeft dit ingevuld of gezegd dat het klopt. Voorgesteld: het programma stelde dit voor en nog niemand heeft het bevestigd. Onbekend: iemand antwoordde "weet ik niet".
       Confirmed: a person filled this in or said that it is right. Suggested: the program suggested it and nobody confirmed it yet. Unknown: somebody answered "I do not know".`),
  termVersion: t(`Vastgestelde versie: het register zoals het was toen een persoon het met zijn naam vastlegde.
                  Signed version: the register as it was when a person recorded it with their name.`),
  termOpen: t(`Open punt: een vraag die nog niet beantwoord of bevestigd is.
               Open point: a question that is not answered or confirmed yet.`),
  suppliersTitle: t('Leveranciers en hun contracten', 'Suppliers and their agreements'),
  suppliersIntro:
    t(`Bedrijven en programma’s waar persoonsgegevens staan, met de verwerkersovereenkomst (art. 28 AVG) waar die nodig is.
       Companies and programs that hold personal data, with the processing agreement (art. 28 GDPR) where one is needed.`),
  dpiaTitle: t('Is een DPIA nodig?', 'Is a DPIA needed?'),
  dpiaIntro:
    t(`Een DPIA is een onderzoek vooraf naar de risico’s voor mensen (art. 35 AVG). Per activiteit staat hier wat de voortoets zegt en wat een persoon besloot.
       A DPIA is a study beforehand of the risks for people (art. 35 GDPR). For each activity this says what the pre-check found and what a person decided.`),
  confirmationsTitle: t('Wie bevestigde wat, en wanneer?', 'Who confirmed what, and when?'),
  confirmationsIntro:
    t(`Alleen antwoorden die nu gelden. Eerdere antwoorden staan in de geschiedenis in het volledige register.
       Only answers that count now. Earlier answers are in the history in the full register.`),
  who: t('Wie', 'Who'),
  when: t('Wanneer', 'When'),
  what: t('Wat', 'What'),
  whole: t('het geheel', 'the whole'),
  nothingConfirmed: t('nog niets bevestigd', 'nothing confirmed yet'),
  gapsTitle: t('Wat is nog niet af?', 'What is not finished yet?'),
  gapsIntro: t(`Dit weten wij zelf ook. Per onderdeel staat hier welke vraag nog open is.
                We know this ourselves. For each part this says which question is still open.`),
  draftsWhole: t(`Hiervan is nog niets bevestigd. Ze tellen pas mee als iemand ze heeft nagelopen.
                  Nothing of these is confirmed yet. They count only when somebody has gone through them.`),
  noGaps: t('Alles is ingevuld en bevestigd.', 'Everything is filled in and confirmed.'),
  recordsCount: t('In dit register: {count}.', 'In this register: {count}.'),
  fileRegisterPdf:
    t(`Het hele register om te lezen: alles wat art. 30 AVG vraagt, wie het bevestigde, de geschiedenis en de open punten. Begin hier.
       The whole register to read: all that art. 30 GDPR asks, who confirmed it, the history and the open points. Begin here.`),
  fileRegisterXlsx: t('Hetzelfde register als tabellen, voor Excel.', 'The same register as tables, for Excel.'),
  fileRegisterJson: t('Hetzelfde register voor programma’s.', 'The same register for programs.'),
  fileMap: t(`Een plaatje: waar gegevens vandaan komen en waar ze heen gaan.
              A picture: where data come from and where they go.`),
  fileVersion: t('Versie {n} zoals die is vastgesteld, om te lezen.', 'Version {n} as it was signed off, to read.'),
  fileVersionJson: t(`De gegevens van versie {n}. De sha256 van dit bestand is {hash}.
                      The data of version {n}. The sha256 of this file is {hash}.`),
  fileStatement: t('De privacyverklaring voor {group}.', 'The privacy statement for {group}.'),
  fileSuppliers: t('Alle leveranciers, met hun contract.', 'All suppliers, with their agreement.'),
  fileDpia: t(`Per activiteit: is een DPIA nodig, en wat is besloten?
               For each activity: is a DPIA needed, and what was decided?`),
  fileConfirmations: t(`Per onderdeel: wie bevestigde welk antwoord op welke dag.
                        For each part: who confirmed which answer on which day.`),
  fileGaps: t('Alle open punten bij elkaar.', 'All open points together.'),
  fileOther: t(`Alle dossiers in dit register, met besluiten en redenen.
                All files in this register, with decisions and reasons.`),
  breach: t('Datalekregister', 'Register of data breaches'),
  request: t('Verzoekenregister', 'Register of requests'),
  fileOtherXlsx: t('Hetzelfde register als tabel, voor Excel.', 'The same register as a table, for Excel.'),
  fileTrail: t('Alle regels van het controlespoor.', 'All lines of the audit trail.'),
  fileCheck: t(`Een klein programma dat het controlespoor narekent.
                A small program that recalculates the audit trail.`),
  folderRegister: t('1-register', '1-register'),
  folderVersions: t('2-vastgestelde-versies', '2-signed-versions'),
  folderStatements: t('3-privacyverklaringen', '3-privacy-statements'),
  folderProof: t('4-onderbouwing', '4-grounds'),
  folderOthers: t('5-datalekken-en-verzoeken', '5-breaches-and-requests'),
  folderTrail: t('6-controlespoor', '6-audit-trail'),
  nameIndex: t('0-lees-mij-eerst', '0-read-me-first'),
  nameSuppliers: t('leveranciers', 'suppliers'),
  nameConfirmations: t('wie-bevestigde-wat', 'who-confirmed-what'),
  nameGaps: t('wat-is-nog-niet-af', 'what-is-not-finished'),
  nameMap: t('kaart', 'map'),
  nameVersion: t('versie-{n}', 'version-{n}'),
  nameTrail: t('controlespoor', 'audit-trail'),
} as const satisfies Readonly<Record<string, Text>>;
