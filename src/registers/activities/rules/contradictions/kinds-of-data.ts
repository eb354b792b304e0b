// What is kept beside what is said not to be there: sensitive data, the BSN, and data that another answer needs.
import { t } from '../../../../core/text.js';
import type { Contradiction, Way } from '../../../../core/warnings/contradiction.js';

const denied = { at: 'sensitive', has: ['none'] } as const;
const law = ['art. 9 AVG', 'art. 9 GDPR'] as const;
const isThere = (option: string, label: readonly [string, string]): Way => ({
  id: 'yes',
  label,
  adds: 'sensitive',
  option,
});

export const kindsOfData: readonly Contradiction[] = [
  {
    id: 'health-denied',
    when: [{ at: 'data', has: ['health'] }, denied],
    title: ['gezondheid bewaard en ontkend', 'health kept and denied'],
    says: `U bewaart gegevens over gezondheid, en bij gevoelige gegevens staat: nee, niets hiervan.
           You keep data about health, and at sensitive data it says: no, none of these.`,
    law,
    ways: [
      isThere('health', ['Ja, gezondheid zit erbij', 'Yes, health is among them']),
      { id: 'no', label: ['Die bewaar ik niet', 'I do not keep those'], drops: 'data', options: ['health'] },
    ],
  },
  {
    id: 'absence-denied',
    when: [{ at: 'data', has: ['absence', 'absence-work', 'absence-law'] }, denied],
    title: ['ziekteverzuim bewaard en ontkend', 'sick leave kept and denied'],
    says: `U bewaart ziekteverzuim, en bij gevoelige gegevens staat: nee, niets hiervan.
           You keep sick leave, and at sensitive data it says: no, none of these.`,
    law: ['art. 9 AVG en art. 30 UAVG', 'art. 9 GDPR and art. 30 UAVG'],
    ways: [
      isThere('health', ['Verzuim gaat over gezondheid', 'Sick leave is about health']),
      {
        id: 'no',
        label: ['Dat bewaar ik hier niet', 'I do not keep that here'],
        drops: 'data',
        options: ['absence', 'absence-work', 'absence-law'],
      },
    ],
  },
  {
    id: 'diet-denied',
    unlessExplained: true,
    when: [{ at: 'data', has: ['diet'] }, denied],
    title: ['dieetwensen zonder gezondheid of geloof', 'dietary wishes without health or religion'],
    says: `U bewaart dieetwensen, en bij gevoelige gegevens staat: nee, niets hiervan.
           You keep dietary wishes, and at sensitive data it says: no, none of these.`,
    law,
    ways: [
      isThere('health', ['Het kan over gezondheid gaan', 'It may be about health']),
      {
        id: 'taste',
        label: ['Het gaat alleen om smaak', 'It is only about taste'],
        because: t(`Wij noteren alleen wat iemand lekker vindt, niet waarom.
                    We only note what somebody likes, not why.`),
      },
      { id: 'no', label: ['Die bewaar ik niet', 'I do not keep those'], drops: 'data', options: ['diet'] },
    ],
  },
  {
    id: 'patients-denied',
    unlessExplained: true,
    when: [{ at: 'subjects', has: ['patients'] }, denied],
    title: ['patiënten zonder gezondheid', 'patients without health'],
    says: `Het gaat over patiënten of cliënten, en bij gevoelige gegevens staat: nee, niets hiervan.
           It is about patients or clients, and at sensitive data it says: no, none of these.`,
    law,
    ways: [
      isThere('health', ['Ja, gezondheid zit erbij', 'Yes, health is among them']),
      { id: 'people', label: ['Het zijn geen patiënten', 'They are no patients'], ask: 'subjects' },
    ],
  },
  ...typed(
    'health',
    /gezondheid|medisch|ziekte|verzuim|allergi|medicijn|medicatie|diagnos|behandel|handicap|zwanger|health|medical|illness|allerg|medication/i,
    ['gezondheid', 'health'],
  ),
  ...typed('religion', /geloof|geloofs|levensovertuiging|religi|kerkelijk|faith|belief/i, ['geloof', 'religion']),
  ...typed('union', /vakbond|vakvereniging|trade union/i, ['lidmaatschap van een vakbond', 'trade union membership']),
  ...typed('origin', /afkomst|etnisch|etniciteit|\bras\b|huidskleur|ethnic|\brace\b/i, ['afkomst', 'origin']),
  ...typed('biometric', /vingerafdruk|gezichtsherkenning|biometri|irisscan|fingerprint|face recognition/i, [
    'een vingerafdruk of gezicht',
    'a fingerprint or face',
  ]),
  ...typed('criminal', /strafblad|strafbaar|veroordel|justitieel|winkeldief|diefstal|criminal|convict|theft/i, [
    'strafbare feiten',
    'criminal offences',
  ]),
  ...typed('sex-life', /geaardheid|seksue|seksle|sexual/i, ['seksleven of geaardheid', 'sex life or orientation']),
  {
    id: 'purpose-health',
    each: 'purposes',
    unlessExplained: true,
    when: [
      {
        at: './purpose',
        words:
          /ziekteverzuim|ziek ?melding|re-?integratie|medisch|behandeling van (patiënt|cliënt)|sick leave|medical/i,
      },
      denied,
    ],
    title: ['een doel over gezondheid', 'a purpose about health'],
    says: `Het doel "{name}" gaat over gezondheid, en bij gevoelige gegevens staat: nee, niets hiervan.
           The purpose "{name}" is about health, and at sensitive data it says: no, none of these.`,
    law,
    ways: [
      isThere('health', ['Ja, gezondheid zit erbij', 'Yes, health is among them']),
      { id: 'purpose', label: ['Pas het doel aan', 'Change the purpose'], ask: './purpose' },
    ],
  },
  {
    id: 'id-copy-bsn',
    unlessExplained: true,
    when: [
      { at: 'data', has: ['id-copy'] },
      { at: 'bsn', has: ['no'] },
    ],
    title: ['een kopie van de ID-kaart, en geen BSN', 'a copy of the ID card, and no BSN'],
    says: `U bewaart een kopie van het paspoort, waar het BSN op staat, en bij BSN staat: nee.
           You keep a copy of the passport, which has the BSN on it, and at BSN it says: no.`,
    law: ['art. 46 UAVG', 'art. 46 UAVG'],
    ways: [
      { id: 'yes', label: ['Ja, en een wet vraagt het', 'Yes, and a law asks it'], sets: { bsn: 'law' } },
      {
        id: 'covered',
        label: ['Wij maken het BSN onleesbaar', 'We make the BSN unreadable'],
        because: t(`Op de kopie maken wij het BSN en de foto onleesbaar.
                    On the copy we make the BSN and the photo unreadable.`),
      },
      { id: 'no', label: ['Wij bewaren geen kopie', 'We keep no copy'], drops: 'data', options: ['id-copy'] },
    ],
  },
  {
    id: 'bsn-not-listed',
    when: [
      { at: 'bsn', has: ['law'] },
      { at: 'data', lacks: ['bsn', 'id-copy', 'tax-statement'] },
    ],
    title: ['het BSN staat niet bij de gegevens', 'the BSN is not among the data'],
    says: `U zegt dat u het BSN bewaart, en het staat niet bij de gegevens die u bewaart.
           You say that you keep the BSN, and it is not among the data that you keep.`,
    law: ['art. 46 UAVG en art. 30 lid 1 onder c AVG', 'art. 46 UAVG and art. 30(1)(c) GDPR'],
    ways: [
      { id: 'add', label: ['Zet het BSN erbij', 'Add the BSN'], adds: 'data', option: 'bsn' },
      { id: 'no', label: ['Ik bewaar geen BSN', 'I keep no BSN'], sets: { bsn: 'no' } },
    ],
  },
  {
    id: 'bsn-no-legal-basis',
    unlessExplained: true,
    when: [
      { at: 'bsn', has: ['law'] },
      { noRow: 'purposes', column: 'basis', has: ['legal', 'public-task'] },
    ],
    title: ['BSN zonder doel dat op een wet rust', 'BSN without a purpose that rests on a law'],
    says: `U bewaart het BSN omdat een wet het vraagt, en geen van de doelen rust op een wet.
           You keep the BSN because a law asks it, and none of the purposes rests on a law.`,
    law: ['art. 46 UAVG', 'art. 46 UAVG'],
    ways: [
      { id: 'purposes', label: ['Pas de doelen aan', 'Change the purposes'], ask: 'purposes' },
      { id: 'bsn', label: ['Pas het BSN aan', 'Change the BSN'], ask: 'bsn' },
    ],
  },
  {
    id: 'cameras-no-images',
    when: [
      { at: 'monitoring', has: ['cameras', 'mobile-cameras'] },
      { at: 'data', lacks: ['camera-images'] },
    ],
    unlessExplained: true,
    title: ["camera's zonder beelden", 'cameras without images'],
    says: `U volgt mensen met camera's, en camerabeelden staan niet bij de gegevens.
           You follow people with cameras, and camera images are not among the data.`,
    law: ['art. 30 lid 1 onder c AVG', 'art. 30(1)(c) GDPR'],
    ways: [
      { id: 'add', label: ['Zet camerabeelden erbij', 'Add camera images'], adds: 'data', option: 'camera-images' },
      { id: 'no', label: ['Pas "Mensen volgen" aan', 'Change "Following people"'], ask: 'monitoring' },
    ],
  },
  {
    id: 'images-no-cameras',
    unlessExplained: true,
    when: [
      { at: 'data', has: ['camera-images'] },
      { at: 'monitoring', has: ['none'] },
    ],
    title: ["beelden zonder camera's", 'images without cameras'],
    says: `U bewaart camerabeelden, en u zegt dat u niet bijhoudt wat mensen doen.
           You keep camera images, and you say that you do not follow what people do.`,
    law: ['art. 35 AVG', 'art. 35 GDPR'],
    ways: [
      { id: 'yes', label: ["Ja, met camera's", 'Yes, with cameras'], sets: { monitoring: ['cameras'] } },
      { id: 'no', label: ['Geen beelden', 'No images'], drops: 'data', options: ['camera-images'] },
    ],
  },
  {
    id: 'location-no-gps',
    unlessExplained: true,
    when: [
      { at: 'data', has: ['location'] },
      { at: 'monitoring', has: ['none'] },
    ],
    title: ['waar iemand is, zonder volgen', 'where somebody is, without following'],
    says: `U bewaart waar iemand is, en u zegt dat u mensen niet volgt.
           You keep where somebody is, and you say that you do not follow people.`,
    law: ['art. 35 AVG', 'art. 35 GDPR'],
    ways: [
      { id: 'yes', label: ['Ja, met GPS', 'Yes, with GPS'], sets: { monitoring: ['gps'] } },
      { id: 'no', label: ['Dat bewaar ik niet', 'I do not keep that'], drops: 'data', options: ['location'] },
    ],
  },
  {
    id: 'read-mail-secretly',
    unlessExplained: true,
    when: [
      { at: 'monitoring', has: ['reads-along'] },
      { at: 'data', lacks: ['activity-log', 'website-use', 'correspondence', 'message', 'prompts', 'ip-address'] },
    ],
    title: ['meelezen zonder berichten', 'reading along without messages'],
    says: `U leest mee in mail of internet, en er staan geen berichten of gebruik bij de gegevens.
           You read along in e-mail or internet, and no messages or use are among the data.`,
    law: ['art. 30 lid 1 onder c AVG', 'art. 30(1)(c) GDPR'],
    ways: [
      {
        id: 'add',
        label: ['Zet "wie wat wanneer deed" erbij', 'Add "who did what and when"'],
        adds: 'data',
        option: 'activity-log',
      },
      { id: 'no', label: ['Pas "Mensen volgen" aan', 'Change "Following people"'], ask: 'monitoring' },
    ],
  },
];

/** A kind of sensitive data that somebody typed behind "anders, namelijk", while all of it is denied. */
function typed(option: string, words: RegExp, [nl, en]: readonly [string, string]): readonly Contradiction[] {
  return [
    {
      id: `typed-${option}`,
      unlessExplained: true,
      when: [{ at: 'data', words }, denied],
      title: [`${nl} bewaard en ontkend`, `${en} kept and denied`],
      says: [
        `U bewaart "{word}", en bij gevoelige gegevens staat: nee, niets hiervan.`,
        `You keep "{word}", and at sensitive data it says: no, none of these.`,
      ],
      law: option === 'criminal' ? ['art. 10 AVG', 'art. 10 GDPR'] : law,
      ways: [
        isThere(option, [`Ja, ${nl} zit erbij`, `Yes, ${en} is among them`]),
        { id: 'no', label: ['Dat bewaar ik niet', 'I do not keep that'], drops: 'data', words },
      ],
    },
  ];
}
