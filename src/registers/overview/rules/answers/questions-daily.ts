// The question that each answer of a working day answers: of who works here, of devices and papers, and of who asks about somebody.
import { type Text, t } from '../../../../core/text.js';

/** By the id of an answer. */
export const questionsOfTheDay: Readonly<Record<string, Text>> = {
  'absence-on-board': t('Mag ik ophangen wie er ziek is?', 'May I put up who is ill?'),
  'alcohol-test': t('Mag ik personeel testen op alcohol of drugs?', 'May I test staff for alcohol or drugs?'),
  'birthday-of-staff': t(
    'Mag ik een verjaardagskalender van collega’s ophangen?',
    'May I hang up a birthday calendar of colleagues?',
  ),
  'colleague-number': t(
    'Mag ik het nummer van een collega aan een klant geven?',
    'May I give a customer the number of a colleague?',
  ),
  'data-by-phone': t(
    'Mag ik aan de telefoon iets over iemand vertellen?',
    'May I tell something about someone on the phone?',
  ),
  'data-to-police': t('Mag ik gegevens van iemand aan de politie geven?', 'May I give someone’s data to the police?'),
  deceased: t('Geldt de AVG ook voor wie overleden is?', 'Does the GDPR apply to people who died?'),
  'erase-tell-recipients': t(
    'Moet ik een verzoek om te wissen doorgeven aan anderen?',
    'Must I pass a request to delete on to others?',
  ),
  'family-helps-out': t('Mag familie die meehelpt bij de gegevens?', 'May family who help out access the data?'),
  'interest-for-everything': t(
    'Kan gerechtvaardigd belang overal voor?',
    'Does legitimate interest do for everything?',
  ),
  'mailbox-of-leaver': t(
    'Wat doe ik met de mailbox van iemand die weg is?',
    'What do I do with the mailbox of someone who left?',
  ),
  'new-employee': t('Wat regel ik voor een nieuwe medewerker?', 'What do I arrange for a new employee?'),
  'new-program': t('Wat regel ik bij een nieuw programma?', 'What do I arrange for a new program?'),
  'number-plate': t('Mag ik een kenteken bewaren?', 'May I keep a number plate?'),
  'old-device': t('Wat doe ik met een oude laptop of telefoon?', 'What do I do with an old laptop or phone?'),
  'paper-and-desk': t('Mogen papieren met namen open liggen?', 'May papers with names lie open?'),
  'password-change': t('Hoe vaak moet een wachtwoord anders?', 'How often must a password change?'),
  'phishing-mail': t('Wat doe ik met een phishingmail?', 'What do I do with a phishing email?'),
  'refuse-without-data': t(
    'Mag ik iemand weigeren die gegevens niet geeft?',
    'May I refuse someone who will not give data?',
  ),
  'roster-on-wall': t('Mag het rooster met namen aan de muur?', 'May the roster with names hang on the wall?'),
  'shared-login': t('Mogen wij samen één account gebruiken?', 'May we share one account?'),
  'statement-update': t('Wanneer pas ik mijn privacyverklaring aan?', 'When do I change my privacy statement?'),
  'training-staff': t('Moet ik mijn personeel iets leren over privacy?', 'Must I teach my staff about privacy?'),
  vaccination: t('Mag ik vragen of iemand gevaccineerd is?', 'May I ask whether someone is vaccinated?'),
};
