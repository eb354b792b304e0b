// Programs of one trade: appointments, care, clubs, guests, garages, houses, builders, advisers.

import { t } from '../../../../core/text.js';
import { alike, type SupplierEntry } from './entry.js';

const appointments = t('Afspraken met klanten', 'Appointments with customers');
const patients = t('Dossiers en afspraken van patiënten', 'Files and appointments of patients');
const withParents = t('Planning en contact met ouders', 'Planning and contact with parents');
const members = t('Leden bijhouden', 'Keeping track of members');
const tables = t('Tafels reserveren', 'Reserving tables');
const meals = t('Maaltijden laten bestellen', 'Having meals ordered');
const rooms = t('Boekingen en gasten', 'Bookings and guests');
const garage = t('Klanten, auto’s en werkplaats', 'Customers, cars and workshop');
const houses = t('Woningen, kopers en verkopers', 'Houses, buyers and sellers');
const works = t('Projecten, werkbonnen en rekeningen', 'Projects, work orders and invoices');
const cases = t('Dossiers van cliënten', 'Files of clients');
const planning = t('Afspraken maken', 'Making appointments');
const dates = t('Een datum prikken', 'Finding a date');
const classes = t('Lessen en abonnementen', 'Classes and memberships');
const animals = t('Klanten en hun dieren', 'Customers and their animals');
const referring = t('Patiënten verwijzen', 'Referring patients');
const careMail = t('Veilig mailen in de zorg', 'Sending e-mail safely in care');
const claiming = t('Declareren bij zorgverzekeraars', 'Claiming from health insurers');
const matches = t('Leden en wedstrijden', 'Members and matches');
const fees = t('Contributie innen', 'Collecting membership fees');
const loyalty = t('Spaarpunten en cadeaubonnen', 'Loyalty points and gift cards');
const offering = t('Woningen aanbieden', 'Offering houses');
const jobs = t('Klussen vinden', 'Finding jobs');
const vehicles = t('Ritten en wagens volgen', 'Following trips and vehicles');
const insurances = t('Verzekeringen van klanten', 'Insurances of customers');

export const appointing: readonly SupplierEntry[] = [
  ...alike(
    { use: appointments, role: 'processor', activities: ['customers'] },
    ['salonized', 'Salonized'],
    ['onlineafspraken', 'OnlineAfspraken.nl', 'onlineafspraken', 'online afspraken'],
    ['supersaas', 'SuperSaaS', 'super saas'],
  ),
  // Platforms on which customers have an account of their own.
  ...alike(
    { use: appointments, activities: ['customers'] },
    ['treatwell', 'Treatwell', 'treat well'],
    ['fresha', 'Fresha'],
  ),
  ...alike(
    { use: planning, role: 'processor' },
    ['calendly', 'Calendly'],
    ['acuity', 'Acuity Scheduling', 'acuity'],
    ['microsoft-bookings', 'Microsoft Bookings', 'ms bookings'],
  ),
  ...alike({ use: dates }, ['datumprikker', 'Datumprikker.nl', 'datumprikker']),
  ...alike(
    { use: classes, role: 'processor', activities: ['customers'] },
    ['virtuagym', 'Virtuagym'],
    ['sportivity', 'Sportivity'],
    ['momoyoga', 'Momoyoga', 'momo yoga'],
  ),
];

export const caring: readonly SupplierEntry[] = [
  ...alike(
    { use: patients, role: 'processor' },
    ['spotonmedics', 'SpotOnMedics', 'spot on medics'],
    ['fysiomanager', 'FysioManager', 'fysio manager'],
    ['incura', 'Incura'],
    ['medicore', 'Medicore'],
    ['mijndiad', 'MijnDiAd', 'mijn diad'],
    ['nedap-ons', 'Nedap Ons', 'nedap'],
    ['medicom', 'Medicom'],
    ['promedico', 'Promedico'],
  ),
  // These also run on a computer of the practice itself.
  ...alike(
    { use: patients },
    ['intramed', 'Intramed', 'intramed online'],
    ['winbase', 'WinBase'],
    ['exquise', 'Exquise'],
  ),
  ...alike({ use: animals, role: 'processor' }, ['animana', 'Animana']),
  ...alike({ use: referring }, ['zorgdomein', 'ZorgDomein', 'zorg domein']),
  ...alike({ use: careMail }, ['zorgmail', 'ZorgMail', 'zorg mail']),
  ...alike({ use: claiming }, ['vecozo', 'VECOZO']),
];

