// Which programs a sentence names: typing errors and all, and no word that only looks like one.
import { expect, it } from 'vitest';
import { companyNamed, programsIn } from '../../src/registers/suppliers/rules/told.js';

const named = (text: string) => programsIn(text).map(({ name }) => name.nl);

it.each([
  ['we houden de uren bij in moneybrid', 'Moneybird'],
  ['wij mailen met mail chimp en outlok', 'Mailchimp'],
  ['the wages are in employess', 'Employes'],
  ['reserveringen lopen via booking', 'Booking.com'],
  ['the hours are in keeping', 'Keeping.nl'],
  ['onze kamers staan op booking en op de website', 'Booking.com'],
  ['rooms go via Booking.com and by phone', 'Booking.com'],
  ['betalingen lopen via pay.nl', 'Pay.'],
  ['klanten plannen zelf in met online afspraken', 'OnlineAfspraken.nl'],
  ['de agenda zit in onlineafspraken', 'OnlineAfspraken.nl'],
])('hears the program in "%s"', (text, program) => {
  expect(named(text)).toContain(program);
});

it.each([
  'an ex employee asks for a copy of everything',
  'our employees keep their badge until they leave, and the employer pays',
  'he made a complaint about compliance',
  'we are keeping the fresh bread for a booking',
  'onze teamleider kan zich niet aanmelden',
  'a note on the door, and a contact from the street',
  'op het signaal van de strips zette hij een boeking stil',
  'guests make bookings through our own site, and bookins by phone',
  'we use a booking platform for the tables',
  'we keep pay slips and a copy of the passport of our tenants',
  'customers pay by card or in cash',
  'tables go through the booking system, with a booking form on the site',
  'reserveringen gaan via een booking tool',
  'een website met een contactformulier en online afspraken maken',
  'patienten kunnen bij ons online afspraken maken of verzetten',
  'klanten kunnen via de site online afspraken inplannen',
])('hears none in "%s"', (text) => {
  expect(named(text)).toEqual([]);
});

it.each([
  ['Wij zenden de diensten uit via Kerkdienstgemist.', 'Kerkdienstgemist'],
  ['de kronen komen van Dental Lab Zwolle.', 'Dental Lab Zwolle'],
  ['het loon gaat via Jansen B.V.', 'Jansen B.V.'],
])('names the company in "%s" without the end of the sentence', (text, company) => {
  expect(companyNamed(text)).toBe(company);
});
