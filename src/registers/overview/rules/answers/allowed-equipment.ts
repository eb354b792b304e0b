// Devices, passwords, papers and programs of a business: how they come, how they are used, and how they go.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, breach, customer, may } from './words.js';

export const allowedEquipment: readonly KnownAnswer[] = [
  {
    id: 'old-device',
    about: 'allowed',
    needs: [
      'oudelaptop oudetelefoon oudecomputer oudepc oudeharde oudeschijf oudetablet oudemobiel oudeprinter oudeserver oldlaptop oldphone oldcomputer olddisk oldpc leaselaptop',
      'weg wegdoen weggooi verkop inlever weggev recycl milieu doen wissen leegm =do sell throw dispos wipe give',
    ],
    not: `${aside} ${breach}`,
    asked: [
      'wat doe ik met een oude laptop die weg kan',
      'oude telefoon van de zaak verkopen, moet ik die wissen',
      'oude computer naar de milieustraat, mag die zomaar weg',
      'what do I do with an old laptop before I sell it',
    ],
    answer: lines(
      `Zet eerst over wat u moet bewaren, en meld het toestel af bij uw mail en andere programma’s.
       Wis het daarna zo dat niemand iets terughaalt: weggooien in de prullenbak is niet genoeg.
       Laat u het doen? Vraag een bewijs. Kopieerapparaten bewaren ook wat erdoor ging.`,
      `First move what you must keep, and sign the device off from your mail and other programs.
       Then wipe it so that nobody can bring anything back: putting it in the bin is not enough.
       Does somebody do it for you? Ask for proof. Copiers keep what went through them too.`,
    ),
    law: t('Art. 5 lid 1 onder e en f en art. 32 AVG', 'Art. 5(1)(e) and (f) and art. 32 GDPR'),
    held: 'glossary encryption; question organisation:security',
    place: { command: 'basics' },
  },
  {
    id: 'shared-login',
    about: 'allowed',
    needs: [
      'hetzelfdeacc zelfdeaccount gedeeldacc zelfdelogin zelfdewachtw hetzelfdewachtw gedeeldwachtw accountdelen logindelen wachtwoorddelen sharedlog sharedacc samelogin sameaccount samepassword sharepassword',
      `${may} samen allen iedereen everybody team`,
    ],
    not: `${aside} ${breach} ${customer} klantaccount`,
    asked: [
      'mogen we allemaal met hetzelfde account inloggen',
      'mag het hele team hetzelfde account gebruiken',
      'mogen we met zijn allen hetzelfde wachtwoord hebben',
      'can everybody use the same account',
    ],
    answer: lines(
      `Liever niet: geef ieder een eigen account. Dan ziet u wie wat deed, en raakt wie vertrekt zijn toegang kwijt.
       Kan het echt niet anders? Beperk wat erin te zien is, en verander het wachtwoord als iemand weggaat.`,
      `Better not: give each an account of their own. Then you see who did what, and who leaves loses access.
       Is there really no other way? Limit what it shows, and change the password when somebody leaves.`,
    ),
    law: t('Art. 5 lid 1 onder f en art. 32 lid 1 en 4 AVG', 'Art. 5(1)(f) and art. 32(1) and (4) GDPR'),
    held: 'template access-control; question organisation:security',
    place: { command: 'basics' },
  },
  {
    id: 'password-change',
    about: 'allowed',
    needs: [
      'wachtwoord wachtwoorden wachtwrd password passwords',
      'hoevaak verander wijzig vernieuw opschrij schrift briefje regels eisen sterk howoften change written rules',
      `${may} hoe how`,
    ],
    not: `${aside} ${breach} vergeten forgot mijnmail onthou outlook windows resetten`,
    asked: [
      'hoe vaak moet ik wachtwoorden veranderen',
      'moeten we elke maand een nieuw wachtwoord kiezen, wijzigen verplicht',
      'mag ik wachtwoorden in een schrift opschrijven',
      'how often must we change passwords',
    ],
    answer: lines(
      `Steeds veranderen vraagt de wet niet. Neem lange wachtwoorden, voor elk programma een ander.
       Bewaar ze in een wachtwoordkluis, niet op een briefje.
       Verander er een meteen als iemand vertrekt, of als het uitgelekt kan zijn. Zet inloggen in twee stappen aan.`,
      `The law does not ask to keep changing them. Use long passwords, another one for each program.
       Keep them in a password manager, not on a note.
       Change one at once when somebody leaves, or when it may have leaked. Switch on login in two steps.`,
    ),
    law: t('Art. 32 lid 1 AVG; hoe vaak is uw eigen keuze', 'Art. 32(1) GDPR; how often is your own choice'),
    held: 'question organisation:security',
    place: { command: 'basics' },
  },
  {
    id: 'paper-and-desk',
    about: 'allowed',
    needs: [
      'bureau balie toonbank werkplaats printer kast archiefkast papieren afdrukken uitdraai prints desk counter cabinet printouts',
      'liggen =ligt slingeren opslot =slot afslui cleandesk open leeg lying =lie lock locked',
      `${may} avg`,
    ],
    not: `${aside} ${breach} oudpapier hoelang howlong`,
    asked: [
      'mogen papieren met namen op de balie liggen',
      'moet de kast met dossiers op slot',
      'moet mijn bureau leeg zijn voor de avg, clean desk verplicht, papieren liggen er nu',
      'may papers with names lie on the counter',
    ],
    answer: lines(
      `De wet noemt geen regels voor papier; u moet gegevens passend beveiligen.
       Leg namen niet waar klanten ze zien, en doe de kast op slot als u weggaat.
       Haal wat u afdrukt meteen van de printer. Weg ermee? Door de versnipperaar.`,
      `The law has no rules for paper; you must protect data as fits.
       Do not leave names where customers see them, and lock the cabinet when you leave.
       Take what you print from the printer at once. Done with it? Shred it.`,
    ),
    law: t('Art. 5 lid 1 onder f en art. 32 lid 1 AVG', 'Art. 5(1)(f) and art. 32(1) GDPR'),
    held: 'question organisation:security; question controller-activity:security',
    place: { command: 'basics' },
  },
  {
    id: 'phishing-mail',
    about: 'allowed',
    needs: ['phishing phising fishing spoof nepmail valsemail spammail', `wat what hoe how ${may} melden report`],
    not: `aangeklikt opgeklikt perongeluk ${breach}`,
    asked: [
      'phishing mail gekregen, moet ik die melden',
      'wat doe ik met een phishing mail',
      'hoe herken ik phishing',
      'what must we do about a phishing mail',
    ],
    answer: lines(
      `Klik nergens op, antwoord niet en open niets. Waarschuw collega’s, en gooi de mail weg.
       Klikte niemand, en gaf niemand iets door? Dan hoeft u niets te melden.
       Gaf iemand een wachtwoord of opende iemand iets? Meld het meteen met /datalek.`,
      `Click nothing, do not answer and open nothing. Warn colleagues, and delete the mail.
       Did nobody click, and did nobody pass anything on? Then you need not report anything.
       Did somebody give a password or open something? Report it at once with /datalek.`,
    ),
    law: t('Art. 4 onder 12 en art. 32 lid 4 AVG', 'Art. 4(12) and art. 32(4) GDPR'),
    held: 'breach incident phishing; glossary breach',
    place: { command: 'breach-report' },
  },
  {
    id: 'new-program',
    about: 'allowed',
    needs: [
      'nieuwprogram nieuwekassa nieuwkassa nieuwesoftw nieuwsysteem nieuweapp nieuwpakket nieuweleveranc nieuwboekhoud newprogram newsoftware newsystem newapp newsupplier newtill newcash',
      'regelen aanpass aanpassen moetik wijzig denken arrange change register doen',
    ],
    not: `${aside} ${breach} vertellen klantenvertel`,
    asked: [
      'we krijgen een nieuwe kassa, moet ik dan iets aanpassen',
      'nieuw programma, wat moet ik regelen',
      'we gaan een nieuwe app gebruiken, moet ik mijn register aanpassen',
      'we start with new software, what must I arrange',
    ],
    answer: lines(
      `Kijk vooraf welke gegevens erin komen, waar ze staan en wie erbij kan.
       Werkt het bedrijf erachter voor u met de gegevens? Dan hoort er een verwerkersovereenkomst bij.
       Zet het in uw register, en haal wat u niet meer gebruikt eruit. Typ gewoon: "we gebruiken nu …".`,
      `See beforehand which data go in, where they are and who has access.
       Does the company behind it work with the data for you? Then a processing agreement belongs to it.
       Put it in your register, and take out what you no longer use. Just type: "we now use …".`,
    ),
    law: t('Art. 25 lid 1, art. 28 lid 3 en art. 30 AVG', 'Art. 25(1), art. 28(3) and art. 30 GDPR'),
    held: 'question supplier:role; question supplier:stored; glossary processor-agreement',
    place: { command: 'suppliers' },
  },
];
