import type { Why } from '@voldaan/contract/desk/why.ts';

/** Why somebody decided so, as it stands on the timeline and in the choice. */
export const WHY: Readonly<Record<Why, string>> = {
  'inside-policy': 'past binnen het beleid',
  'pays-well': 'betaalde tot nu toe goed',
  'best-we-get': 'meer zit er niet in',
  'too-long': 'duurt te lang',
  'too-small': 'termijnen te klein',
  'starts-late': 'begint te laat',
  'can-pay': 'kan het ineens betalen',
  'broke-before': 'kwam een eerdere regeling niet na',
  'outside-policy': 'past niet binnen het beleid',
  'our-mistake': 'onze fout',
  goodwill: 'coulance',
  'as-agreed': 'zo is het afgesproken',
  delivered: 'er is geleverd zoals besteld',
  'not-shown': 'niet aangetoond',
};

/** The words of the reviews of a proposal, an objection and a report. */
export const REVIEW = {
  why: 'Reden voor uw eigen dossier',
  whyMissing: 'Kies een reden',
  forDebtor: 'Uitleg aan de debiteur',
  policy: 'Voorstel en beleid',
  rail: 'Punt',
  asked: 'Voorstel',
  limit: 'Beleid',
  verdict: 'Oordeel',
  inside: 'past',
  outside: 'past niet',
  rails: {
    total: 'Totaal, vanzelf akkoord tot en met',
    last: 'Laatste termijn, uiterlijk',
    least: 'Kleinste termijn, ten minste',
    first: 'Eerste termijn, uiterlijk',
  },
  history: 'Hoe betaalde deze debiteur tot nu toe?',
  noHistory: 'Er is nog niets betaald.',
  paid: (paid: number, onTime: number) =>
    `${paid} ${paid === 1 ? 'factuur' : 'facturen'} betaald, ${onTime} op tijd.`,
  daysLate: (days: number) =>
    days === 0 ? 'Gemiddeld op tijd.' : `Gemiddeld ${days} ${days === 1 ? 'dag' : 'dagen'} te laat.`,
  arrangements: (kept: number, broken: number) => `Regelingen: ${kept} nagekomen, ${broken} niet.`,
  promises: (kept: number, broken: number) => `Toezeggingen: ${kept} nagekomen, ${broken} niet.`,
  outcomes: 'Wat gebeurt er daarna?',
  ledgers: {
    accept: 'Als u accepteert',
    counter: 'Met uw tegenvoorstel',
    refuse: 'Als u weigert, en er wordt niets betaald',
  },
  noCounter: 'Vul hieronder een schema in.',
  nothingPlanned: 'Er staat geen stap gepland.',
  andMore: (count: number) => `nog ${count} regels`,
  on: 'Datum',
  what: 'Wat',
  payment: 'betaling',
  amount: 'Bedrag',
  mail: 'Deze mail gaat weg',
  noMail: 'Kies een antwoord. Dan ziet u hier de mail.',
  noAddress: 'Er is geen e-mailadres dat werkt. Deze mail gaat niet weg.',
  nothingSent: 'Hierover gaat geen mail weg.',
  to: (address: string) => `Aan ${address}`,
  inLanguage: { nl: 'in het Nederlands', en: 'in het Engels' },
  subject: 'Onderwerp',
  refused: 'Dit antwoord kan nu niet',
  late: (days: number) =>
    `Ons antwoord is ${days} ${days === 1 ? 'dag' : 'dagen'} te laat. Over die dagen rekenen wij geen rente.`,
  payBy: (day: string) => `De debiteur krijgt tot en met ${day} om te betalen.`,
  resume: (day: string) =>
    `Het plan gaat verder vanaf ${day}. Wettelijke termijnen worden daardoor niet korter.`,
  left: (amount: string) => `Daarna staat nog ${amount} open.`,
} as const;
