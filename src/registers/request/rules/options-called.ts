// What people call the options of a request, beside what stands on the buttons: by question and option.
import { listsOf } from '../../../core/word-list.js';

export const requestCalled: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  about: listsOf({
    customer: `klant; klanten; client; patient; lid; gast; customer; ouder; huurder; leerling; cursist; student;
      ex student; former student; pupil; guest; member; tenant`,
    applicant: 'sollicitant; kandidaat; applicant; candidate',
    colleague: `collega; medewerker; oud medewerker; ex collega; werknemer; colleague; employee; ex employee;
      former employee; coworker`,
    me: 'mijzelf; mezelf; ikzelf; myself',
  }),
  identity: listsOf({
    known: `duidelijk; we kennen haar; we kennen hem; ik ken haar; ik ken hem; ken haar; ken hem; ken ik; kennen we goed; bekende klant; zij is het;
      ik weet dat zij het is; ik weet dat hij het is; ik weet dat ze het is; ik weet dat zij t is; ik weet wie het is; nee hoor duidelijk;
      nee duidelijk; ja duidelijk; is duidelijk; ja hoor duidelijk; nee is duidelijk; ja is duidelijk; nee ik ken haar; nee ik ken hem;
      ik ken haar al jaren; ik ken hem al jaren; nee ik ken haar al jaren; nee ik ken hem al jaren; we kennen haar al jaren;
      we kennen hem al jaren; nee we kennen haar; nee we kennen hem; ken haar goed; ken hem goed; ik ken haar goed; ik ken hem goed;
      hij staat ons bekend; zij staat ons bekend; vaste klant; is een vaste klant; nee vaste klant; it is clear; it s clear; we know her; we know him; i know her; i know him; known customer`,
    doubt: `ja wil ik nagaan; wil ik nagaan; nagaan; wil ik checken; ik twijfel; ja ik twijfel; twijfel wel;
      wel twijfel; twijfel; i want to check; want to check; have to check`,
  }),
  'told-to': listsOf({
    nobody: `niemand; nee niemand; hoeft niemand te weten; niemand hoeft het te weten; niemand anders;
      is niet nodig; niet nodig; nee niet nodig; geeft niemand iets; staat nergens anders; nobody; no one; not needed`,
  }),
  'person-knows': listsOf({
    spoken: `gebeld; ja gebeld; ja heb gebeld; ja ik heb gebeld; ik heb haar gebeld; ik heb hem gebeld; ja ik heb haar gebeld;
      ja ik heb hem gebeld; heb haar gebeld; heb hem gebeld; telefonisch; ja telefonisch; telefonisch verteld; ja telefonisch verteld;
      telefonisch verteld ja; mondeling; ja mondeling; aan de balie; aan de balie verteld; verteld; ik heb het verteld; teruggebeld;
      ja teruggebeld; is gebeld; ze is gebeld; hij is gebeld; ze is al gebeld; hij is al gebeld; called; yes called; phoned; by phone; told`,
    mail: `gemaild; per mail; ja per mail; ja gemaild; mail gestuurd; heb gemaild; ik heb haar gemaild; ik heb hem gemaild; e-mailed; emailed;
      by mail`,
    chat: 'geappt; ja geappt; appje gestuurd; via whatsapp; ja via whatsapp; whatsapp; in de chat; per app',
    letter: 'brief gestuurd; per brief; ja per brief; met de post; per post; by letter',
  }),
  authorised: listsOf({
    known: 'wisten we al; wisten wij al; dat wisten we; weten we al; was al bekend; we knew already; already knew',
    seen: `gezien; machtiging gezien; heb ik gezien; er zit een machtiging bij; machtiging zit erbij; met machtiging; volmacht erbij;
      er zit een volmacht bij; met volmacht; seen; saw it; saw the note; there is an authorisation with it`,
  }),
  'extension-ground': listsOf({
    number: 'veel verzoeken; meerdere verzoeken; zoveel verzoeken; many requests',
    complexity: 'ingewikkeld; complex; ingewikkelde zaak; lastig uit te zoeken',
  }),
  'places/result': listsOf({
    done: `gedaan; gewist; verwijderd; aangepast; verbeterd; weggehaald; gecorrigeerd; done; erased; deleted; removed;
      corrected; changed`,
    found: `blijft staan; gevonden blijft staan; laten staan; staat er nog; moet blijven staan; stays; found stays;
      has to stay; must stay; left it`,
    'not-found': `niets gevonden; niks gevonden; staat er niet in; stond er niet in; komt niet voor; nothing found;
      found nothing; not in there; not there`,
  }),
  'on-behalf': listsOf({
    self: `zelf; zijzelf; hijzelf; hij zelf; zij zelf; ze zelf; mevrouw zelf; klant zelf; themselves; herself; himself;
      she herself; he himself; the customer herself; the customer himself; the student herself; the student himself`,
    parent: `ouder; moeder; vader; voogd; haar moeder; zijn moeder; zijn vader; haar vader; parent; mother; father; mum;
      mom; dad; her mother; his mother; her father; his father; guardian`,
    representative: `advocaat; gemachtigde; namens; lawyer; zoon; dochter; familie; attorney; son; daughter;
      her husband; his wife; haar man; zijn vrouw`,
  }),
  how: listsOf({
    spoken: `gebeld; belde; telefoon; telefonisch; balie; mondeling; phone; called; phoned; rang; in person;
      aan de deur`,
    mail: 'mail; gemaild; mailde; mailtje; email; emailed; mailed',
    chat: 'app; appje; sms; smsje; whatsapp; facebook; instagram; chat',
    letter: 'brief; briefje; per post; letter; by post',
    form: 'formulier; contactformulier; form; contact form',
  }),
};
