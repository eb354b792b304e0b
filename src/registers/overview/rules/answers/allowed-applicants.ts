// What a business may ask and look up about applicants.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { applicant, aside, may } from './words.js';

export const allowedAboutApplicants: readonly KnownAnswer[] = [
  {
    id: 'reference',
    about: 'allowed',
    needs: [
      'referentie referent reference oudewerkg vorigewerkg vroegerewerkg exwerkg oudebaas vorigebaas exbaas previousempl formerempl oldboss formerboss oldempl',
      'bel bellen gebeld call contact navraag =ask vragen nagaan check opvra',
      may,
    ],
    not: `${aside} geven =geef give =writing schrijf clausule customerref`,
    asked: [
      'mag ik een referentie bellen van een sollicitant',
      'vorige werkgever bellen over kandidaat, mag dat',
      'referenties nagaan zonder dat hij het weet, mag dat',
      'may I call a reference',
      'mag ik bij zijn oude baas navragen hoe hij was',
      'mag ik de ex-werkgever van een kandidaat bellen',
      'can I ask an old boss how she worked',
    ],
    answer: lines('Ja, als de sollicitant dat weet.', 'Yes, if the applicant knows.'),
    law: t('Art. 6 lid 1 onder f en art. 14 AVG', 'Art. 6(1)(f) and art. 14 GDPR'),
    held: 'template recruitment, purposes; glossary source',
    place: { template: 'recruitment' },
  },
  {
    id: 'social-media-of-applicant',
    about: 'allowed',
    needs: ['socialmedia facebook linkedin insta instagram google googel googlen online tiktok', applicant],
    not: `${aside} plaats adverteer vacature post`,
    asked: [
      'mag ik een sollicitant googelen',
      'facebook van sollicitant bekijken',
      'linkedin profiel van kandidaat bewaren, sollicitatie',
      'may I look at the social media of an applicant',
    ],
    answer: lines(
      `Alleen wat u nodig hebt om te zien of iemand bij het werk past.
       Vertel de sollicitant van wie of waar u de gegevens hebt, meestal binnen een maand.`,
      `Only what you need to see whether somebody fits the job.
       Tell the applicant from whom or where you have the data, usually within a month.`,
    ),
    law: t('Art. 5 lid 1 onder c en art. 14 AVG', 'Art. 5(1)(c) and art. 14 GDPR'),
    held: 'template recruitment, source; glossary source; glossary minimisation',
    place: { template: 'recruitment' },
  },
  {
    id: 'questions-to-applicant',
    about: 'allowed',
    needs: [
      applicant,
      'gezin getrouwd trouw kinderen nationalit afkomst gezondheid family married children nationality health =foto =photo pasfoto',
      'vraag vragen =ask',
    ],
    not: aside,
    asked: [
      'mag ik een sollicitant vragen of hij kinderen heeft',
      'sollicitant vragen naar gezondheid',
      'nationaliteit vragen bij sollicitatie',
      'mag ik om een foto vragen bij sollicitatie',
      'may I ask an applicant about family',
    ],
    answer: lines(
      `Dit is bij een sollicitatie bijna nooit nodig.
       U mag alleen vragen wat u echt nodig hebt om te zien of iemand bij het werk past.`,
      `This is hardly ever needed for a job application.
       You may only ask what you really need to see whether somebody fits the job.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'),
    held: 'template recruitment, absent; glossary minimisation',
    place: { template: 'recruitment' },
  },
  {
    id: 'program-picks-applicants',
    about: 'allowed',
    needs: [
      '=ai algoritme programma automatisch software robot algorithm automat chatgpt',
      applicant,
      'beoordel selecte kies kiezen cijfer score sorteer afwijs rank rate select screen reject',
    ],
    not: aside,
    asked: [
      "mag een programma cv's beoordelen",
      'ai laten kiezen tussen sollicitanten',
      "mag ik chatgpt cv's laten selecteren",
      'can software rank cvs',
    ],
    answer: lines(
      `Een programma mag een score of advies geven, als een mens er echt naar kijkt en beslist.
       Onderzoek eerst of een DPIA nodig is. Vertel het de sollicitanten.
       Een mens mag opnieuw kijken als iemand erom vraagt.`,
      `A program may give a score or advice, if a person really looks and decides.
       First find out whether a DPIA is needed. Tell the applicants.
       A person looks again if somebody asks.`,
    ),
    law: t('Art. 22, art. 13 lid 2 onder f en art. 35 AVG', 'Art. 22, art. 13(2)(f) and art. 35 GDPR'),
    held: 'question controller-activity:automated; ap list 15; glossary profiling',
    place: { template: 'recruitment' },
  },
  {
    id: 'certificate-of-conduct',
    about: 'allowed',
    needs: [
      '=vog =vogs verklaringomtrent certificateofconduct',
      'kopie copy bewaar keep vraag vragen =ask dossier opslaan eisen eis',
    ],
    not: `${aside} geldig valid kost duurt aanvraagproced hoelang howlong verloop aanvra taxi`,
    asked: [
      'mag ik een kopie van een vog bewaren',
      'vog vragen aan sollicitant',
      'moet de vog in het dossier',
      'may I keep a copy of the vog',
    ],
    answer: lines(
      `Opschrijven dat u hem zag, is meestal genoeg: "VOG gezien op 3 maart".
       De sollicitant vraagt de VOG zelf aan.`,
      `Writing down that you saw it is usually enough: "VOG seen on 3 March".
       The applicant asks for the VOG.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'),
    held: 'glossary vog',
    place: { template: 'recruitment' },
  },
];
