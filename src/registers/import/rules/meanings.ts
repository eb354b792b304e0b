// What the heading of a column may mean: our own words, those of the regulators' models, and those of home-made lists,
// in Dutch, English and French. A new layout is a few words here.
import { folded } from '../../../core/fold.js';
import { t } from '../../../core/text.js';
import { wordsOf } from '../../../core/word-list.js';

/** What is asked when a heading is not clear. */
export const meanings = {
  number: t('Nummer', 'Number'),
  name: t('Naam van de activiteit', 'Name of the activity'),
  purpose: t('Waarvoor (doel)', 'What for (purpose)'),
  basis: t('Waarom het mag', 'Why it is allowed'),
  'basis-detail': t('De wet, het contract of de reden waarom het mag', 'The law, contract or reason why it is allowed'),
  subjects: t('Over wie (groepen mensen)', 'About whom (groups of people)'),
  data: t('Welke gegevens', 'Which data'),
  sensitive: t('Gevoelige gegevens', 'Sensitive data'),
  source: t('Waar de gegevens vandaan komen', 'Where the data come from'),
  recipients: t('Aan wie u het geeft', 'Whom you give it to'),
  suppliers: t('Programma, plek of bedrijf dat ermee werkt', 'Program, place or company that works with it'),
  access: t('Wie er in het bedrijf bij kan', 'Who in the business has access'),
  owner: t('Wie het bijhoudt', 'Who keeps it up to date'),
  transfer: t('Naar welk land buiten Europa', 'To which country outside Europe'),
  safeguards: t('Afspraken met een bedrijf buiten Europa', 'Agreements with a company outside Europe'),
  retention: t('Hoe lang bewaard', 'How long kept'),
  security: t('Hoe het beschermd is (maatregelen)', 'How it is protected (measures)'),
  dpia: t('Risico-onderzoek (DPIA)', 'Risk assessment (DPIA)'),
  automated: t('Beslist een programma zelf', 'Does a program decide by itself'),
  contact: t('Contact van het bedrijf', 'Contact of the company'),
  use: t('Waarvoor u het bedrijf gebruikt', 'What you use the company for'),
  agreement: t('Verwerkersovereenkomst', 'Processor agreement'),
  'agreement-date': t('Datum van de verwerkersovereenkomst', 'Date of the processor agreement'),
  'organisation-name': t('Naam van uw organisatie', 'Name of your organisation'),
  'organisation-contact': t('Contact van uw organisatie', 'Contact of your organisation'),
  'organisation-address': t('Adres van uw organisatie', 'Address of your organisation'),
  kvk: t('KvK-nummer', 'Chamber of Commerce number'),
  'dpo-name': t('Naam van de FG', 'Name of the DPO'),
  'dpo-contact': t('Contact van de FG', 'Contact of the DPO'),
  joint: t('Met wie u samen beslist', 'Whom you decide together with'),
  'no-place': t('Iets anders: niet inlezen', 'Something else: do not read'),
};

/** Where a column goes. `no-place` is known, and no part of a register: it is said to be left out. */
export type Meaning = keyof typeof meanings;

