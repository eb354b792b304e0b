// Wages, files of staff, hours, illness, and finding people.

import { t } from '../../../../core/text.js';
import { alike, type SupplierEntry } from './entry.js';

const payroll = t('Personeel en loon', 'Staff and payroll');
const applications = t('Sollicitaties bijhouden', 'Keeping track of applications');
const findingPeople = t('Mensen zoeken', 'Finding people');
const payslips = t('Loonstroken en loonaangifte', 'Payslips and payroll tax returns');
const leave = t('Personeel en verlof', 'Staff and leave');
const schedules = t('Roosters en uren', 'Schedules and hours');
const hours = t('Uren bijhouden', 'Keeping hours');
const guidance = t('Begeleiding bij ziekte', 'Guidance during illness');
const illness = t('Ziekmeldingen bijhouden', 'Keeping track of reports of illness');
const vacancies = t('Vacatures plaatsen', 'Posting vacancies');
const freelancers = t("Zzp'ers inhuren", 'Hiring freelancers');

export const employing: readonly SupplierEntry[] = [
  // Some use it for wages only, others for their accounts or customers.
  ...alike({ use: payroll, role: 'processor' }, [
    'afas',
    'AFAS',
    'afas software',
    'afas profit',
    'afas sb',
    'afas pocket',
  ]),
  ...alike(
    { use: payroll, role: 'processor', activities: ['payroll'] },
    ['nmbrs', 'Nmbrs', 'visma nmbrs'],
    ['loket', 'Loket.nl', 'loket'],
    ['employes', 'Employes'],
    ['visma-raet', 'Visma Raet', 'raet', 'youforce', 'visma youforce'],
    ['adp', 'ADP'],
    ['sd-worx', 'SD Worx', 'sdworx', 'sd-worx'],
  ),
  ...alike({ use: payslips, role: 'processor', activities: ['payroll'] }, [
    'payroll-bureau',
    t('Ons salarisbureau', 'Our payroll bureau'),
    'salarisbureau',
    'loonbureau',
    'payroll bureau',
  ]),
  ...alike({ use: leave, role: 'processor', activities: ['staff'] }, ['buddee', 'Buddee'], ['personio', 'Personio']),
  ...alike(
    { use: schedules, role: 'processor', activities: ['hours'] },
    ['shiftbase', 'Shiftbase', 'shift base'],
    ['planday', 'Planday', 'plan day'],
    ['l1nda', 'L1NDA', 'l1nda.nl'],
    ['dyflexis', 'Dyflexis'],
    ['eitje', 'eitje', 'eitje app'],
    ['werktijden', 'Werktijden.nl', 'werktijden'],
  ),
  ...alike(
    { use: hours, role: 'processor', activities: ['hours'] },
    ['timechimp', 'TimeChimp', 'time chimp'],
    ['keeping', 'Keeping.nl'],
    ['toggl', 'Toggl Track', 'toggl'],
  ),
  ...alike(
    { use: guidance, role: 'own-controller', activities: ['absence'] },
    [
      'occupational-health',
      t('Onze arbodienst', 'Our occupational health service'),
      'arbodienst',
      'arbo dienst',
      'bedrijfsarts',
    ],
    ['arboned', 'ArboNed', 'arbo ned'],
    ['arbo-unie', 'Arbo Unie', 'arbounie'],
    ['zorg-van-de-zaak', 'Zorg van de Zaak'],
  ),
  ...alike(
    { use: illness, role: 'processor', activities: ['absence'] },
    ['absence-system', t('Ons verzuimprogramma', 'Our absence program'), 'verzuimprogramma', 'verzuimsysteem'],
    ['verzuimsignaal', 'VerzuimSignaal', 'verzuim signaal'],
  ),
];

export const recruiting: readonly SupplierEntry[] = [
  ...alike(
    { use: applications, role: 'processor', activities: ['recruitment'] },
    ['recruitment-system', t('Ons sollicitatieprogramma', 'Our recruitment program'), 'sollicitatieprogramma'],
    ['homerun', 'Homerun'],
    ['recruitee', 'Recruitee', 'tellent recruitee'],
  ),
  ...alike(
    { use: vacancies, role: 'own-controller', activities: ['recruitment'] },
    ['indeed', 'Indeed', 'indeed.nl', 'indeed.com'],
    ['nationale-vacaturebank', 'Nationale Vacaturebank'],
  ),
  ...alike(
    { use: findingPeople, role: 'own-controller' },
    [
      'recruitment-agency',
      t('Ons wervings- of uitzendbureau', 'Our recruitment or temping agency'),
      'uitzendbureau',
      'wervingsbureau',
    ],
    ['randstad', 'Randstad'],
    ['tempo-team', 'Tempo-Team', 'tempo team', 'tempoteam'],
    ['youngcapital', 'YoungCapital', 'young capital'],
  ),
  ...alike({ use: freelancers, activities: ['hired-workers'] }, ['temper', 'Temper', 'temper works']),
];
