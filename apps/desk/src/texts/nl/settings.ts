import { ARRANGEMENT_RULES } from './settings-arrangements.ts';
import { PLANS } from './settings-plans.ts';
import { SENDING } from './settings-sending.ts';
import { TEXT_WORDS } from './settings-texts.ts';

/** The words of the settings. */
export const SETTINGS = {
  title: 'Instellingen',
  readOnly: 'U kunt alles bekijken. Een beheerder kan het veranderen.',
  places: {
    administration: {
      title: 'Administratie',
      text: 'Naam, adres, IBAN, kleur, afzender, en de knop die alles stopt.',
    },
    plans: { title: 'Stappenplannen', text: 'Op welke dag welke stap komt, met alle versies.' },
    arrangements: { title: 'Regelingen', text: 'Wat vanzelf mag, wat iemand moet beslissen, en hoe lang.' },
    disputes: {
      title: 'Betwistingen',
      text: 'Wat per soort wacht, wie antwoordt, en binnen hoeveel werkdagen.',
    },
    sending: { title: 'Dagen en tijden', text: 'Wanneer u schrijft en belt, en wanneer u gesloten bent.' },
    templates: { title: 'Teksten', text: 'Elke e-mail en brief zoals die weggaat, met uw eigen regels.' },
    legal: { title: 'Juridische keuzes', text: 'Btw over kosten, € 40,00 per factuur, en de wettabellen.' },
    users: { title: 'Gebruikers', text: 'Wie erin mag, en wat die mag.' },
    connections: { title: 'Koppelingen', text: 'Sleutels en webhooks van uw andere systemen.' },
    audit: { title: 'Logboek', text: 'Wie wat bekeek en veranderde.' },
  },
  from: 'Geldt voor wat vanaf nu wordt besloten. Wat is afgesproken, blijft zo.',
  save: 'Opslaan',
  saved: 'Opgeslagen. Het geldt vanaf nu.',
  business: 'Zakelijk',
  consumer: 'Consument',
  plans: PLANS,
  arrangements: ARRANGEMENT_RULES,
  disputes: {
    title: 'Betwistingen',
    explain:
      'Een debiteur kiest wat er niet klopt. Wat u hier kiest, bepaalt wat er dan wacht en wanneer hij antwoord krijgt. Langer dan 10 werkdagen mag niet.',
    columns: {
      category: 'Wat er niet klopt',
      holds: 'Wat wacht',
      answer: 'Antwoord binnen',
      who: 'Wie antwoordt',
    },
    holds: { whole: 'De hele factuur', amount: 'Het betwiste bedrag' },
    who: { sales: 'Verkoop', finance: 'Financiën' },
    workingDays: (count: number) => (count === 1 ? '1 werkdag' : `${count} werkdagen`),
    of: (what: string, category: string) => `${what}: ${category}`,
  },
  sending: SENDING,
  texts: TEXT_WORDS,
} as const;
