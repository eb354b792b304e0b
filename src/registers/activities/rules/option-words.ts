// How other registers call what our options are, beside the labels of the options themselves. Folded, in Dutch, English
// and French; one phrase may be several options ("NAW").

import { listsOf, wordsOf } from '../../../core/word-list.js';

type Words = Readonly<Record<string, readonly string[]>>;

const bases = listsOf({
  contract: `overeenkomst; uitvoering overeenkomst; uitvoering van een overeenkomst; contract; contractueel;
    arbeidsovereenkomst; koopovereenkomst; performance of a contract; execution d un contrat; execution du contrat`,
  legal: `wettelijke verplichting; wettelijke plicht; wet; wettelijk; legal obligation; obligation legale;
    respect d une obligation legale`,
  legitimate: `gerechtvaardigd belang; gerechtvaardigde belangen; legitiem belang; legitimate interest;
    legitimate interests; interet legitime; interets legitimes`,
  consent: 'toestemming; consent; consentement; instemming',
  vital: 'vitaal belang; vitale belangen; vital interest; vital interests; interets vitaux',
  'public-task': `algemeen belang; publieke taak; taak van algemeen belang; publiekrechtelijke taak; openbaar gezag;
    public task; public interest; mission d interet public; interet public`,
});

const subjects = listsOf({
  customers: `klant; klanten; afnemers; consumenten; kopers; customers; clients; opdrachtgevers; clienten klanten;
    gasten; client`,
  'business-contacts': `contactpersonen; zakelijke contacten; zakelijke relaties; relaties;
    contactpersonen van bedrijven; business contacts; contactpersonen klanten; contactpersonen leveranciers;
    zakelijke klanten`,
  'quote-requesters': 'prospects; potentiele klanten; leads; offerteaanvragers; prospecten; geinteresseerden',
  'former-customers': 'oud klanten; ex klanten; voormalige klanten; former customers',
  staff: `medewerkers; medewerker; personeel; werknemers; werknemer; personeelsleden; employees; staff; salaries;
    employes; eigen personeel; collaborateurs`,
  'former-staff': `oud medewerkers; ex medewerkers; ex werknemers; voormalige medewerkers; former employees;
    oud werknemers`,
  interns: 'stagiairs; stagiaires; stagiair; interns; leerlingen',
  'hired-workers': `inhuur; ingehuurd personeel; zzp; zzp ers; zzpers; uitzendkrachten; externen; flexwerkers;
    freelancers; interimaires; inhuurkrachten; gedetacheerden`,
  applicants: 'sollicitanten; sollicitant; kandidaten; applicants; job applicants; candidats; candidates',
  'emergency-contacts': `noodcontacten; familie; familieleden; gezinsleden; partner; contactpersonen bij nood;
    ice contacten`,
  suppliers: 'leveranciers; leverancier; suppliers; fournisseurs; eenmanszaken',
  subscribers: `abonnees; abonnees nieuwsbrief; nieuwsbriefabonnees; nieuwsbrief ontvangers; subscribers;
    ontvangers nieuwsbrief; abonnes`,
  'website-visitors': `websitebezoekers; bezoekers website; bezoekers van de website; website bezoekers;
    website visitors; visiteurs du site; internetgebruikers; internautes`,
  visitors: 'bezoekers; bezoeker; visitors; visiteurs; winkelbezoekers; bezoekers pand; winkelend publiek',
  members: 'leden; vrijwilligers; lid; members; volunteers; membres; benevoles; adherents; donateurs',
  patients: 'patienten; clienten; clienten zorg; patients; zorgvragers; bewoners',
  children: 'kinderen; minderjarigen; jongeren; children; minors; mineurs; enfants',
  callers: 'bellers; callers',
  participants: 'deelnemers; cursisten; participants',
});

