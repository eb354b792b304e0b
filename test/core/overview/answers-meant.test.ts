// A question in other words than the product's own is known by how people ask it, and what it holds no answer to by that too.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../src/registers/overview/rules/answers/questions.js';
import { answersMeant } from '../../../src/registers/overview/rules/answers-meant.js';
import { knownAnswers } from '../../../src/registers/overview/rules/known-answers.js';

const given = (text: string) => {
  const { byWords, byAsking } = answersMeant(text);
  return (byWords ?? byAsking)?.id;
};

describe('a question in words of their own', () => {
  it.each([
    ['factuur naar de verkeerde klant gestuurd, is da een datalek', 'breach-wrong-recipient'],
    ['mag ik geld vragen als iemand een overzicht van zijn gegevens wil', 'request-cost'],
    ['Pensioenfonds en UWV vragen gegevens van mijn mensen, mag ik die doorgeven?', 'staff-data-to-authorities'],
    [
      'data staat in Amsterdam maar de helpdesk zit in Manilla en kan meekijken. is dat een probleem?',
      'helpdesk-abroad',
    ],
    ['ziekmeldingen van oud medewerkers hoe lang houden we die', 'term-sick-reports'],
    ['can we call old customers to sell them something', 'calling-consumers'],
    ['moet er zo’n sticker op de deur dat we filmen in de zaak?', 'camera-sign'],
  ])('finds its answer: "%s"', (text, id) => {
    expect(given(text)).toBe(id);
  });

  it.each([
    'hoe laat eten we',
    'wat voor weer wordt het morgen op de werf',
    'welke vacaturesite werkt goed voor koks',
    'hoe verzin ik een sterk wachtwoord dat ik ook onthou',
    'hoeveel rente mag ik rekenen als een klant te laat betaalt',
  ])('gets no answer to what the product does not hold: "%s"', (text) => {
    expect(given(text)).toBeUndefined();
  });

  it('may mean one of a few, of which none is given', () => {
    const { byWords, byAsking, perhaps } = answersMeant('hoe zit het met de badges van het personeel?');
    expect([byWords, byAsking]).toEqual([undefined, undefined]);
    expect(perhaps.map(({ id }) => id)).toContain('term-access-pass');
    expect(perhaps.length).toBeLessThanOrEqual(3);
  });

  it('is never more than one answer, or three to choose from, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { byWords, byAsking, perhaps } = answersMeant(text);
        const answers = [byWords, byAsking].filter((one) => one !== undefined);
        expect(answers.length + Math.min(1, perhaps.length)).toBeLessThanOrEqual(1);
        expect(perhaps.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the question that an answer answers', () => {
  it('stands there for each of them, in both languages, short enough for a button, and once', () => {
    expect(Object.keys(questions).toSorted()).toEqual(knownAnswers.map(({ id }) => id).toSorted());
    for (const language of ['nl', 'en'] as const) {
      const all = Object.values(questions).map((question) => question[language]);
      expect(new Set(all).size).toBe(all.length);
      for (const question of all) expect(question).toMatch(/^.{5,60}(?<=\?)$/);
    }
  });
});
