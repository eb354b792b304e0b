// Who may get at data, and how they are kept safe.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, breach, customer, may } from './words.js';

export const allowedSecurity: readonly KnownAnswer[] = [
  {
    id: 'access-within-business',
    about: 'allowed',
    needs: [
      'iedereen allemede allecoll everyone everybody =alle wiemag wiemogen wiekan wiekunnen wiein whocan whomay',
      '=bij toegang kijken =zien inzien access =see',
      'klantdos *gegevens =data personeelsd bestand system systeem dossier file files klanteninfo',
    ],
    not: `${aside} ${breach} mag-ik =ap politie wifi =had hadden gehad huisarts ziekenhuis`,
    asked: [
      'mag iedereen in het bedrijf bij de klantgegevens',
      'mogen alle medewerkers de gegevens zien',
      'iedereen toegang tot het systeem met klantgegevens in ons bedrijf',
      'may everybody in the business access customer data',
    ],
    answer: lines(
      `Nee, alleen wie het voor het werk nodig heeft.
       Wie weggaat, raakt zijn toegang kwijt.`,
      `No, only people who need it for their work.
       People who leave lose their access.`,
    ),
    law: t('Art. 29 en art. 32 lid 4 AVG', 'Art. 29 and art. 32(4) GDPR'),
    held: 'question controller-activity:access; question controller-activity:security',
  },
  {
    id: 'group-mail-addresses',
    about: 'allowed',
    needs: [
      '=cc =bcc groepsmail groepsmailtje groupmail massamail',
      `${may} mail mails mailen adressen klanten leden iedereen =email addresses`,
    ],
    not: `perongeluk gestuurd verstuurd gisteren net zojuist datalek ${breach}`,
    asked: [
      'mag ik een groepsmail met iedereen in cc sturen',
      'cc of bcc bij mail aan klanten',
      'groepsmail zichtbare adressen mag dat',
      'should I use bcc for a group email',
    ],
    answer: lines(
      `Gebruik bcc, of een programma voor nieuwsbrieven.
       Ziet iedereen elkaars adres? Dan is dat een datalek. Meld het met /datalek.`,
      `Use bcc, or a newsletter program.
       Does everybody see each other’s address? Then that is a data breach. Report it with /datalek.`,
    ),
    law: t('Art. 32 en art. 4 onder 12 AVG', 'Art. 32 and art. 4(12) GDPR'),
    held: 'first aid mail-cc; breach incident mail-cc',
    place: { command: 'breach-report' },
  },
  {
    id: 'data-on-own-phone',
    about: 'allowed',
    needs: [
      'eigentelefoon priveteleo privetelefoon eigentoestel eigenmobiel privemobiel eigenlaptop privelaptop byod ownphone privatephone ownlaptop eigencomputer personalphone',
      `${may} ${customer} *gegevens werk =data =app mail`,
    ],
    not: `${aside} kwijt gestol stolen lost`,
    asked: [
      'mag personeel klantgegevens op de eigen telefoon hebben',
      'gegevens van klanten op privételefoon',
      'werkmail op eigen laptop mag dat',
      'may staff keep customer data on their own phone',
    ],
    answer: lines(
      `Alleen als het toestel goed beveiligd is: een code, versleuteld, en wie weggaat raakt zijn toegang kwijt.
       Zet ook deze plek in uw register.
       Kwijt of gestolen? Meld het met /datalek.`,
      `Only if the device is well protected: a code, encrypted, and people who leave lose their access.
       Put this place in your register too.
       Lost or stolen? Report it with /datalek.`,
    ),
    law: t('Art. 32 AVG', 'Art. 32 GDPR'),
    held: 'glossary security; glossary encryption; question controller-activity:suppliers; breach incident device-lost',
  },
  {
    id: 'two-step-login',
    about: 'allowed',
    needs: ['tweestap 2fa mfa tweefactor tweedestap twofactor twostep tweetraps', may],
    not: `${aside} kapot`,
    asked: [
      'is tweestapsverificatie verplicht',
      'moet ik 2fa gebruiken volgens de avg',
      'mfa verplicht voor klein bedrijf',
      'is two-factor login required',
    ],
    answer: lines(
      `De wet vraagt een beveiliging die past bij het risico.
       Een tweede stap hoort bij de tien dingen die een goede basis zijn voor een klein bedrijf. Bijna elk programma heeft het gratis.`,
      `The law asks for protection that fits the risk.
       A second step is among the ten things that are a good basis for a small business. Almost every program has it for free.`,
    ),
    law: t('Art. 32 AVG', 'Art. 32 GDPR'),
    held: 'glossary two-step; question organisation:security',
  },
  {
    id: 'encryption',
    about: 'allowed',
    needs: [
      'versleut encrypt bitlocker',
      may,
      'laptop telefoon stick usb *gegevens =data computer phone schijf disk bestanden files',
    ],
    not: `${aside} kwijt gestol stolen lost ${breach}`,
    asked: [
      'moet ik mijn laptop versleutelen',
      'is versleuteling van gegevens verplicht',
      'usb stick moet die versleuteld zijn',
      'must I encrypt my laptop',
    ],
    answer: lines(
      `De wet vraagt een beveiliging die past bij het risico.
       Versleutelen staat vaak al aan in uw telefoon of laptop. Bij verlies heeft een vinder er dan weinig aan.
       Wachtwoorden van klanten horen gehasht te zijn, met een salt: dan kan niemand ze terugrekenen.`,
      `The law asks for protection that fits the risk.
       Encryption is often already on in your phone or laptop. A finder can then do little with it.
       Passwords of customers should be hashed, with a salt: then nobody can work them back.`,
    ),
    law: t('Art. 32 lid 1 onder a AVG', 'Art. 32(1)(a) GDPR'),
    held: 'glossary encryption; question organisation:security',
  },
  {
    id: 'backup',
    about: 'allowed',
    needs: ['backup backups reservekopie', `${may} avg verplicht test`],
    not: `${aside} ${breach} verwijder wissen kapot hoelang bewaar exact moneybird iphone whatsapp`,
    asked: [
      'is een back-up verplicht van de avg',
      'moet ik een backup maken',
      'moet je een back-up testen',
      'do I need a backup under the gdpr',
    ],
    answer: lines(
      `De wet vraagt dat u gegevens kunt terugzetten als ze weg zijn.
       Bewaar daarom een kopie op een andere plek. Test af en toe of terugzetten lukt.`,
      `The law asks that you can restore data when they are gone.
       So keep a copy in another place. Test now and then whether you can restore it.`,
    ),
    law: t('Art. 32 lid 1 onder c AVG', 'Art. 32(1)(c) GDPR'),
    held: 'glossary backup; question organisation:security',
  },
];
