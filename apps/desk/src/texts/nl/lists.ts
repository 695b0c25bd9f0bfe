import type { InvoiceFilter, InvoiceStage } from '@voldaan/contract/desk/invoices.ts';
import type { SkippedWhy } from '@voldaan/contract/desk/jobs.ts';
import type { FoundBy } from '@voldaan/contract/desk/search.ts';

const FOUND_BY: Readonly<Record<FoundBy, string>> = {
  name: 'Naam',
  city: 'Plaats',
  'customer-number': 'Klantnummer',
  kvk: 'KvK-nummer',
  iban: 'IBAN',
  email: 'E-mail',
  phone: 'Telefoon',
  invoice: 'Factuur',
  amount: 'Bedrag',
  reference: 'Betalingskenmerk',
};

const FILTERS: Readonly<Record<InvoiceFilter, string>> = {
  open: 'Alle open',
  overdue: 'Te laat',
  upcoming: 'Nog niet vervallen',
  held: 'Gepauzeerd',
  disputed: 'Betwist',
  arranged: 'In een regeling',
};

const STAGES: Readonly<Record<InvoiceStage | '', string>> = {
  '': 'Elke stap',
  none: 'Nog geen stap',
  reminder: 'Betalingsherinnering',
  call: 'Telefoongesprek',
  notice: 'Aanmaning',
  'fourteen-day-notice': 'Veertiendagenbrief',
  'notice-of-default': 'Ingebrekestelling',
  decision: 'Besluit',
};

const SKIPPED: Readonly<Record<SkippedWhy, string>> = {
  'nothing-open': 'er staat niets open',
  'paused-already': 'stond al zo lang op pauze',
  'not-found': 'bestaat niet meer',
  other: 'kon niet',
};

/** Lists, the search, and what is done to many debtors at once. */
export const LISTS = {
  export: 'Download als CSV',
  more: (count: number) => `meer dan ${count}`,
  search: {
    label: 'Zoek een debiteur',
    hint: 'Naam, factuur, bedrag, e-mail of telefoon. Sneltoets: /',
    placeholder: 'Zoek  /',
    results: 'Gevonden',
    none: 'Niets gevonden.',
    count: (count: number) => (count === 1 ? '1 debiteur gevonden' : `${count} debiteuren gevonden`),
    more: 'Er zijn er meer. Typ verder.',
    by: FOUND_BY,
    nothingOpen: 'niets open',
  },
  invoices: {
    title: 'Facturen',
    filter: 'Toon',
    filters: FILTERS,
    stage: 'Stap in het plan',
    stages: STAGES,
    none: 'Geen factuur gevonden.',
    total: (count: string) => (count === '1' ? '1 factuur' : `${count} facturen`),
    dueOn: (day: string) => `vervalt ${day}`,
    lateSince: (day: string) => `vervallen ${day}`,
    sentOn: (step: string, day: string) => `${step} ${day}`,
  },
  pause: {
    open: 'Pauzeer meer debiteuren',
    title: 'Pauzeer meer debiteuren',
    which: 'Welke debiteuren?',
    chosen: (count: number) =>
      count === 0 ? 'Die ik hieronder aanvink' : `Die ik hieronder aanvink (nu ${count})`,
    all: (filter: string) => `Alle debiteuren bij “${filter}”`,
    choose: 'Vink hieronder eerst een debiteur aan.',
    reason: 'Waarom?',
    reasonHint: 'Komt op de kaart van elke debiteur.',
    until: 'Laatste dag van de pauze',
    untilHint: (day: string) => `Uiterlijk ${day}. Daarna gaat het plan vanzelf verder.`,
    save: 'Pauzeer',
    select: (name: string) => `Kies ${name}`,
  },
  skipped: SKIPPED,
  job: {
    pause: 'Pauzeren',
    'adopt-plan': 'Nieuw stappenplan',
    counting: 'Wij tellen hoeveel debiteuren het zijn.',
    running: (done: number, total: number) => `${done} van ${total} debiteuren gedaan`,
    stopped: 'Het ligt even stil en gaat binnen vijf minuten vanzelf verder.',
    done: (count: number) => (count === 1 ? 'Klaar: 1 debiteur.' : `Klaar: ${count} debiteuren.`),
    skipped: (count: number, why: string) => `${count} overgeslagen: ${why}.`,
    andMore: (count: number) => `en nog ${count}`,
    close: 'Sluit',
  },
} as const;