/** Whole headings, or phrases in one; folded, without punctuation. The longest that fits wins. */
const phrases: Readonly<Record<Meaning, string>> = {
  number: 'nummer; nr; no; id; volgnummer; volgnr; referentie; ref; reference; numero; number; kenmerk',
  name: `naam; verwerking; naam verwerking; naam van de verwerking; naam verwerkingsactiviteit; verwerkingsactiviteit;
    naam van de verwerkingsactiviteit; verwerkingsactiviteiten; verwerkingen; activiteit; activiteiten; proces;
    procesnaam; werkproces; titel; omschrijving verwerking; omschrijving van de verwerking; benaming verwerking;
    processing activity; processing; activity; name of processing; nom du traitement; traitement; activite;
    nom de l activite; activites; nom; name; denominatie; denominatie van de verwerking`,
  purpose: `doel; doelen; doeleinde; doeleinden; verwerkingsdoel; verwerkingsdoelen; verwerkingsdoeleinde;
    verwerkingsdoeleinden; doel van de verwerking; doeleinden van de verwerking; doel verwerking; waarvoor; waarom;
    purpose; purposes; purpose of processing; purposes of the processing; finalite; finalites; finalite du traitement;
    finalites du traitement; finalite principale; sous finalite; objectif; objectif poursuivi; objectifs poursuivis`,
  basis: `grondslag; grondslagen; rechtsgrond; rechtsgronden; rechtmatigheidsgrond; rechtsgrondslag;
    wettelijke grondslag; juridische grondslag; verwerkingsgrondslag; avg grondslag; waarom mag het; rechtmatigheid;
    rechtmatigheid van de verwerking; legal basis; lawful basis; legal ground; base legale; base juridique; fondement;
    fondement juridique; liceite`,
  'basis-detail': `toelichting grondslag; toelichting rechtsgrond; wetsartikel; wettelijke bepaling; welke wet; wet;
    gerechtvaardigd belang; omschrijving gerechtvaardigd belang; omschrijving grondslag; legitimate interest`,
  subjects: `betrokkenen; betrokkene; categorie betrokkenen; categorieen betrokkenen; categorieen van betrokkenen;
    categorie van betrokkenen; soort betrokkenen; groep betrokkenen; van wie; over wie; personen; betrokken personen;
    doelgroep; doelgroepen; data subjects; data subject; categories of data subjects; categories of individuals;
    personnes concernees; categorie de personnes; categories de personnes; categories de personnes concernees;
    personne concernee; categorie personen; categorieen personen`,
  data: `persoonsgegevens; gegevens; welke gegevens; soort gegevens; soorten gegevens; categorie gegevens;
    categorieen gegevens; categorie persoonsgegevens; categorieen persoonsgegevens; categorieen van persoonsgegevens;
    categorie van persoonsgegevens; soort persoonsgegevens; soorten persoonsgegevens; functionele categorie;
    functionele categorieen; functionele categorie gegevens; functionele categorieen van gegevens;
    gewone persoonsgegevens; verwerkte persoonsgegevens; verzamelde gegevens; personal data;
    categories of personal data; data categories; data; donnees; donnees collectees; donnees personnelles;
    donnees traitees; categories de donnees; categories de donnees personnelles; categories de donnees traitees;
    categories de donnees personnelles concernees; donnees personnelles concernees; type de donnees`,
  sensitive: `bijzondere persoonsgegevens; bijzondere gegevens; bijzondere categorieen;
    bijzondere categorieen persoonsgegevens; bijzondere categorieen van persoonsgegevens; gevoelige gegevens;
    gevoelige persoonsgegevens; gevoelig; strafrechtelijke gegevens; special categories; special category data;
    sensitive data; donnees sensibles`,
  source: `bron; bronnen; herkomst; herkomst gegevens; bron van de gegevens; bron gegevens; verkregen van;
    hoe verkregen; waar komen de gegevens vandaan; source; source of data; source of the data; source des donnees;
    origine; origine des donnees`,
  recipients: `ontvanger; ontvangers; categorie ontvangers; categorieen ontvangers; categorieen van ontvangers;
    categorie van ontvangers; soort ontvangers; externe ontvangers; aan wie; verstrekking; verstrekking aan;
    verstrekkingen; delen met; gedeeld met; wordt gedeeld met; derden; doorgegeven aan; recipients;
    categories of recipients; recipient; shared with; destinataire; destinataires; categories de destinataires;
    destinataires des donnees`,
  suppliers: `verwerker; verwerkers; naam verwerker; namen verwerkers; betrokken verwerkers; systeem; systemen;
    applicatie; applicaties; software; programma; programmas; opslag; opslaglocatie; bewaarplaats; waar opgeslagen;
    plaats van opslag; leverancier; leveranciers; gebruikte systemen; informatiesysteem; waar staat het;
    waar staan de gegevens; verwerker s; tool; tools; processor; processors; system; systems; sous traitant;
    sous traitants; logiciel; programma s en plaatsen; programma s`,
  access: `toegang; wie heeft toegang; toegang tot; toegang tot gegevens; interne ontvangers; bevoegden; wie erbij kan;
    afdeling; afdelingen; dienst; access; department; service; services; personnes ayant acces`,
  owner: `eigenaar; proceseigenaar; procesverantwoordelijke; verantwoordelijke medewerker;
    verantwoordelijke binnen de organisatie; interne verantwoordelijke; verantwoordelijke; beheerder; aanspreekpunt;
    contactpersoon intern; wie houdt het bij; wie houdt bij; owner; process owner; responsable operationnel`,
  transfer: `doorgifte; doorgiften; doorgifte buiten de eu; doorgifte buiten eu; doorgifte buiten de eer;
    doorgifte buiten eer; doorgifte derde land; doorgifte derde landen; doorgifte aan derde landen;
    doorgifte naar derde landen; doorgifte naar derde land; derde land; derde land of internationale organisatie;
    derde landen of internationale organisaties; internationale organisaties; derde landen; buiten de eu; buiten eu;
    buiten de eer; buiten europa; landen; land; internationale doorgifte; transfers; third countries; third country;
    international transfers; transfers outside the eea; transferts; transferts hors ue; transfert hors ue;
    transfert hors de l ue; transferts de donnees hors ue; transferts des donnees hors ue; pays; pays tiers; hors ue`,
  safeguards: `waarborg; waarborgen; passende waarborgen; garantie; garanties; doorgifte instrument;
    doorgiftemechanisme; rechtsgrond doorgifte; extra afspraak; safeguards; appropriate safeguards; transfer mechanism;
    type de garanties; garanties appropriees; type de garantie`,
  retention: `bewaartermijn; bewaartermijnen; bewaarperiode; bewaarduur; termijn; hoe lang; hoelang; hoe lang bewaard;
    wissen; wistermijn; wissingstermijn; beoogde termijn; beoogde termijnen; termijn voor wissing;
    termijnen voor wissing; vernietigingstermijn; verwijderen na; retention; retention period; retention periods;
    time limits; time limits for erasure; duree de conservation; durees de conservation; delai d effacement;
    delais d effacement; conservation; duree`,
  security: `beveiliging; maatregelen; beveiligingsmaatregelen; technische maatregelen; organisatorische maatregelen;
    technische en organisatorische maatregelen; technische beveiligingsmaatregelen;
    organisatorische beveiligingsmaatregelen; technische en organisatorische beveiligingsmaatregelen;
    beveiligingsniveau; bescherming; veiligheidsmaatregelen; beschermingsmaatregelen; security; security measures;
    technical and organisational measures; mesures de securite; mesures techniques; mesures organisationnelles;
    mesures de securite techniques; mesures de securite organisationnelles; mesures; controle d acces; tracabilite;
    sauvegarde; chiffrement`,
  dpia: `dpia; pia; geb; gegevensbeschermingseffectbeoordeling; dpia uitgevoerd; dpia nodig; dpia vereist; aipd; risico;
    risicoanalyse`,
  automated: `geautomatiseerde besluitvorming; geautomatiseerde individuele besluitvorming; profilering; profiling;
    automated decision making; prise de decision automatisee; geautomatiseerd besluit`,
  contact: `contact; contactgegevens; contactgegevens verwerker; contact verwerker; e mail; email; mail; telefoon; tel;
    telefoonnummer; e mailadres; phone; telephone; contactpersoon`,
  use: `diensten; soort dienst; dienstverlening; werkzaamheden; soort verwerking; aard van de verwerking;
    nature of processing; omschrijving dienst; product; prestation`,
  agreement: `verwerkersovereenkomst; verwerkersovereenkomsten; bewerkersovereenkomst; vwo; vo; dpa; contract;
    overeenkomst; verwerkersovereenkomst aanwezig; verwerkersovereenkomst gesloten; processor agreement;
    data processing agreement; contrat de sous traitance`,
  'agreement-date': `datum verwerkersovereenkomst; datum contract; datum overeenkomst; datum vwo; getekend op;
    date of agreement; datum dpa; ondertekend op`,
  'organisation-name': `verwerkingsverantwoordelijke; naam verwerkingsverantwoordelijke;
    naam van de verwerkingsverantwoordelijke; naam organisatie; organisatie; bedrijfsnaam; naam bedrijf; bedrijf;
    onderneming; naam onderneming; controller; name of controller; organisation; responsable du traitement;
    nom de l organisme; organisme; responsable de traitement; identiteit verwerkingsverantwoordelijke`,
  'organisation-contact': `contactgegevens verwerkingsverantwoordelijke;
    contactgegevens van de verwerkingsverantwoordelijke; contactgegevens organisatie; e mail organisatie;
    verwerkingsverantwoordelijke e mail; verwerkingsverantwoordelijke telefoon; contact verwerkingsverantwoordelijke;
    contactgegevens onderneming; organisatie e mail; organisatie telefoon; coordonnees du responsable`,
  'organisation-address': `adres; adres organisatie; adres verwerkingsverantwoordelijke;
    verwerkingsverantwoordelijke adres; vestigingsadres; bezoekadres; adresse; address`,
  kvk: 'kvk; kvk nummer; kvk nr; inschrijfnummer kvk; kamer van koophandel',
  'dpo-name': `fg; dpo; naam fg; naam dpo; functionaris gegevensbescherming; functionaris voor gegevensbescherming;
    functionaris voor de gegevensbescherming; naam functionaris gegevensbescherming; data protection officer;
    delegue a la protection des donnees; gegevensbeschermingsfunctionaris`,
  'dpo-contact': `contact fg; contactgegevens fg; contactgegevens dpo; e mail fg; fg e mail; dpo e mail; dpo contact;
    contactgegevens functionaris gegevensbescherming; contactgegevens functionaris voor gegevensbescherming;
    fg telefoon; dpo telefoon`,
  joint: `gezamenlijke verwerkingsverantwoordelijke; gezamenlijke verwerkingsverantwoordelijken;
    gezamenlijke verantwoordelijke; gezamenlijke verantwoordelijken; medeverantwoordelijke; joint controller;
    joint controllers; responsable conjoint; responsables conjoints`,
  'no-place': `status; opmerking; opmerkingen; toelichting; notities; bijzonderheden; comments; remarks; notes;
    laatst bijgewerkt; laatste wijziging; laatst gewijzigd; datum; datum laatste wijziging; datum wijziging;
    aanmaakdatum; datum opgenomen; datum registratie; laatste update; versie; startdatum; begindatum;
    startdatum verwerking; begindatum verwerking; einddatum; einddatum verwerking; plaatsvervangende verwerking;
    vervangende verwerking; date de creation; date de mise a jour; date de creation de la fiche;
    mise a jour de la fiche; datum review; gecontroleerd op; gecontroleerd door; bevestigd door; bevestigd op;
    last updated; reviewed on; observations; aanmaak datum; laatste wijzig datum; in gebruik`,
};