const data = listsOf({
  name: `naam; namen; contactpersoon; contactpersonen; voornaam; achternaam; voor en achternaam; voornaam en achternaam; identificatiegegevens;
    identiteitsgegevens; name; nom; prenom; nom prenom; noms; prenoms; initialen; voorletters; first name; last name;
    nom et prenom; identificatie`,
  address: `adres; adressen; adresgegevens; postadres; woonadres; woonplaats; postcode; address; adresse;
    adresse postale; huisadres; plaats; straat`,
  email: `e mail; email; mail; e mailadres; emailadres; mailadres; e mailadressen; adresse email; courriel;
    adresse mail; e mail adres; email address; email addresses; adresse electronique`,
  phone: `telefoon; telefoonnummer; telefoonnummers; tel; telnr; tel nr; mobiel; mobiel nummer; mobiele nummer;
    06 nummer; phone; telephone; numero de telephone`,
  employer: `functie; bedrijf; werkgever; bedrijfsnaam; functietitel; beroep; job title; fonction; vie professionnelle;
    beroepsgegevens; bedrijfsgegevens`,
  'date-of-birth': `geboortedatum; leeftijd; geboorteplaats; date of birth; date de naissance; geb datum; gebdatum; geb dat;
    geboortegegevens; birth date; birthdate; birthday`,
  gender: 'geslacht; gender; sexe; aanhef',
  nationality: 'nationaliteit; nationality; nationalite',
  'marital-status': 'burgerlijke staat; marital status; situation familiale',
  family: 'gezinssamenstelling; familiegegevens; partnergegevens; kinderen; samenstelling van het gezin; partner',
  bsn: 'bsn; burgerservicenummer; sofinummer; rijksregisternummer; bsn nummer',
  'id-copy': `kopie id; kopie identiteitsbewijs; kopie paspoort; identiteitsbewijs; paspoort; id bewijs;
    kopie id bewijs; legitimatiebewijs; kopie legitimatiebewijs; copy of id; copy of passport; copy of identity card; passport copy`,
  photo: "foto; foto's; fotos; foto s; pasfoto; photo; beeldmateriaal; afbeeldingen",
  'licence-plate': 'kenteken; kentekens; licence plate',
  'customer-number': 'klantnummer; klantnr; relatienummer; debiteurnummer; customer number',
  orders: `bestellingen; bestelling; orders; ordergegevens; bestelgegevens; bestelgeschiedenis; aankopen;
    aankoopgegevens; commandes; besteldata; aankoopgeschiedenis`,
  quotes: 'offerte; offertes; quotes; devis',
  invoices: 'facturen; factuur; rekeningen; factuurgegevens; facturatiegegevens; invoices; factures; factuuradres',
  payment: `betaalgegevens; betalingsgegevens; betalingen; financiele gegevens; betaling; payment details;
    donnees de paiement; betaalhistorie; informations d ordre economique et financier`,
  'bank-account': `iban; bankrekening; bankrekeningnummer; rekeningnummer; bankgegevens; bank account; rib;
    coordonnees bancaires; bankrekeningnr`,
  'vat-number': 'btw nummer; btw; vat number',
  'kvk-number': 'kvk; kvk nummer; kvknummer; kvk nr; inschrijfnummer kvk',
  contract: 'contract; contracten; contractgegevens; overeenkomsten; contrat',
  complaints: 'klachten; klacht; complaints; reclamations',
  correspondence: 'correspondentie; mails; e mails; brieven; mailverkeer; e mailverkeer; communicatie; correspondence',
  preferences: 'voorkeuren; interesses; preferences; preferenties',
  notes: 'notities; aantekeningen; opmerkingen; notes',
  'delivery-address': 'bezorgadres; afleveradres; leveringsadres; delivery address',
  message: 'bericht; vraag; inhoud bericht; vragen; message',
  employment: `arbeidscontract; arbeidsovereenkomst; dienstverband; personeelsdossier; functiegegevens;
    contrat de travail; dienstverband gegevens; gegevens dienstverband`,
  salary: `salaris; loon; salarisgegevens; loongegevens; beloning; salary; salaire; bulletins de paie; loonstroken;
    salarisstroken`,
  pension: 'pensioen; pensioengegevens; pension',
  'working-hours': 'uren; werktijden; rooster; urenregistratie; gewerkte uren; roosters; working hours',
  leave: 'verlof; vakantie; vakantiedagen; verlofgegevens; verlofregistratie; leave; conges',
  absence: `verzuim; ziekteverzuim; verzuimgegevens; ziekmeldingen; ziekmelding; absence; verzuimregistratie;
    arrets maladie`,
  appraisals: `beoordelingen; functioneren; functioneringsgesprekken; beoordeling; beoordelingsgesprekken; appraisals;
    evaluations; verslagen functioneringsgesprekken`,
  training: `opleiding; opleidingen; diploma; diploma's; diplomas; diploma s; certificaten; training; formation;
    cursussen; opleidingsgegevens; opleiding en werkervaring`,
  'interview-notes': 'gespreksverslag; sollicitatieverslag; gespreksnotities; verslag gesprek',
  references: 'referenties; references',
});

