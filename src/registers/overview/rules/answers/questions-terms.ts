// The question that each answer answers, as it stands on a button: how long, and within what time.
import { type Text, t } from '../../../../core/text.js';

export const questionsOfTerms: Readonly<Record<string, Text>> = {
  'term-access-pass': t('Hoe lang bewaar ik gegevens van toegangspassen?', 'How long do I keep access pass records?'),
  'term-accounts': t('Hoe lang bewaar ik mijn boekhouding?', 'How long do I keep my bookkeeping?'),
  'term-ai-questions': t(
    'Hoe lang bewaar ik vragen aan AI, zoals ChatGPT?',
    'How long do I keep questions to AI, like ChatGPT?',
  ),
  'term-answer-to-somebody': t(
    'Wanneer moet ik antwoorden als een klant iets vraagt?',
    'When must I answer when a customer asks something?',
  ),
  'term-applicants': t(
    "Hoe lang bewaar ik cv's van afgewezen sollicitanten?",
    'How long do I keep CVs of rejected applicants?',
  ),
  'term-appraisals': t(
    'Hoe lang bewaar ik verslagen van functioneringsgesprekken?',
    'How long do I keep staff appraisals?',
  ),
  'term-asbestos': t(
    'Hoe lang bewaar ik gegevens over werk met asbest?',
    'How long do I keep records of work with asbestos?',
  ),
  'term-bookings': t('Hoe lang bewaar ik reserveringen?', 'How long do I keep bookings?'),
  'term-breach-72-hours': t(
    'Binnen hoeveel uur moet ik een datalek melden?',
    'Within how many hours must I report a data breach?',
  ),
  'term-breach-client': t(
    'Hoe snel vertel ik mijn opdrachtgever van een datalek?',
    'How soon do I tell my client about a data breach?',
  ),
  'term-breach-late': t(
    'Wat doe ik als ik een datalek te laat meld?',
    'What do I do if I report a data breach too late?',
  ),
  'term-breach-people': t(
    'Hoe snel vertel ik mensen van een datalek?',
    'How soon do I tell people about a data breach?',
  ),
  'term-breach-provisional': t(
    'Mag ik een datalek melden als ik nog niet alles weet?',
    'May I report a breach before I know everything?',
  ),
  'term-breach-reports': t('Hoe lang bewaar ik meldingen van een datalek?', 'How long do I keep data breach reports?'),
  'term-breach-start': t(
    'Vanaf wanneer lopen de 72 uur bij een datalek?',
    'From when do the 72 hours run for a data breach?',
  ),
  'term-breach-told-by-supplier': t(
    'Wanneer starten de 72 uur bij een lek van mijn leverancier?',
    'When do the 72 hours start for a breach at my supplier?',
  ),
  'term-breach-weekend': t(
    'Telt het weekend mee voor de 72 uur bij een datalek?',
    'Does the weekend count in the 72 hours for a breach?',
  ),
  'term-call-recordings': t(
    'Hoe lang bewaar ik opgenomen telefoongesprekken?',
    'How long do I keep recorded phone calls?',
  ),
  'term-camera': t('Hoe lang bewaar ik gewone camerabeelden?', 'How long do I keep normal camera footage?'),
  'term-camera-incident': t(
    'Hoe lang bewaar ik camerabeelden van een diefstal?',
    'How long do I keep camera footage of a theft?',
  ),
  'term-complaints': t('Hoe lang bewaar ik klachten?', 'How long do I keep complaints?'),
  'term-computer-logs': t('Hoe lang bewaar ik logbestanden van computers?', 'How long do I keep computer log files?'),
  'term-consent-proof': t('Hoe lang bewaar ik het bewijs van toestemming?', 'How long do I keep proof of consent?'),
  'term-contact-form': t(
    'Hoe lang bewaar ik berichten uit het contactformulier?',
    'How long do I keep contact form messages?',
  ),
  'term-cookie-choice': t(
    'Hoe lang bewaar ik de cookiekeuze van een bezoeker?',
    "How long do I keep a visitor's cookie choice?",
  ),
  'term-customer-check': t(
    'Hoe lang bewaar ik de controle van een klant (Wwft)?',
    'How long do I keep a customer check (Wwft)?',
  ),
  'term-customer-messages': t(
    'Hoe lang bewaar ik mails en berichten van klanten?',
    'How long do I keep emails and messages from customers?',
  ),
  'term-customers': t('Hoe lang bewaar ik klantgegevens?', 'How long do I keep customer data?'),
  'term-cv-longer': t('Mag ik een cv bewaren voor een volgende vacature?', 'May I keep a CV for a future job?'),
  'term-data-from-others': t(
    'Wanneer vertel ik dat ik gegevens van een ander kreeg?',
    'When do I tell people I got their data from others?',
  ),
  'term-dpia-before': t('Wanneer moet mijn DPIA klaar zijn?', 'When must my DPIA be ready?'),
  'term-emergency-contact': t(
    'Hoe lang bewaar ik een noodcontact van een medewerker?',
    "How long do I keep an employee's emergency contact?",
  ),
  'term-employment-contract': t(
    'Hoe lang bewaar ik een arbeidscontract?',
    'How long do I keep an employment contract?',
  ),
  'term-event-registrations': t(
    'Hoe lang bewaar ik aanmeldingen voor een evenement?',
    'How long do I keep event registrations?',
  ),
  'term-former-staff': t(
    'Wat bewaar ik van een oud-medewerker, en hoe lang?',
    'What do I keep of a former employee, and how long?',
  ),
  'term-general': t('Hoe lang mag ik gegevens van mensen bewaren?', "How long may I keep people's data?"),
  'term-hired-workers': t("Hoe lang bewaar ik gegevens van een zzp'er?", 'How long do I keep data of a freelancer?'),
  'term-id-copy': t('Hoe lang mag ik een kopie van een ID bewaren?', 'How long may I keep a copy of an ID?'),
  'term-id-copy-abroad': t(
    'Hoe lang bewaar ik het ID van inhuur van buiten Europa?',
    'How long do I keep the ID of a hired non-European worker?',
  ),
  'term-id-copy-staff': t(
    'Hoe lang bewaar ik een kopie van het ID van personeel?',
    'How long do I keep an ID copy of an employee?',
  ),
  'term-invoices': t('Hoe lang bewaar ik facturen?', 'How long do I keep invoices?'),
  'term-leave-days': t(
    'Hoe lang bewaar ik vakantiedagen en verlof?',
    'How long do I keep records of leave and holidays?',
  ),
  'term-longer': t('Mag ik gegevens langer bewaren?', 'May I keep data longer?'),
  'term-mailbox-of-leaver': t(
    'Hoe lang houd ik de mailbox open van wie uit dienst is?',
    'How long do I keep the mailbox of someone who left?',
  ),
  'term-members': t('Hoe lang bewaar ik gegevens van oud-leden?', 'How long do I keep data of former members?'),
  'term-newsletter': t('Hoe lang bewaar ik adressen voor de nieuwsbrief?', 'How long do I keep newsletter addresses?'),
  'term-orders': t('Hoe lang bewaar ik bestellingen?', 'How long do I keep orders?'),
  'term-payments': t('Hoe lang bewaar ik betaalgegevens?', 'How long do I keep payment data?'),
  'term-personnel-file': t('Hoe lang bewaar ik een personeelsdossier?', 'How long do I keep a personnel file?'),
  'term-photos': t("Hoe lang mag ik foto's van mensen bewaren?", 'How long may I keep photos of people?'),
  'term-privacy-complaint': t(
    'Hoe snel beantwoord ik een klacht over privacy?',
    'How soon do I answer a privacy complaint?',
  ),
  'term-quotes': t('Hoe lang bewaar ik offertes?', 'How long do I keep quotes?'),
  'term-refused-tenant': t(
    'Hoe lang bewaar ik gegevens van een afgewezen huurder?',
    'How long do I keep data of a refused tenant?',
  ),
  'term-register': t('Hoe lang bewaar ik mijn AVG-register?', 'How long do I keep my GDPR register?'),
  'term-reintegration': t('Hoe lang bewaar ik een re-integratiedossier?', 'How long do I keep a return-to-work file?'),
  'term-request': t('Hoeveel tijd heb ik voor een privacyverzoek?', 'How much time do I have for a privacy request?'),
  'term-request-court': t(
    'Hoe lang kan iemand na mijn weigering naar de rechter?',
    'How long can someone go to court after my refusal?',
  ),
  'term-request-extension': t(
    'Kan ik meer tijd krijgen voor een privacyverzoek?',
    'Can I get more time for a privacy request?',
  ),
  'term-request-extension-busy': t(
    'Mag ik later antwoorden op een verzoek omdat het druk is?',
    'May I answer a request later because we are busy?',
  ),
  'term-request-files': t('Hoe lang bewaar ik een privacyverzoek?', 'How long do I keep a privacy request?'),
  'term-request-identity': t(
    'Stopt de tijd als ik eerst vraag wie het verzoek doet?',
    'Does the time stop while I check who made a request?',
  ),
  'term-request-start': t(
    'Vanaf welke dag telt de maand voor een privacyverzoek?',
    'From which day does the month for a request count?',
  ),
  'term-request-weekend': t(
    'Wat als de laatste dag voor een verzoek in het weekend is?',
    'What if the last day for a request is in the weekend?',
  ),
  'term-review': t('Hoe vaak moet ik mijn register nakijken?', 'How often must I check my register?'),
  'term-security-logs': t('Hoe lang bewaar ik logboeken van de beveiliging?', 'How long do I keep security logs?'),
  'term-sick-reports': t('Hoe lang bewaar ik ziekmeldingen?', 'How long do I keep sick leave records?'),
  'term-stop-advertising': t(
    'Hoe snel moet ik stoppen met reclame na een afmelding?',
    'How soon must I stop advertising after an opt-out?',
  ),
  'term-supplier-contacts': t(
    'Hoe lang bewaar ik contacten bij leveranciers?',
    'How long do I keep supplier contacts?',
  ),
  'term-unfinished-file': t(
    'Hoe lang bewaart AVG-maatje een half ingelezen bestand?',
    'How long does AVG-maatje keep a half-imported file?',
  ),
  'term-unsubscribed': t(
    'Hoe lang bewaar ik gegevens van wie zich afmeldde?',
    'How long do I keep data of people who unsubscribed?',
  ),
  'term-vat-one-stop-shop': t(
    'Hoe lang bewaar ik gegevens voor het EU-btw-loket (OSS)?',
    'How long do I keep records for EU VAT (OSS)?',
  ),
  'term-visit-figures': t(
    'Hoe lang bewaar ik bezoekcijfers van mijn website?',
    'How long do I keep website visit figures?',
  ),
  'term-visitors': t('Hoe lang bewaar ik een bezoekerslijst?', 'How long do I keep a visitor list?'),
  'term-wage-tax-statement': t(
    'Hoe lang bewaar ik de loonbelastingverklaring?',
    'How long do I keep the wage tax statement?',
  ),
  'term-wages': t('Hoe lang bewaar ik loonstroken?', 'How long do I keep payslips?'),
  'term-warning-letters': t(
    'Hoe lang bewaar ik een waarschuwing aan een medewerker?',
    'How long do I keep a warning letter to an employee?',
  ),
  'term-webshop-account': t(
    'Hoe lang bewaar ik een account dat niemand gebruikt?',
    'How long do I keep an unused customer account?',
  ),
  'term-website-log': t('Hoe lang bewaar ik logboeken van mijn website?', 'How long do I keep my website logs?'),
  'term-withdrawn-consent': t(
    'Hoe snel stop ik als iemand zijn toestemming intrekt?',
    'How soon do I stop when someone withdraws consent?',
  ),
  'term-working-hours': t('Hoe lang bewaar ik uren en roosters?', 'How long do I keep timesheets and work schedules?'),
};