/** What a heading means. `sure`: the whole heading, or a long phrase in it; otherwise it is worth asking. */
export interface Match {
  readonly meaning: Meaning;
  readonly sure: boolean;
  /** It is the whole heading. */
  readonly whole: boolean;
  /** The words that decided it. */
  readonly because: string;
}

/** A heading in words to compare: folded, without its article, its numbering and its punctuation. */
export function plainHeading(heading: string): string {
  return folded(heading.replace(/\([^)]*\)/g, ' '))
    .replace(/\bart(ikel)?\.? ?\d+.*$/u, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*([a-z]|\d+([ .]\d+)*)\s+(?=\p{L}{2})/u, '')
    .trim()
    .replace(/\s+/g, ' ');
}

const known = Object.entries(phrases).flatMap(([meaning, list]) =>
  isMeaning(meaning) ? wordsOf(list).map((phrase) => ({ meaning, phrase })) : [],
);
const byPhrase = new Map(known.map(({ meaning, phrase }) => [phrase, meaning]));
const byLength = known
  .filter(({ phrase }) => phrase.length > 2)
  .map((one) => ({ ...one, apart: ` ${one.phrase} ` }))
  .toSorted((one, two) => two.phrase.length - one.phrase.length);

export function isMeaning(word: unknown): word is Meaning {
  return typeof word === 'string' && Object.hasOwn(meanings, word);
}

/** A phrase of fewer letters than this, in a longer heading, may be there by chance. */
const longPhrase = 8;

/** What this heading means, or undefined when none of its words is known. "Mag dat? (grondslag)" says it in brackets. */
export function meaningOf(heading: string): Match | undefined {
  const outside = meaningOfWords(heading);
  if (outside?.sure) return outside;
  const inside = /\(([^)]+)\)/.exec(heading)?.[1];
  const bracket = inside === undefined ? undefined : meaningOfWords(inside);
  return bracket?.sure ? bracket : outside;
}

function meaningOfWords(heading: string): Match | undefined {
  const plain = plainHeading(heading);
  if (plain === '' || plain.length > 200) return undefined;
  const whole = byPhrase.get(plain);
  if (whole !== undefined) return { meaning: whole, sure: true, whole: true, because: plain };
  const said = ` ${plain} `;
  const found = byLength.find(({ apart }) => said.includes(apart));
  if (found === undefined) return undefined;
  // "Organisatie" and its like stand in many headings that are about something else.
  const sure = found.phrase.length >= longPhrase && found.meaning !== 'organisation-name';
  return { meaning: found.meaning, sure, whole: false, because: found.phrase };
}
