// A question that ends without its mark is one all the same; an answer and an agreement are none.
import { expect, it } from 'vitest';
import { askedInFull } from '../../../src/core/understanding/talk/ends-asking.js';

it.each([
  'de belastingdienst belde of we facturen 7 jaar bewaren, klopt dat',
  'we hangen de roosters op in de kantine mag dat',
  'de rdw vroeg of we een verwerkersovereenkomst hebben, hoe weet ik dat',
  'een klant wil al zijn foto’s terug en wat moet ik doen nu',
  'they told us to keep invoices for seven years, is that right',
])('"%s"', (text) => expect(askedInFull(text)).toBe(`${text}?`));

it.each([
  'klopt dat',
  'ja dat klopt',
  'hoe weet ik dat',
  'we bewaren facturen 7 jaar en dat klopt',
  'ik heb hem gezegd dat het klopt dat we bellen',
  'onze laptop is weg, wat nu? hij lag in de auto',
])('stays as it was: "%s"', (text) => expect(askedInFull(text)).toBe(text));
