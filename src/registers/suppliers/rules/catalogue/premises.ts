// Places in the business itself, and what guards the building.

import { t } from '../../../../core/text.js';
import { alike, type SupplierEntry } from './entry.js';

const network = t('Bestanden op het eigen netwerk', 'Files on our own network');
const contacts = t('Contacten en berichten', 'Contacts and messages');
const papers = t('Papieren in een kast of la', 'Papers in a cupboard or drawer');
const guarding = t('Bewaken van het gebouw', 'Guarding the building');
const images = t('Beelden opnemen', 'Recording images');
const doors = t('Deuren openen met een pas', 'Opening doors with a pass');
const visitors = t('Bezoekers ontvangen', 'Receiving visitors');

export const places: readonly SupplierEntry[] = [
  ...alike({ use: network, role: 'place' }, [
    'own-computer',
    t('Eigen computer of server', 'Own computer or server'),
    'computer',
    'eigen computer',
    'eigen server',
    'laptop',
    'nas',
    'pc',
  ]),
  ...alike({ use: contacts, role: 'place' }, [
    'phone',
    t('Telefoon van de zaak', 'Business phone'),
    'telefoon',
    'mobiel',
    'mobiele telefoon',
    'mobieltje',
  ]),
  ...alike({ use: papers, role: 'place' }, [
    'paper',
    t('Papieren map', 'Paper folder'),
    'papier',
    'op papier',
    'ordner',
    'ordners',
  ]),
];

export const building: readonly SupplierEntry[] = [
  ...alike(
    { use: guarding },
    ['security-company', t('Ons beveiligingsbedrijf', 'Our security company'), 'beveiligingsbedrijf', 'beveiliger'],
    ['verisure', 'Verisure'],
  ),
  ...alike(
    { use: images, activities: ['cameras'] },
    ['camera-system', t('Ons camerasysteem', 'Our camera system'), 'camerasysteem'],
    ['hikvision', 'Hikvision'],
  ),
  ...alike(
    { use: doors, activities: ['access-control'] },
    ['access-system', t('Ons toegangssysteem', 'Our access system'), 'toegangssysteem'],
    ['salto', 'Salto', 'salto ks'],
  ),
  ...alike({ use: visitors, role: 'processor', activities: ['visitors'] }, [
    'reception',
    t('Onze receptiedienst', 'Our reception service'),
    'receptiedienst',
  ]),
];
