// Programs that many businesses use: chat, files, AI.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { applicant, aside, breach, customer, may, staff } from './words.js';

export const allowedPrograms: readonly KnownAnswer[] = [
  {
    id: 'whatsapp',
    about: 'allowed',
    needs: ['whatsapp watsapp whatsap wapp appen', `${customer} ${staff}`, `${may} avg gebruik =use contact regels`],
    not: `${aside} ${breach} aanbied reclame actie marketing promo loonstro kwijt gestuurd korting blokk verwijder`,
    asked: [
      'mag ik met klanten whatsappen',
      'whatsapp met personeel avg',
      'mag ik klanten appen over hun bestelling',
      'may I use whatsapp with customers',
    ],
    answer: lines(
      `Dat kan, als het geregeld is. Zet WhatsApp in uw lijst van bedrijven en programma's.
       Kijk of er een verwerkersovereenkomst bij hoort, en waar de gegevens staan.
       Stuur niets gevoeligs. Reclame mag met een ja vooraf, of aan eigen klanten over iets dat lijkt op wat ze kochten.`,
      `You can, if it is arranged. Put WhatsApp in your list of companies and programs.
       Check whether a processor agreement belongs to it, and where the data are kept.
       Send nothing sensitive. Advertising needs a yes beforehand, or goes to your own customers about something like what they bought.`,
    ),
    law: t(`Art. 28, art. 32 en art. 44 AVG; art. 11.7 Telecommunicatiewet
            Art. 28, art. 32 and art. 44 GDPR; art. 11.7 Dutch Telecommunications Act`),
    held: 'supplier catalogue: whatsapp; question supplier:agreement; question supplier:stored; glossary direct-marketing',
    place: { command: 'suppliers' },
  },
  {
    id: 'ai-training',
    about: 'allowed',
    needs: [
      'chatgpt =ai copilot gemini chatbot claude',
      'leert leren train traint training learn =trainen trainde',
      '*gegevens =data ons onze our =wij =mij',
    ],
    not: `${aside} cursus opleiding geletterd ${applicant}`,
    asked: [
      'leert chatgpt van onze gegevens',
      'mag ai trainen met onze klantgegevens',
      'wordt mijn data gebruikt om ai te trainen, onze gegevens',
      'does ai train on our data',
    ],
    answer: lines(
      `Dat hangt af van het contract. Kies een AI die niet van uw gegevens leert.
       Vul geen namen of gevoelige gegevens in als het zonder kan.`,
      `That depends on the contract. Choose an AI that does not learn from your data.
       Leave out names and sensitive data where you can.`,
    ),
    law: t('Art. 28 lid 3 en art. 32 AVG', 'Art. 28(3) and art. 32 GDPR'),
    held: 'template ai, security no-training; template ai, purposes',
    place: { template: 'ai' },
  },
  {
    id: 'ai-with-names',
    about: 'allowed',
    needs: [
      'chatgpt =ai copilot gemini chatbot claude',
      'naam namen *gegevens klant klanten persoonsgegevens names =data customer mail mails',
      `${may} invoer invullen zetten plakken upload stop`,
    ],
    not: `${aside} ${applicant} hoelang bewaar keep perongeluk`,
    asked: [
      'mag ik klantgegevens in chatgpt zetten',
      'namen invullen in ai mag dat',
      'mag ik mails van klanten door copilot laten samenvatten',
      'can I put customer names in chatgpt',
    ],
    answer: lines(
      `Liever niet: vul geen namen of gevoelige gegevens in als het zonder kan. Zet er geen BSN, ID-kopie, gezondheid of loon in.
       Zorg voor een contract, en voor een AI die niet van uw gegevens leert.
       AI is nieuwe techniek: kijk of een DPIA nodig is.`,
      `Better not: leave out names and sensitive data where you can. Put in no BSN, ID copy, health or pay.
       See to a contract, and to an AI that does not learn from your data.
       AI is new technology: see whether a DPIA is needed.`,
    ),
    law: t('Art. 5 lid 1 onder c, art. 28 lid 3 en art. 35 AVG', 'Art. 5(1)(c), art. 28(3) and art. 35 GDPR'),
    held: 'template ai, purposes; template ai, absent; template ai, security no-training; criterion new-technology',
    place: { template: 'ai' },
  },
  {
    id: 'ai-at-work',
    about: 'allowed',
    needs: [
      'chatgpt =ai copilot gemini kunstmatigeintel',
      may,
      `${staff} bedrijf zaak werk kantoor work business office gebruik =use`,
    ],
    not: `${aside} ${applicant} baan`,
    asked: [
      'mag personeel chatgpt gebruiken',
      'ai gebruiken op het werk regels avg',
      'mag ik copilot in mijn bedrijf gebruiken',
      'may staff use chatgpt',
    ],
    answer: lines(
      `Ja, met afspraken: geen namen of gevoelige gegevens als het zonder kan.
       Zet het programma in uw register. Kijk naar het contract, en of de AI van uw gegevens leert.
       AI is nieuwe techniek: kijk of een DPIA nodig is.`,
      `Yes, with rules: no names or sensitive data where you can do without.
       Put the program in your register. Look at the contract, and whether the AI learns from your data.
       AI is new technology: see whether a DPIA is needed.`,
    ),
    law: t('Art. 30, art. 28 lid 3 en art. 35 AVG', 'Art. 30, art. 28(3) and art. 35 GDPR'),
    held: 'template ai, purposes; template ai, security no-training; criterion new-technology; question organisation:uses-ai',
    place: { template: 'ai' },
  },
  {
    id: 'usual-program',
    about: 'allowed',
    needs: [
      'microsoft office365 google dropbox onedrive mailchimp slack hubspot googledrive teamleader gmail',
      may,
      `${customer} *gegevens =data avg gdpr bestanden files`,
    ],
    not: `${aside} ${breach} analytics whatsapp review bedrijfsprofiel import importe koppel hoe`,
    asked: [
      'mag ik klantgegevens in dropbox zetten',
      'google drive voor gegevens van klanten avg proof, mag dat',
      'mag ik microsoft 365 gebruiken volgens de avg',
      'can I store customer data in google drive',
    ],
    answer: lines(
      `Ja, als het geregeld is. Er hoort een verwerkersovereenkomst bij; die zit vaak in de voorwaarden.
       Kijk ook waar het bedrijf de gegevens bewaart: buiten Europa is vaak een extra afspraak nodig.
       Zet het programma in uw register.`,
      `Yes, if it is arranged. A processor agreement belongs to it; it is often in the terms.
       Also check where the company keeps the data: outside Europe an extra agreement is often needed.
       Put the program in your register.`,
    ),
    law: t('Art. 28 lid 3 en art. 44 tot en met 46 AVG', 'Art. 28(3) and art. 44 to 46 GDPR'),
    held: 'supplier catalogue: microsoft-365; supplier catalogue: dropbox; question supplier:agreement; question supplier:stored',
    place: { command: 'suppliers' },
  },
];