const sensitive = listsOf({
  health: `gezondheid; gezondheidsgegevens; medische gegevens; medisch; health; sante; donnees de sante; verzuim;
    allergieen; ziekte; gegevens over gezondheid`,
  religion: 'godsdienst; religie; geloof; geloofsovertuiging; levensovertuiging; religion; religieuze overtuiging',
  politics: 'politieke voorkeur; politieke gezindheid; politiek; politics',
  union: 'vakbond; vakbondslidmaatschap; lidmaatschap vakbond; lidmaatschap vakvereniging; union',
  origin: 'ras; etniciteit; etnische afkomst; afkomst; ras of etniciteit; ethnicity',
  'sex-life': 'seksueel; seksueel gedrag; seksuele gerichtheid; seksuele leven; geaardheid',
  biometric: `biometrie; biometrisch; biometrische gegevens; vingerafdruk; vingerafdrukken; gezichtsherkenning;
    biometric`,
  genetic: 'genetisch; genetische gegevens; dna; genetic',
  criminal: 'strafrechtelijk; strafrechtelijke gegevens; vog; strafbare feiten; verklaring omtrent gedrag; criminal',
  none: `nee; geen; n v t; nvt; no; none; non; aucune; niet van toepassing; neen; aucun;
         geen bijzondere persoonsgegevens`,
});

const recipients = listsOf({
  'tax-office': 'belastingdienst; fiscus; belasting; tax office; tax authorities; impots; administration fiscale',
  accountant: 'accountant; boekhouder; accountants; administratiekantoor; expert comptable; boekhoudkantoor; comptable',
  carrier: `bezorger; postnl; dhl; dpd; vervoerder; transporteur; pakketdienst; bezorgdienst; koerier; post nl;
    bezorgdiensten; vervoerders`,
  bank: 'bank; banken; banque; banques',
  'payment-service': 'betaaldienst; mollie; adyen; paypal; betaalprovider; payment provider; betalingsprovider; psp',
  'debt-collector': 'incassobureau; deurwaarder; incasso; deurwaarders',
  uwv: 'uwv',
  'pension-fund': 'pensioenfonds; pensioenuitvoerder; pensioenverzekeraar; pension fund',
  'occupational-health': 'arbodienst; bedrijfsarts; arbo; occupational health',
  insurer: 'verzekeraar; verzekeraars; verzekering; verzekeringsmaatschappij; insurer; assureur; mutuelle',
  trainer: 'opleider; opleidingsinstituut; school; trainingsbureau; externe trainer; training company',
  client: 'opdrachtgever; opdrachtgevers',
  recruiter: 'uitzendbureau; wervingsbureau; recruiter; uitzendbureaus; detacheerder',
  lawyer: 'advocaat; notaris; jurist; lawyer; avocat',
  police: 'politie; police; justitie; politie en justitie',
  municipality: 'gemeente; gemeenten; municipality',
  supervisor: 'ap; autoriteit persoonsgegevens; toezichthouder',
  'social-media': 'facebook; instagram; linkedin; sociale media; social media; meta',
  advertisers: 'adverteerders; google ads',
  public: 'publiek; iedereen; openbaar; internet; public',
  nobody: `geen; niemand; n v t; nvt; none; nee; no; aucun; aucune; niet van toepassing; geen derden;
    wordt niet gedeeld; neen; intern; alleen intern`,
});

