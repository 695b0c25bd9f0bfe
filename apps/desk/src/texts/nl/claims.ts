import type { DefaultSince } from '@voldaan/contract/desk/claims.ts';
import type { NoticeLapse } from '@voldaan/contract/desk/timeline.ts';

const BY = {
  'fatal-term': 'de afgesproken uiterste dag staat in het dossier',
  demand: 'de herinnering noemde een laatste dag',
};

const NOT_YET = {
  'no-demand': 'nog niet: er is nog geen herinnering met een laatste dag',
  'demand-before-due': 'nog niet: de herinnering ging weg voor de vervaldatum',
  'term-too-short': 'nog niet: de herinnering liet minder dan 7 dagen',
};

/** Tables of law, as they are called in the code. */
const TABLE: Readonly<Record<string, string>> = {
  'Statutory interest': 'wettelijke rente',
  'Commercial interest': 'wettelijke handelsrente',
};

/** The words of the claim on the card, and of giving up a part of it. */
export const CLAIMS = {
  title: 'Vordering',
  claimed: (day: string) => `Gevorderd, stand op ${day}`,
  enough: (day: string) => `Dit totaal is genoeg tot en met ${day}.`,
  computed: (amount: string) => `Berekend, niet gevorderd: ${amount} meer`,
  computedText:
    'Dit loopt volgens de wet, maar is niet gevraagd. De debiteur ziet het niet, en een betaling gaat er niet naartoe.',
  invoice: (number: string) => `Factuur ${number}`,
  what: 'Wat',
  amount: 'Bedrag',
  principal: (due: string) => `Hoofdsom, te betalen uiterlijk ${due}`,
  paid: (day: string, parts: string) => `Betaald op ${day}: ${parts}`,
  parts: {
    principal: (amount: string) => `${amount} op de hoofdsom`,
    interest: (amount: string) => `${amount} op de rente`,
    costs: (amount: string) => `${amount} op de kosten`,
  },
  corrected: 'Gecrediteerd of kwijtgescholden',
  open: 'Hoofdsom nog open',
  kind: {
    statutory: 'Wettelijke rente (art. 6:119 BW)',
    commercial: 'Wettelijke handelsrente (art. 6:119a BW)',
    agreed: 'Afgesproken rente',
  },
  segment: (from: string, until: string, days: number, rate: string, base: string) =>
    `${from} t/m ${until}: € ${base} × ${rate} % × ${days} ${days === 1 ? 'dag' : 'dagen'} / 365`,
  interest: (kind: string, from: string, until: string) => `${kind}, ${from} t/m ${until}, samen afgerond`,
  costs: (base: string) => `Incassokosten over ${base}`,
  vat: 'Btw over de kosten',
  onTop: 'Al betaald of kwijtgescholden op rente en kosten',
  credit: 'Tegoed',
  total: 'Totaal',
  standing: 'Verzuim en verjaring',
  default: 'In verzuim',
  limitation: 'Verjaart na',
  since: (day: string, by: DefaultSince & { is: 'in-default' }) => `sinds ${day}: ${BY[by.by]}`,
  from: (day: string, by: DefaultSince & { is: 'in-default' }) => `vanaf ${day}: ${BY[by.by]}`,
  notYet: (answer: DefaultSince & { is: 'not-in-default' }) => NOT_YET[answer.reason],
  alarms: (six: string, one: string) => `Waarschuwing op ${six} en ${one}.`,
  interrupted: (day: string) => `Gestuit op ${day}.`,
  notice: {
    title: (day: string) => `Veertiendagenbrief van ${day}`,
    text: (invoices: string, last: string, from: string, costs: string) =>
      `Voor ${invoices}. Betalen kan kosteloos tot en met ${last}. Vanaf ${from} zijn de kosten verschuldigd: ${costs}.`,
    lapsed: {
      held: 'Deze brief geeft geen kosten: in de termijn was er een pauze.',
      corrected: 'Deze brief geeft geen kosten: de vordering is verbeterd.',
      returned: 'Deze brief geeft geen kosten: hij kwam terug.',
      'payment-pending': 'Deze brief geeft geen kosten: aan het eind van de termijn liep er een betaling.',
    } satisfies Record<NoticeLapse, string>,
    returned: 'De brief kwam terug',
    returnedDone: 'Vastgelegd. De brief geeft geen kosten, en er is een taak om een adres te zoeken.',
  },
  stale: {
    title: (names: readonly string[]) =>
      `Bijwerken: de ${names.length === 1 ? 'tabel' : 'tabellen'} ${names.map((name) => TABLE[name] ?? name).join(' en ')}`,
    ending: (day: string) =>
      `De percentages zijn bekend tot en met ${day}. Daarna wordt er geen nieuwe rente gevorderd.`,
    ended: (day: string) =>
      `De percentages zijn bekend tot en met ${day}. Er wordt geen rente over de tijd daarna gevorderd; al het andere gaat door.`,
  },
  forgive: {
    title: 'Kwijtschelden',
    hint: 'Wat u kwijtscheldt, is niet meer verschuldigd. De debiteur krijgt bericht. Boven € 250,00 per debiteur is een tweede persoon nodig.',
    invoice: 'Factuur',
    principal: 'Van de hoofdsom',
    interest: 'Van de rente',
    costs: 'Van de kosten',
    most: (amount: string) => `Hoogstens ${amount}.`,
    reason: 'Waarom?',
    wrong: (what: string, most: string) => `${what}: vul een bedrag in van hoogstens ${most}`,
    nothing: 'Vul bij minstens één onderdeel een bedrag in',
    save: 'Scheld kwijt',
    done: 'Kwijtgescholden. De debiteur krijgt bericht.',
  },
} as const;
