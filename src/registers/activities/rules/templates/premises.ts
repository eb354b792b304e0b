// The building: who comes in, who is on camera, who visits.

import { t } from '../../../../core/text.js';
import { reasonsAgainstDpia } from '../dpia.js';
import { activity, byChoice, byGuideline, interest } from './build.js';

export const accessControl = activity({
  id: 'access-control',
  name: t('Toegang met pas of sleutel', 'Access by pass or key'),
  describes: t('Voor wie deuren opent met een pas of code.', 'For businesses that open doors with a pass or code.'),
  purposes: [
    interest(
      t('Het gebouw en de mensen beveiligen', 'Securing the building and the people'),
      t('Wij willen dat alleen bevoegde mensen binnenkomen.', 'We want only authorised people to come in.'),
      t(`Wij kijken alleen in de tijden na een incident, en niemand krijgt ze zomaar.
         We only look at the times after an incident, and nobody gets them just like that.`),
    ),
  ],
  subjects: { ticked: ['staff', 'hired-workers'], more: ['interns', 'visitors'] },
  data: { ticked: ['name', 'pass-number', 'door-times'], more: ['employer'] },
  absent: ['photo', 'health'],
  source: ['own-systems', 'colleague'],
  obligatory: 'not-asked',
  recipients: { ticked: ['nobody'], more: ['security-company', 'police'] },
  suppliers: ['access-system', 'security-company', 'it-support', 'own-computer'],
  access: ['management', 'hr', 'it', 'administration'],
  retention: [
    byGuideline(6, 'months', 'event-date', {
      category: ['Wie wanneer door welke deur ging', 'Who went through which door and when'],
      ground: ['Gebruikelijk is hoogstens 6 maanden', 'Usual is 6 months at most'],
    }),
  ],
  security: ['viewing-noted', 'auto-delete'],
  monitoring: ['passes'],
  values: { 'dpia-status': 'not-needed', 'dpia-reason': reasonsAgainstDpia.access },
});

export const cameras = activity({
  id: 'cameras',
  name: t("Camera's", 'Cameras'),
  describes: t('Voor wie filmt in of bij het gebouw.', 'For businesses that film in or near the building.'),
  purposes: [
    interest(
      t(`Mensen en spullen beschermen tegen diefstal en geweld
         Protecting people and goods against theft and violence`),
      t(`Wij willen diefstal en geweld voorkomen, en bewijs hebben als het toch gebeurt.
         We want to prevent theft and violence, and have evidence if it does happen.`),
      t(`Er hangt een bordje. De camera is deel van meer maatregelen, ziet weinig van de straat, en hangt niet bij toiletten of kleedruimtes.
         There is a sign. The camera is one of several measures, sees little of the street, and is not near toilets or changing rooms.`),
    ),
  ],
  subjects: { ticked: ['customers', 'visitors', 'staff', 'passers-by'], more: ['suppliers', 'hired-workers'] },
  data: ['camera-images', 'time-and-place'],
  absent: ['sound-recording', 'licence-plate'],
  source: ['own-systems'],
  obligatory: 'not-asked',
  recipients: { ticked: ['police', 'insurer'], more: ['security-company', 'lawyer'] },
  suppliers: ['camera-system', 'security-company', 'it-support', 'own-computer'],
  access: ['management', 'team-leads', 'it', 'shop'],
  retention: [
    byGuideline(4, 'weeks', 'recording-date', {
      category: ['Beelden', 'Images'],
      ground: `Gebruikelijk is hoogstens 4 weken, zegt de Autoriteit Persoonsgegevens (AP), de toezichthouder
               Usual is 4 weeks at most, says the Dutch data protection authority (AP)`,
    }),
    byChoice(0, 'days', 'case-closed', {
      category: ['Beelden van een incident', 'Images of an incident'],
      ground: ['Zolang de zaak loopt, is het beeld bewijs.', 'As long as the case goes on, the image is evidence.'],
    }),
  ],
  security: ['few-viewers', 'viewing-noted', 'auto-delete'],
  monitoring: ['cameras'],
  values: { sensitive: ['criminal'], 'criminal-ground': ['own-protection'], 'review-interval': 'months-6' },
});

export const visitors = activity({
  id: 'visitors',
  name: t('Bezoekers', 'Visitors'),
  describes: t('Voor wie bijhoudt wie er op bezoek is.', 'For businesses that note who visits.'),
  purposes: [
    interest(
      t('Bezoekers ontvangen en bij brand weten wie er is', 'Receiving visitors and knowing who is there in a fire'),
      t('Wij willen dat iedereen veilig is in ons gebouw.', 'We want everybody in our building to be safe.'),
    ),
  ],
  subjects: { ticked: ['visitors'], more: ['applicants', 'suppliers'] },
  data: { ticked: ['name', 'employer', 'visit'], more: ['phone', 'pass-number', 'licence-plate'] },
  absent: ['id-copy', 'bsn', 'date-of-birth'],
  source: ['self', 'colleague'],
  obligatory: 'cannot-help',
  recipients: { ticked: ['nobody'], more: ['security-company'] },
  suppliers: ['reception', 'access-system', 'microsoft-365', 'own-computer', 'paper'],
  access: ['management', 'administration', 'shop', 'team-leads'],
  retention: [
    byChoice(30, 'days', 'visit-date', {
      category: ['Wie op bezoek was', 'Who visited'],
      ground: `Na een maand vraagt niemand er meer naar. Gebruikelijk is hoogstens 6 maanden.
               After a month nobody asks any more. Usual is 6 months at most.`,
    }),
  ],
  security: ['clean-desk'],
});