const source = listsOf({
  self: `betrokkene; van betrokkene; betrokkene zelf; van de betrokkene; van betrokkene zelf; zelf; klant; klant zelf;
    de klant; medewerker; medewerker zelf; sollicitant; data subject; personne concernee; rechtstreeks; de betrokkene;
    betrokkenen`,
  employer: 'werkgever; employer',
  colleague: "leidinggevende; collega; collegas; collega's",
  'other-company': 'derden; andere bedrijven; derde partij; derde; third party; uitzendbureau',
  authority: 'overheid; belastingdienst; gemeente; uwv; deurwaarder',
  public: 'internet; openbaar; openbare bronnen; kvk; linkedin; openbare registers; handelsregister; sociale media',
  'own-systems': `systeem; eigen systemen; eigen systeem; website; camera; camera's; systemen; automatisch; cookies;
    intern; camera s`,
});

/** "We kunnen er alle vier in": who is counted whole is everybody; "alle vier de monteurs" are not. */
const allOfUs = wordsOf('twee; drie; vier; vijf; zes; zeven; acht; negen; tien; 2; 3; 4; 5; 6; 7; 8; 9; 10')
  .flatMap((count) => [`er alle ${count}`, `wij alle ${count}`, `alle ${count} kunnen`, `alle ${count} erbij`])
  .join('; ');

const access = listsOf({
  management: 'directie; eigenaar; management; dga; bestuur; direction',
  administration: `administratie; boekhouding; financien; financiele administratie; debiteurenadministratie;
    administration; comptabilite; finance`,
  shop: 'winkel; balie; winkelpersoneel; receptie; filiaal',
  sales: 'verkoop; sales; commercie; verkoopafdeling; binnendienst; service commercial',
  'customer-service': 'klantenservice; klantcontact; customer service; servicedesk; helpdesk',
  planning: 'planning',
  production: 'productie; werkplaats; bakkerij; keuken',
  delivery: 'bezorging; buitendienst; logistiek; bezorgers; magazijn',
  purchasing: 'inkoop; purchasing',
  marketing: 'marketing; communicatie; marketing en communicatie',
  hr: 'hr; personeelszaken; p o; hrm; p en o; human resources; ressources humaines; rh; afdeling hr',
  payroll: 'salarisadministratie; payroll; loonadministratie',
  'team-leads': 'leidinggevenden; leidinggevende; teamleiders; managers; bedrijfsleider; bedrijfsleiders',
  it: 'it; ict; automatisering; systeembeheer; it afdeling; informatique',
  privacy: 'privacy officer; fg; privacyfunctionaris',
  everybody: `iedereen; everyone; alle medewerkers; alle collegas; hele organisatie; gehele organisatie; alle personeel;
    wij allemaal; wij allen; met zijn allen; met z n allen; we kunnen er allemaal in; ${allOfUs}`,
});

