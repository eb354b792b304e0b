// What people call what the file of a breach asks, beside what stands on the buttons.
import { listsOf } from '../../../../core/word-list.js';
import type { DataKind } from '../facts.js';

export const dataCalled = listsOf({
  name: 'naam; namen; voornaam; voornamen; achternaam; achternamen; voor- en achternamen; names',
  contact: `adres; adressen; adresgegevens; naw; naw gegevens; naw-gegevens; contactgegevens; woonadres; mailadres;
    mailadressen; emailadres; emailadressen; e-mailadres; e-mailadressen; e-mail adressen; telefoonnummer;
    telefoonnummers; telefoonnr; telefoonnrs; tel nr; tel nrs; telnr; telnrs; mobiel nummer; mobiele nummers; 06 nummer;
    06 nummers; 06-nummer; 06-nummers; addresses; email addresses; phone number; phone numbers; contact details`,
  gender: 'geslacht; gender',
  age: 'leeftijd; leeftijden; ages',
  'birth-date': 'geboortedatum; geboortedata; geboorte datum; geboortedatums; dates of birth',
  family: 'gezinssituatie; gezinsleden; burgerlijke staat',
  bsn: 'bsn; bsns; bsn nummer; bsn nummers; bsn-nummers; burgerservicenummer; burgerservicenummers',
  'id-copy': `kopie paspoort; kopie van paspoort; kopie van een paspoort; kopie van het paspoort; paspoortkopie;
    kopieen van paspoorten; paspoortkopieen; scan van een paspoort; scan paspoort; foto van een paspoort; kopie id;
    kopie id-kaart; kopie van een id-kaart; kopie van de id-kaart; kopie van een identiteitsbewijs; kopie rijbewijs;
    kopie van een rijbewijs; copy of a passport; copies of passports; paspoort kopieen; paspoortscans; paspoort scans;
    scans van paspoorten; id scans; id kopieen; passport copy; passport copies; passport scan; passport scans;
    scan of a passport; scans of passports; passport photocopies; id copy; id copies; copies of ids; scanned passports;
    scans of ids`,
  'id-number': 'paspoortnummer; paspoortnummers; id nummer; documentnummer; passport numbers',
  credentials: 'wachtwoord; wachtwoorden; inloggegevens; inlognamen; passwords; logins',
  'account-number': `rekeningnummer; rekeningnummers; iban; ibans; bankgegevens; bankrekeningnummers; betaalgegevens;
    account numbers; bank details`,
  card: 'creditcard; creditcards; creditcardgegevens; pinpas; pinpassen; credit cards',
  'income-debts': `salaris; salarissen; loon; het loon; salarisgegevens; loongegevens; loonstrook; loonstroken; loonstrookjes;
    lonen; uurloon; uurlonen; inkomen; inkomens; inkomensgegevens; schulden; schuldbedrag; achterstand;
    achterstanden; huurachterstand; huurachterstanden; betaalachterstand; betaalachterstanden; betalingsachterstand;
    betalingsachterstanden; achterstallige huur; achterstallige betalingen; huurschuld; huurschulden; achterlopen met;
    achter met de huur; achter met betalen; achter zijn met betalen; openstaande bedragen; openstaand bedrag; openstaande rekeningen;
    openstaande facturen; aanmaningen; wanbetaling; wanbetalers; betalingsregeling; betalingsregelingen; loonbeslag;
    schuldhulp; schuldsanering; financiele gegevens; financiele situatie; huurprijs; huurprijzen; huurbedrag; huurbedragen;
    salary; salaries; wages; income; payslips; arrears; debts; unpaid rent; rent they owe; overdue rent;
    overdue payments; unpaid bills; financial data; financial details`,
  benefit: 'uitkering; uitkeringen; toeslag; toeslagen',
  purchases: 'bestelling; bestellingen; bestelgeschiedenis; aankopen; orders',
  work: `cv; cvs; cv's; sollicitatiebrief; sollicitatiebrieven; beoordeling; beoordelingen; personeelsdossier;
    personeelsdossiers; personeelsgegevens`,
  plate: 'kenteken; kentekens; number plates',
  photo: "pasfoto; pasfoto's; foto's; fotos; camerabeelden; photos; pictures",
  health: `medische gegevens; medisch dossier; medische dossiers; medische informatie; gezondheidsgegevens; gezondheid;
    patientendossier; patientendossiers; patientdossiers; zorgdossiers; behandeldossiers; behandelverslagen;
    behandelplannen; behandelgegevens; diagnose; diagnoses; ziekmeldingen; rontgenfoto; rontgenfoto's; rontgenfotos;
    scans; recepten; medicatie; medicijnen; allergieen; patientgegevens; patient gegevens; patientengegevens;
    patienten gegevens; gegevens van patienten; patientinformatie; zorggegevens; patient data; patient files;
    patient records; allergie; allergielijst; allergies; verzuimgegevens; health data; medical data; medical records`,
  criminal: 'strafblad; vog; vogs',
  union: 'vakbond; vakbondslidmaatschap',
  biometric: 'vingerafdruk; vingerafdrukken',
  genetic: 'dna',
} satisfies Partial<Record<DataKind, string>>);

