// What is asked last of a record that is confirmed at once: the answer ends it, with what stood above it.
import { describe, expect, it } from 'vitest';
import { supplier } from '../../../src/registers/suppliers/rules/checklist.js';
import { type Play, play } from './play.js';

const begun = (values: Readonly<Record<string, string>> = {}): Play =>
  play(supplier, {
    facts: { recordName: 'L-002 Boekjes' },
    template: {
      id: 'known',
      version: 1,
      checklist: 'supplier',
      name: { nl: 'Boekjes', en: 'Boekjes' },
      describes: { nl: '', en: '' },
      values: { name: 'Boekjes', use: 'Boekhouding', role: 'processor', ...values },
    },
  }).show();
const confirms = ({ step: { effects, outcome } }: Play) => ({
  confirmed: effects.some(({ type }) => type === 'confirm-record'),
  outcome,
});

describe('what is asked last of a company', () => {
  it('shows above it what is proposed beside it, and that it counts after it', () => {
    const { ask } = begun();
    expect(ask).toMatchObject({ mode: 'form', title: 'L-002 Boekjes · Contract' });
    expect(ask.intro).toBe('Voor boekhouding. Het werkt in opdracht van u. Niet zo? Kies Overslaan.');
  });

  it('goes on where the answer brings more questions, and ends with the last of them', () => {
    const details = begun().answer({ agreement: 'in-terms', stored: 'eea' });
    expect(confirms(details)).toEqual({ confirmed: false, outcome: 'asking' });
    expect(details.ask.fields.map(({ path }) => path)).toEqual(['agreement-link', 'agreement-seen']);
    expect(details.ask.intro).toContain('Ons voorstel waarom u het vertrouwt: het contract belooft bescherming');
    const done = details.answer({ 'agreement-link': null });
    expect(confirms(done)).toEqual({ confirmed: true, outcome: 'finished' });
    expect(done.provenance('role')).toBe('bevestigd');
    expect(done.provenance('agreement-link')).toBe('onbekend');
    expect(done.step.replies.map((one) => (one.type === 'text' ? one.text : ''))).toEqual([
      'L-002 Boekjes staat in uw register. Nog open: link naar de voorwaarden.',
    ]);
  });

  it('asks what came up first, and shows the whole before it counts', () => {
    const warned = begun().answer({ agreement: 'no', stored: 'eea' });
    expect(confirms(warned)).toEqual({ confirmed: false, outcome: 'asking' });
    expect(warned.ask.title).toContain('Aandachtspunten');
    expect(warned.press('skip').ask.mode).toBe('overview');
  });

  it('shows the whole where somebody else changed what stood above it', () => {
    const last = begun().answer({ agreement: 'in-terms', stored: 'eea' }).meanwhile('bram', { use: 'Facturen' });
    const sent = last.answer({ 'agreement-link': null, guarantees: ['years'] });
    expect(confirms(sent)).toEqual({ confirmed: false, outcome: 'asking' });
    expect(sent.ask.mode).toBe('overview');
  });

  it('shows the whole to who skips it', () => {
    expect(begun().press('skip').ask.mode).toBe('overview');
  });

  it('asks only what is not known yet, and all of it to who goes back', () => {
    const unknown = play(supplier, { facts: { recordName: 'L-003 WooCommerce' } }).show();
    expect(unknown.ask.fields.map(({ path }) => path)).toEqual(['name', 'use', 'role', 'contact']);
    const contract = unknown.answer({ name: 'WooCommerce', use: 'Webwinkel', role: 'processor' });
    expect(contract.ask.intro).toBe('Dit is de laatste vraag.');
    expect(contract.press('back').ask.fields.map(({ path }) => path)).toEqual(['name', 'use', 'role', 'contact']);
  });
});