const security = listsOf({
  'two-step': `tweestapsverificatie; twee factor authenticatie; 2fa; mfa; tweefactorauthenticatie;
    twee staps verificatie; multi factor authenticatie; two factor authentication; multifactorauthenticatie`,
  'authorised-only': `toegangsbeperking; autorisatie; autorisaties; toegangscontrole; rechten; wachtwoord; wachtwoorden;
    wachtwoordbeveiliging; wachtwoordbeleid; beperkte toegang; rollen; inloggen met wachtwoord; autorisatiematrix;
    toegangsrechten; mot de passe; controle d acces; controle d acces des utilisateurs; access control;
    alleen bevoegden; sterke wachtwoorden; beveiligd met wachtwoord; toegangsbeheer`,
  encrypted: `versleuteling; encryptie; versleuteld; encryption; chiffrement; chiffrement des donnees; ssl; https; tls;
    encrypted`,
  'tested-backup': `back up; backup; back ups; backups; reservekopie; sauvegarde; sauvegardes; sauvegarde des donnees;
    dagelijkse back up; dagelijkse backup`,
  updates: `updates; virusscanner; antivirus; firewall; patches; patchbeleid; beveiligingsupdates; up to date software;
    patchmanagement; antivirussoftware`,
  'access-log': 'logging; logbestanden; logboek; log; tracabilite; mesures de tracabilite; audit log',
  agreements: `verwerkersovereenkomst; verwerkersovereenkomsten; contracten met verwerkers; contrat de sous traitance;
    controle des sous traitants`,
  leavers: 'uit dienst procedure; intrekken rechten bij vertrek; uitdienstprocedure',
  'staff-awareness': `geheimhouding; geheimhoudingsverklaring; geheimhoudingsplicht; bewustwording; training;
    training medewerkers; instructie; awareness; privacybeleid; geheimhoudingsovereenkomst; gedragscode;
    voorlichting medewerkers`,
  'clean-desk': 'clean desk; clean desk policy; opgeruimd bureau',
  'locked-cabinet': `afgesloten kast; kast op slot; afsluitbare kast; slot; kluis; afgesloten ruimte;
    fysieke beveiliging; archiefkast op slot; afgesloten archief; alarm; afgesloten archiefkast; kast met slot`,
  separate: 'gescheiden opslag; pseudonimisering; scheiding van gegevens; gescheiden bewaard',
  'few-viewers': 'beperkt aantal kijkers',
  'auto-delete': `automatische verwijdering; automatisch verwijderen; automatisch wissen; auto delete;
    worden automatisch overschreven; automatisch overschreven`,
  'secure-exchange': `beveiligde mail; veilig mailen; beveiligde verbinding; vpn; secure mail; beveiligd mailen;
    zivver`,
  'secure-form': 'ssl certificaat; beveiligde website; slotje; https website',
  'double-opt-in': 'double opt in; dubbele opt in',
  'unsubscribe-link': 'afmeldlink; uitschrijflink; unsubscribe; afmeldmogelijkheid',
  'masked-ip': 'geanonimiseerd; ip adres gemaskeerd; anonimiseren; geanonimiseerde ip adressen; anonimisering',
  'four-eyes': 'vier ogen principe; vierogenprincipe',
});

const starts = listsOf({
  'end-of-employment': `na vertrek; na het vertrek; na uit dienst; na uitdienst; na uitdiensttreding; na einde dienstverband; na ontslag;
    vanaf uit dienst; after leaving; after they leave; after they left`,
  'last-contact': 'na laatste contact; vanaf het laatste contact; after last contact',
});

const countries = listsOf({
  'united-states': 'vs; verenigde staten; usa; us; amerika; united states; etats unis; verenigde staten van amerika',
  'united-kingdom': `vk; verenigd koninkrijk; uk; engeland; groot brittannie; united kingdom; royaume uni;
    great britain`,
  switzerland: 'zwitserland; switzerland; suisse',
  india: 'india; inde',
  canada: 'canada',
  turkey: 'turkije; turkey; turquie',
  china: 'china; chine',
  japan: 'japan; japon',
  australia: 'australie; australia',
});