/** What people call a report to the authority. */
export const filingCalled: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'filings/filing': listsOf({
    provisional: 'voorlopig; voorlopige; eerste melding; provisional',
    final: 'volledig; volledige; definitief; compleet; complete; final',
    withdrawn: 'ingetrokken; withdrawn',
  }),
  'told-how': listsOf({
    phone: 'gebeld; telefonisch; per telefoon; bellen; opgebeld; called; by phone; phoned',
    letter: 'per brief; brieven; per post; met de post; by post; by letter; letters',
    mail: 'per mail; gemaild; mail; mailtje; via de mail; per e-mail; by email; by e-mail; emailed',
    website: 'site; onze site; op de site; on our site; webpagina',
    'social-media': 'facebook; instagram; linkedin',
  }),
};

/** By question and option. */
export const factsCalled: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  data: dataCalled,
  whose: listsOf({
    own: `van onze klanten; van onze eigen klanten; onze klanten; onze eigen klanten; eigen klanten; onze patienten;
      van onze patienten; onze leden; ons personeel; van onszelf; onze eigen gegevens`,
  }),
  recipients: listsOf({
    none: 'niemand; nobody',
    trusted: `de accountant; onze accountant; de boekhouder; onze boekhouder; een leverancier; onze leverancier;
      our accountant; a supplier; ~vertrouwen; ~vertrouwde; ~notaris; ~accountant`,
    known: `een klant; een andere klant; klanten; andere klanten; de verkeerde klant; een verkeerde klant; een patient;
      een andere patient; andere patienten; de verkeerde patient; een ander lid; de buren; another customer;
      other customers; the wrong customer; ~ook klant; ~klant hier; andere ouders; de verkeerde ouders; ~ouders kregen;
      ~ouders hebben; ~parents got; ~parents have`,
    lost: 'kwijt; gestolen; de dief; een dief; lost; stolen; a thief',
    service: 'chatgpt; copilot; gemini; een ai; google translate; een vertaalsite',
    unknown: `een onbekende; onbekenden; een vreemde; vreemden; een hacker; de hacker; hackers; oplichters; criminelen;
      a stranger; strangers; a hacker`,
    public: 'heel internet; het staat online; het stond online; op internet; on the internet',
  }),
  gives: listsOf({
    pose: '~voordoen; ~identiteitsfraude; ~oplichten; ~nepaccount; ~op naam van; ~impersonate; ~identity fraud',
    money: '~salaris; ~loon; ~schulden; ~inkomen; ~verdient; ~verdienen; ~salary; ~debts; ~earns',
    private: `~ziekte; ~ziektes; ~ziek; ~allergie; ~allergieen; ~allergisch; ~medisch; ~medische; ~gezondheid; ~prive; ~geloof;
      ~diagnose; ~zwanger; ~handicap; ~illness; ~ill; ~allergy; ~allergies; ~medical`,
    danger: '~bedreigen; ~stalken; ~stalker; ~opwachten; ~onderduikadres; ~threaten; ~stalk',
  }),
  readable: listsOf({
    readable: 'niet versleuteld; onversleuteld; leesbaar; gewoon te lezen; not encrypted',
    unintelligible: 'versleuteld; bitlocker; encrypted',
    hashed: 'gehasht; hashes; alleen hashes; hashed',
    wiped: 'op afstand gewist; gewist; wiped',
    locked: 'pincode; alleen een pincode; schermslot; slot op het scherm; wachtwoord op het scherm; screen lock',
  }),
};
