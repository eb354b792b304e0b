// What people call the options of a request, beside what stands on the buttons: by question and option.

export const requestCalled: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  about: {
    customer: ['klant', 'klanten', 'client', 'patient', 'lid', 'gast', 'customer', 'ouder', 'huurder'],
    applicant: ['sollicitant', 'kandidaat', 'applicant'],
    colleague: ['collega', 'medewerker', 'oud medewerker', 'ex collega', 'werknemer', 'colleague'],
    me: ['mijzelf', 'mezelf', 'ikzelf', 'myself'],
  },
  identity: {
    known: [
      'duidelijk',
      'we kennen haar',
      'we kennen hem',
      'ik ken haar',
      'ik ken hem',
      'bekende klant',
      'nee hoor duidelijk',
      'nee duidelijk',
    ],
    doubt: [
      'ja wil ik nagaan',
      'wil ik nagaan',
      'nagaan',
      'wil ik checken',
      'ik twijfel',
      'ja ik twijfel',
      'twijfel wel',
      'wel twijfel',
      'twijfel',
    ],
  },
  authorised: {
    known: ['wisten we al', 'wisten wij al', 'dat wisten we', 'weten we al', 'was al bekend', 'we knew already'],
    seen: ['gezien', 'machtiging gezien', 'heb ik gezien'],
  },
  'extension-ground': {
    number: ['veel verzoeken', 'meerdere verzoeken', 'zoveel verzoeken', 'many requests'],
    complexity: ['ingewikkeld', 'complex', 'ingewikkelde zaak', 'lastig uit te zoeken'],
  },
  'places/result': {
    done: ['gedaan', 'gewist', 'verwijderd', 'aangepast', 'verbeterd', 'weggehaald', 'gecorrigeerd'],
    found: ['blijft staan', 'gevonden blijft staan', 'laten staan', 'staat er nog', 'moet blijven staan'],
    'not-found': ['niets gevonden', 'niks gevonden', 'staat er niet in', 'stond er niet in', 'komt niet voor'],
  },
  'on-behalf': {
    self: ['zelf', 'zijzelf', 'hijzelf', 'hij zelf', 'zij zelf', 'ze zelf', 'mevrouw zelf', 'klant zelf', 'themselves'],
    parent: ['ouder', 'moeder', 'vader', 'voogd', 'haar moeder', 'zijn moeder', 'zijn vader', 'haar vader', 'parent'],
    representative: ['advocaat', 'gemachtigde', 'namens', 'lawyer', 'zoon', 'dochter', 'familie'],
  },
  how: {
    spoken: ['gebeld', 'belde', 'telefoon', 'telefonisch', 'balie', 'mondeling', 'phone', 'called', 'aan de deur'],
    mail: ['mail', 'gemaild', 'mailde', 'mailtje', 'email'],
    chat: ['app', 'appje', 'whatsapp', 'facebook', 'instagram', 'chat'],
    letter: ['brief', 'briefje', 'per post', 'letter'],
    form: ['formulier', 'contactformulier', 'form'],
  },
};