export const childcare: readonly SupplierEntry[] = alike(
  { use: withParents, role: 'processor' },
  ['konnect', 'Konnect', 'kidskonnect', 'kids konnect'],
  ['bitcare', 'Bitcare'],
  ['kovnet', 'KOVnet'],
  ['flexkids', 'Flexkids', 'flex kids'],
  ['jaamo', 'Jaamo'],
);

export const clubs: readonly SupplierEntry[] = [
  // A sports association works with it too.
  ...alike({ use: matches }, ['sportlink', 'Sportlink', 'sportlink club']),
  ...alike(
    { use: members, role: 'processor' },
    ['allunited', 'AllUnited', 'all united'],
    ['e-captain', 'e-Captain', 'ecaptain', 'e captain'],
    ['conscribo', 'Conscribo'],
    ['genkgo', 'Genkgo'],
  ),
  ...alike({ use: fees, role: 'processor' }, ['clubcollect', 'ClubCollect', 'club collect']),
];

export const hospitality: readonly SupplierEntry[] = [
  ...alike(
    { use: tables, role: 'processor', activities: ['customers'] },
    ['zenchef', 'Zenchef', 'zen chef'],
    ['guestplan', 'Guestplan', 'guest plan'],
  ),
  ...alike(
    { use: tables, activities: ['customers'] },
    ['formitable', 'Formitable'],
    ['thefork', 'TheFork', 'the fork', 'iens'],
  ),
  ...alike(
    { use: meals, role: 'own-controller', activities: ['customers'] },
    ['thuisbezorgd', 'Thuisbezorgd.nl', 'thuisbezorgd', 'just eat takeaway'],
    ['uber-eats', 'Uber Eats', 'ubereats'],
  ),
  ...alike({ use: meals, role: 'processor', activities: ['webshop'] }, ['sitedish', 'Sitedish']),
  ...alike(
    { use: rooms, role: 'own-controller', activities: ['customers'] },
    ['booking', 'Booking.com', 'booking'],
    ['airbnb', 'Airbnb', 'air bnb'],
  ),
  ...alike(
    { use: rooms, role: 'processor', activities: ['customers'] },
    ['mews', 'Mews'],
    ['roomraccoon', 'RoomRaccoon', 'room raccoon'],
    ['booking-experts', 'Booking Experts', 'bookingexperts'],
  ),
  ...alike({ use: loyalty, role: 'processor', activities: ['customers'] }, ['piggy', 'Piggy', 'leat']),
];

export const trading: readonly SupplierEntry[] = [
  ...alike(
    { use: garage, activities: ['customers'] },
    ['wincar', 'WinCar', 'win car'],
    ['autoflex', 'Autoflex', 'autoflex10'],
  ),
  ...alike(
    { use: houses, role: 'processor', activities: ['customers'] },
    ['realworks', 'Realworks', 'real works'],
    ['kolibri', 'Kolibri', 'kolibri crm'],
  ),
  ...alike({ use: offering, role: 'own-controller' }, ['funda', 'Funda', 'funda.nl']),
  ...alike(
    { use: works, role: 'processor', activities: ['customers'] },
    ['bouw7', 'Bouw7', 'bouw 7'],
    ['outsmart', 'OutSmart', 'out smart'],
  ),
  ...alike({ use: works, activities: ['customers'] }, ['syntess', 'Syntess', 'syntess atrium']),
  ...alike({ use: jobs, role: 'own-controller' }, ['werkspot', 'Werkspot', 'werkspot.nl']),
  ...alike(
    { use: vehicles, role: 'processor' },
    ['webfleet', 'Webfleet', 'tomtom webfleet', 'tomtom telematics'],
    ['trackjack', 'TrackJack', 'track jack'],
  ),
  ...alike(
    { use: cases, role: 'processor', activities: ['customers'] },
    ['basenet', 'BaseNet', 'base net'],
    ['legalsense', 'Legalsense'],
    ['kleos', 'Kleos'],
    ['adviesbox', 'Adviesbox'],
  ),
  ...alike({ use: insurances, activities: ['customers'] }, ['anva', 'ANVA']),
];
