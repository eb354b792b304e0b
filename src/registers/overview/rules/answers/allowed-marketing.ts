// Advertising by mail, app and phone.
import { t } from '../../../../core/text.js';
import { checked, type KnownAnswer, lines } from './answer.js';
import { aside, breach, byAccident, customer, may } from './words.js';

export const allowedMarketing: readonly KnownAnswer[] = [
  {
    id: 'advertising-by-app',
    about: 'allowed',
    needs: [
      '=sms smsjes whatsapp whatsappgroep =app =appen appje appgroep groepsapp textmessage texting broadcast',
      'reclame aanbied actie acties marketing promo korting offer advert',
    ],
    not: aside,
    asked: [
      'mag ik klanten een appje sturen met een aanbieding',
      'reclame via whatsapp',
      'sms actie naar klanten mag dat',
      'can I send offers by whatsapp',
    ],
    answer: lines(
      `Alleen met vooraf een ja (toestemming), net als bij mail.
       Eigen klanten mag u ook zonder ja berichten over wat op hun aankoop lijkt. Zij moeten elke keer kunnen stoppen.`,
      `Only with a yes beforehand (consent), as with e-mail.
       Own customers may also get messages without a yes about things like what they bought. They must be able to stop each time.`,
    ),
    law: t('Art. 11.7 Telecommunicatiewet', 'Art. 11.7 Dutch Telecommunications Act'),
    held: 'warning marketing-basis; glossary direct-marketing',
    place: { template: 'newsletter' },
  },
  {
    id: 'calling-consumers',
    about: 'allowed',
    needs: [
      '=bel =bellen gebeld nabellen klantenbel =call calling telefonisch koudeacq koudbel coldcall telemarket belact',
      'consum particul aanbied reclame verkoop verkopen sales marketing advert promo offer nabellen klantenbel koudeacq koudbel coldcall telemarket',
    ],
    not: `${aside} opneem opnemen opname record terugbel backup datalek politie referen ziek zakelijk bedrijven b2b stop`,
    asked: [
      'mag ik klanten bellen met een aanbieding',
      'oude klanten nabellen mag dat nog',
      'telemarketing consumenten regels',
      'mag ik consumenten bellen met reclame',
      'can I call customers with offers',
    ],
    answer: lines(
      `Alleen als ze daar vooraf ja op zeiden (toestemming), ook als ze al klant zijn.
       Dat geldt voor consumenten sinds 1 juli 2026 (${checked.calls.nl}).`,
      `Only if they said yes to it beforehand (consent), also when they are customers.
       That holds for consumers since 1 July 2026 (${checked.calls.en}).`,
    ),
    law: t(
      `Art. 11.7 Telecommunicatiewet, ${checked.calls.nl}`,
      `Art. 11.7 Dutch Telecommunications Act, ${checked.calls.en}`,
    ),
    held: 'law data: telemarketing-2026',
    place: { template: 'newsletter' },
  },
  {
    id: 'bought-list',
    about: 'allowed',
    needs: [
      'gekocht gekochte kopen =koop aangeschaft aankopen bought purchas =buy buying',
      '*adressenlijst *mailinglijst *lijst adressen adresbest emailadr leads mailinglist =list mailadr',
    ],
    not: `${aside} verkop klantenlijst`,
    asked: [
      'mag ik een adressenlijst kopen en mailen',
      'gekochte mailadressen gebruiken',
      'leads gekocht mag ik die mailen, lijst',
      'can I email a bought list',
    ],
    answer: lines(
      `Mailen met reclame mag alleen als die mensen er vooraf ja op zeiden (toestemming).
       Kreeg u gegevens van een ander? Vertel het hun dan, meestal binnen een maand.`,
      `Mailing with advertising is only allowed if these people said yes to it beforehand (consent).
       Did you get data from somebody else? Then tell them, usually within a month.`,
    ),
    law: t('Art. 11.7 Telecommunicatiewet en art. 14 AVG', 'Art. 11.7 Dutch Telecommunications Act and art. 14 GDPR'),
    held: 'warning marketing-basis; glossary source',
    place: { template: 'newsletter' },
  },
  {
    id: 'ticked-beforehand',
    about: 'allowed',
    needs: [
      'vinkje hokje aangevinkt aanvink vooraangev preticked checkbox tickbox vooringev prechecked',
      `${may} aanstaan =aan vooraf ingevuld nieuwsbr newsl toestemm consent already beforehand`,
    ],
    not: aside,
    asked: [
      'mag het vinkje voor de nieuwsbrief al aan staan',
      'vooraf aangevinkt hokje toestemming',
      'vinkje standaard aan bij bestellen mag dat',
      'may the checkbox be ticked already',
    ],
    answer: lines(
      `Nee. Iemand zegt zelf vrij en duidelijk ja (toestemming).
       Gebruik een leeg vakje.`,
      `No. People say yes (consent) themselves, freely and clearly.
       Use an empty box.`,
    ),
    law: t('Art. 4 onder 11 en art. 7 AVG', 'Art. 4(11) and art. 7 GDPR'),
    held: 'glossary consent; question controller-activity:purposes/consent-asked',
    place: { template: 'newsletter' },
  },
  {
    id: 'unsubscribe-link',
    about: 'allowed',
    needs: [
      'nieuwsbr newsl mailing marketing reclamem aanbiedingsm',
      'afmeld afmeldl uitschrijf unsubscri optout',
      `${may} link elke ieder every`,
    ],
    not: `${aside} hoesnel binnen`,
    asked: [
      'moet er een afmeldlink in de nieuwsbrief',
      'uitschrijflink verplicht in mailing',
      'moet elke nieuwsbrief een afmeld knop hebben',
      'must a newsletter have an unsubscribe link',
    ],
    answer: lines(
      `Ja. In elk bericht staat hoe iemand zich afmeldt.
       Nee zeggen moet net zo makkelijk zijn als ja zeggen.`,
      `Yes. Each message says how to unsubscribe.
       Saying no must be as easy as saying yes.`,
    ),
    law: t(`Art. 11.7 Telecommunicatiewet en art. 7 lid 3 AVG
            Art. 11.7 Dutch Telecommunications Act and art. 7(3) GDPR`),
    held: 'glossary direct-marketing; warning consent-withdraw',
    place: { template: 'newsletter' },
  },
  {
    id: 'proof-of-consent',
    about: 'allowed',
    needs: [
      'bewijs bewijz aanton laten zien prove proof vastleg record demonstr',
      'toestemm consent optin ja gezegd',
      `${may} hoe how`,
    ],
    not: `${aside} hoelang keep bewaar =zonder without`,
    asked: [
      'moet ik toestemming kunnen bewijzen',
      'hoe bewijs ik dat iemand toestemming gaf',
      'moet je opt-in vastleggen voor bewijs',
      'must I be able to prove consent',
    ],
    answer: lines(
      `Ja. U moet kunnen laten zien wie ja zei (toestemming), wanneer en waartegen.
       Bewaar de datum en de tekst. Uw mailprogramma doet dat vaak.`,
      `Yes. You must be able to show who said yes (consent), when and to what.
       Keep the date and the text. Your mailing program often does so.`,
    ),
    law: t('Art. 7 lid 1 AVG', 'Art. 7(1) GDPR'),
    held: 'question controller-activity:purposes/consent-asked; template newsletter, purposes',
    place: { template: 'newsletter' },
  },
  {
    id: 'consent-taken-back',
    about: 'allowed',
    needs: [
      'intrek ingetrok terugkomen withdr',
      'toestemm consent',
      'makkelijk hoe mag kan moet altijd =how easy =may must',
    ],
    not: `${byAccident} hoesnel binnen termijn howsoon`,
    asked: [
      'mag iemand zijn toestemming altijd intrekken',
      'hoe moet iemand toestemming kunnen intrekken',
      'toestemming intrekken net zo makkelijk? moet dat',
      'may people withdraw consent at any time',
    ],
    answer: lines(
      `Ja, altijd. Dat moet net zo makkelijk zijn als ja zeggen (toestemming).
       Zet in elk bericht een link of knop om te stoppen. Een mailadres mag ook.`,
      `Yes, always. It must be as easy as saying yes (consent).
       Put a link or button to stop in each message. An e-mail address is all right too.`,
    ),
    law: t('Art. 7 lid 3 AVG', 'Art. 7(3) GDPR'),
    held: 'warning consent-withdraw; glossary consent; request limits withdraw',
    place: { template: 'newsletter' },
  },
  {
    id: 'mailing-own-customers',
    about: 'allowed',
    needs: [
      'nieuwsbr nieuwsbrief newsl mailing =mail =mailen gemaild =email =emailen emails marketing aanbied reclame actiemail offers',
      customer,
      `${may} bestaande eigen oude former existing`,
    ],
    not: `${aside} ${breach} perongeluk bellen gebeld nabellen =bel whatsapp sms verkeerde bsn paspoort factuur facturen bewaar verwijder post brief afmeld uitschrijf tarief zakelijke zakelijk bedrijven b2b zonderja gekocht bewaren chatgpt =ai =call calling appje =app cc bcc *kind kinderen minderj`,
    asked: [
      'mogen oude klanten de nieuwsbrief krijgen',
      'bestaande klanten mailen met aanbiedingen mag dat',
      'nieuwsbrief naar eigen klanten zonder toestemming toegestaan',
      'may we email existing customers with offers',
    ],
    answer: lines(
      `Eigen klanten: ja, over iets dat lijkt op wat zij kochten. Anderen alleen met een ja vooraf (toestemming).
       Klanten moesten nee kunnen zeggen toen u hun adres kreeg, en kunnen het in elk bericht.`,
      `Own customers: yes, about things like what they bought. Others only with a yes beforehand (consent).
       Customers must have been able to say no when you got their address, and can in each message.`,
    ),
    law: t('Art. 11.7 Telecommunicatiewet', 'Art. 11.7 Dutch Telecommunications Act'),
    held: 'warning marketing-basis; glossary direct-marketing; domain avg 2.6',
    place: { template: 'newsletter' },
  },
  {
    id: 'mailing',
    about: 'allowed',
    needs: ['nieuwsbr newsl mailing reclamem marketingmail aanbiedingsm ongevraagd =spam', `${may} zonder toestemm`],
    not: `${aside} ${breach} afmeld uitschr unsubscr bsn whatsapp sms bellen bewaar keep foto zakelijke bedrijven b2b post flyer brievenbus programma cc bcc hoesnel *kind kinderen minderj boete maken design outlook`,
    asked: [
      'mag ik zomaar een nieuwsbrief sturen',
      'nieuwsbrief toestemming nodig',
      'ongevraagd mailen met reclame mag dat',
      'do I need consent for a newsletter',
    ],
    answer: lines(
      `U mailt alleen wie daar vooraf ja op zei (toestemming).
       Eigen klanten mag u ook mailen over iets dat lijkt op wat zij kochten.
       In elk bericht staat hoe iemand zich afmeldt.`,
      `You only mail people who said yes to it beforehand (consent).
       Own customers may also be mailed about things like what they bought.
       Each message says how to unsubscribe.`,
    ),
    law: t('Art. 11.7 Telecommunicatiewet', 'Art. 11.7 Dutch Telecommunications Act'),
    held: 'warning marketing-basis; glossary direct-marketing',
    place: { template: 'newsletter' },
  },
];