const instruments = listsOf({
  adequacy: `adequaatheidsbesluit; adequacy; adequaat; decision d adequation; passend beschermingsniveau;
    adequacy decision`,
  dpf: 'dpf; data privacy framework; eu us data privacy framework; privacy shield; eu us dpf',
  scc: `scc; sccs; standaardbepalingen; modelcontract; modelcontracten; eu modelcontract; standard contractual clauses;
    standaardcontractbepalingen; modelbepalingen; clauses contractuelles types; modelcontractbepalingen;
    standaard contractbepalingen; standaardcontractclausules`,
  bcr: 'bcr; binding corporate rules; bindende bedrijfsvoorschriften; bindende bedrijfsregels',
});

/** By question, and for a column of a list by `question/column`. */
export const optionWords: Readonly<Record<string, Words>> = {
  'purposes/basis': bases,
  subjects,
  data,
  sensitive,
  recipients,
  source,
  access,
  security,
  'retention/start': starts,
  'transfers/country': countries,
  'transfers/instrument': instruments,
};

/** One phrase that stands for several options. */
export const severalOptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  data: {
    naw: ['name', 'address'],
    nawt: ['name', 'address', 'phone'],
    nawte: ['name', 'address', 'phone', 'email'],
    'naw gegevens': ['name', 'address'],
    'naam adres woonplaats': ['name', 'address'],
    'naam adres en woonplaats': ['name', 'address'],
    'adres en woonplaats': ['address'],
    contactgegevens: ['email', 'phone'],
    'contact details': ['email', 'phone'],
    coordonnees: ['address', 'email', 'phone'],
    cv: ['training', 'employment'],
    'etat civil': ['name', 'date-of-birth'],
    'etat civil identite': ['name', 'date-of-birth'],
    'persoonlijke gegevens': ['name', 'date-of-birth'],
    personalia: ['name', 'address', 'date-of-birth'],
    'telefoonnummer en e mailadres': ['phone', 'email'],
    'voor en achternaam': ['name'],
  },
};

/** Countries inside the European Economic Area: data that stay there go nowhere. */
export const insideEurope = wordsOf(`nederland; nl; be; de; fr; lu; ie; belgie; duitsland; frankrijk; luxemburg;
  ierland; spanje; italie; portugal; oostenrijk; denemarken; zweden; finland; noorwegen; ijsland; liechtenstein; polen;
  tsjechie; slowakije; hongarije; slovenie; kroatie; roemenie; bulgarije; griekenland; cyprus; malta; estland; letland;
  litouwen; eu; eer; europa; europese unie; binnen de eu; binnen eu; binnen de eer; binnen europa; ue; france;
  netherlands; germany; ireland; eea; europe; alleen binnen de eu; alleen eu`);

/** "Nee" in its many forms, where the question is whether there is any. */
export const noneWords = wordsOf(`nee; neen; geen; niet; n v t; nvt; no; none; non; aucun; aucune; niet van toepassing;
  n a; na; nihil; er is geen doorgifte; geen doorgifte; pas de transfert`);
export const yesWords = wordsOf('ja; yes; oui; x; j; y; wel');

/** From when a term runs, by words in the cell. The first that is there counts. */
export const startWords: readonly (readonly [words: string, start: string])[] = Object.entries(
  listsOf({
    'end-of-financial-year': 'boekjaar',
    'end-of-employment': `uit dienst; uitdiensttreding; einde dienstverband; einde arbeidsovereenkomst;
      beeindiging dienstverband`,
    'end-of-procedure': 'sollicitatie; procedure',
    'end-of-contract': 'einde contract; einde overeenkomst; einde van het contract; einde van de overeenkomst',
    'last-contact': 'laatste contact; laatste aankoop',
    'last-change': 'laatste wijziging; laatste aanvulling; laatste aantekening',
    'end-of-relation': 'einde relatie; einde klantrelatie',
    withdrawal: 'uitschrij; afmeld; intrekk',
    'recording-date': 'opname',
    'visit-date': 'bezoek',
    'case-closed': 'afhandel; afgehandeld',
  }),
).flatMap(([start, phrases]) => phrases.map((phrase) => [phrase, start] as const));
