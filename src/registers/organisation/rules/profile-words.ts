// What people say when they are asked about the form, the days and the officer of their business, beside the names of the options.
import { listsOf } from '../../../core/word-list.js';

const weekday = '+doordeweeks; +door de week; +weekdagen; +werkdagen; +weekdays; +workdays';
const weekend = '+weekend; +het weekend; +in het weekend';
const daily = `+elke dag; +iedere dag; +alle dagen; +dagelijks; +zeven dagen; +zeven dagen per week; +7 dagen; +7 dagen per week;
  +de hele week; +every day; +daily`;

/** By question and option; a tilde begins what only points at an option, a plus what names several together. */
export const profileWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'legal-form': listsOf({
    'sole-trader': `eenmanszaak; eenmansbedrijf; zzp; ~zzp er; ~zzper; ~zzp'er; ~freelancer; ~zelfstandige; ~zelfstandig; ~in mijn eentje;
      ~alleen ik; sole trader; ~self employed; ~freelance; eenmanszaakje`,
    partnership: `vof; v o f; vennootschap onder firma; maatschap; firma; ~met mijn broer; ~samen met mijn; ~vennoten; ~vennoot; partnership;
      commanditaire vennootschap; cv`,
    'private-company': `bv; b v; besloten vennootschap; bvtje; ~holding; ~dga; ltd; limited; private limited company; gmbh; bvba; srl`,
    'public-company': 'nv; n v; naamloze vennootschap; plc; public limited company',
    foundation: 'stichting; foundation; anbi',
    association: 'vereniging; vve; club; association; vzw',
    cooperative: 'cooperatie; coop; cooperative; ~leden zijn eigenaar',
  }),
  'has-dpo': listsOf({
    no: '~hebben we niet; ~niet nodig; ~hoeft niet; ~alleen een privacy officer; ~alleen een contactpersoon',
    yes: '~externe; ~extern; ~aangemeld; ~ingehuurd; ~van buiten; ~via de koepel; ~external; ~registered',
  }),
  'open-days': listsOf({
    'day-1': `ma; mo; mon; ${weekday}; ${daily}`,
    'day-2': `di; tu; tue; tues; ${weekday}; ${daily}`,
    'day-3': `wo; we; wed; ${weekday}; ${daily}`,
    'day-4': `do; th; thu; thurs; ${weekday}; ${daily}`,
    'day-5': `vr; fr; fri; ${weekday}; ${daily}`,
    'day-6': `za; sat; ${weekend}; ${daily}`,
    'day-7': `zo; su; sun; ${weekend}; ${daily}`,
  }),
};
