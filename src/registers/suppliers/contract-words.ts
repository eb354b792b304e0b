// What people read about contracts with companies that work for them.
import { type Text, t } from '../../core/text.js';

export const contractWords = {
  title: t('Contracten', 'Contracts'),
  text: t(`Wie voor u met gegevens werkt, heeft een verwerkersovereenkomst nodig (art. 28 AVG). Hier moet nog iets: {count}. Kies een bedrijf, dan staat de mail klaar.
           Who works with data for you needs a processor agreement (art. 28 GDPR). Something is still to be done here: {count}. Choose a company, and the mail is ready.`),
  allWell: t(`Met elk bedrijf dat voor u werkt is het geregeld. Loopt er een contract af? Dan zeg ik het op tijd.
              It is arranged with every company that works for you. When a contract ends, I tell you in time.`),
  nobody:
    t(`Er staat geen bedrijf in uw register dat voor u met gegevens werkt. Met /register leveranciers ziet u wat er staat.
       No company in your register works with data for you. With /register suppliers you see what is there.`),
  more: t('Nog {count}', '{count} more'),
  open: t('Mail aan {name}', 'Mail to {name}'),
  one: t('Contract: {company}', 'Contract: {company}'),
  none: t('nog geen contract', 'no contract yet'),
  notAsked: t('nog niet bekend of er een contract is', 'not known yet whether there is a contract'),
  standardLine: t('er is een vaste tekst, nog niet bevestigd', 'there is a fixed text, not confirmed yet'),
  asked: t('gevraagd op {day}, nog geen antwoord', 'asked for on {day}, no answer yet'),
  askedLong: t('gevraagd op {day}, al twee weken geen antwoord', 'asked for on {day}, no answer for two weeks'),
  ends: t('loopt tot en met {day}', 'runs until {day}'),
  over: t('afgelopen op {day}', 'ended on {day}'),
  well: t('Dit contract is geregeld.', 'This contract is arranged.'),
  how: t(`De mail noemt alles wat de wet vraagt. Lees hem, vul aan wat tussen haken staat, en stuur hem zelf.
          The mail names everything the law asks. Read it, fill in what is between brackets, and send it yourself.`),
  standard: t(`{by} heeft een vaste tekst: {link} ({by}, {day}). Lees hem. Klopt hij voor u? Dan is dat het contract.
               {by} has a fixed text: {link} ({by}, {day}). Read it. Is it right for you? Then that is the contract.`),
  takeStandard: t('Gelezen: dit is ons contract', 'Read it: this is our contract'),
  mailDutch: t('De mail in het Nederlands', 'The mail in Dutch'),
  mailEnglish: t('De mail in het Engels', 'The mail in English'),
  sent: t('Ik heb hem verstuurd', 'I sent it'),
  sentAgain: t('Ik heb het nog eens gevraagd', 'I asked once more'),
  thereIsOne: t('Er is een contract', 'There is a contract'),
  longer: t('Verlengd, tot …', 'Renewed, until …'),
  changeIt: t('Er is iets veranderd', 'Something changed'),
  noted: t(`Genoteerd: vandaag gevraagd bij {company}. Is er op {day} nog niets? Dan vraag ik ernaar.
            Noted: asked {company} today. If there is nothing by {day}, I ask about it.`),
  taken: t(`Genoteerd: de vaste tekst van {company} is het contract, en u bekeek hem vandaag.
            Noted: the fixed text of {company} is the contract, and you looked at it today.`),
  gone: t('Dit bedrijf staat niet meer in het register.', 'This company is no longer in the register.'),
  askLine: t(`Op {day} vroeg u om de verwerkersovereenkomst. Is die er?
              On {day} you asked for the processor agreement. Is it there?`),
  endsLine: t(`De verwerkersovereenkomst loopt tot en met {day}. Komt er een nieuwe?
               The processor agreement runs until {day}. Will there be a new one?`),
  overLine: t(`De verwerkersovereenkomst liep af op {day}. Zonder mag dit bedrijf niet met de gegevens werken.
               The processor agreement ended on {day}. Without one this company may not work with the data.`),
} as const satisfies Readonly<Record<string, Text>>;
