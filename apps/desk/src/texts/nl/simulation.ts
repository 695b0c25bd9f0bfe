import type {
  Assumption,
  SimulatedStep,
  SimulatedWhat,
  StepChannel,
} from '@voldaan/contract/desk/simulation.ts';

type What<Kind extends SimulatedWhat['kind']> = Extract<SimulatedWhat, { kind: Kind }>;

const STEPS: Readonly<Record<SimulatedStep, string>> = {
  reminder: 'Betalingsherinnering',
  call: 'Bellen',
  notice: 'Aanmaning',
  'fourteen-day-notice': 'Veertiendagenbrief',
  'notice-of-default': 'Ingebrekestelling',
  decision: 'Besluit van een medewerker',
};

const CHANNELS: Readonly<Record<StepChannel, string>> = {
  mail: 'per e-mail',
  post: 'per post',
  registered: 'aangetekend',
  phone: 'telefoon',
  desk: 'werkplek',
};

const KINDS: Readonly<Record<Assumption['kind'], string>> = {
  'nothing-paid': 'Er wordt niets betaald',
  monthly: 'Elke maand komt er een bedrag',
  disputed: 'Er volgt een betwisting',
};

/** The words of simulations: of one account, and of a changed plan over the books. */
export const SIMULATION = {
  title: 'Simulatie',
  account: {
    title: 'Wat als?',
    explain:
      'Hetzelfde stappenplan als echt, op een gedachte toekomst. Er wordt niets vastgelegd of verstuurd.',
    kind: 'Wat doet de debiteur?',
    kinds: KINDS,
    amount: 'Bedrag per maand',
    first: 'Eerste betaling op',
    on: 'Betwist op',
    answer: 'Wij antwoorden',
    answers: { rejected: 'dat de factuur klopt', upheld: 'dat de debiteur gelijk heeft' },
    ahead: 'Kijk vooruit',
    day: (day: string) => `Op ${day}`,
    principal: 'Hoofdsom',
    claimed: 'Rente en kosten, gevraagd',
    total: 'Gevraagd',
    nothing: 'In deze tijd gebeurt er niets.',
    invalid: 'Vul een bedrag en een datum in vanaf vandaag.',
  },
  entries: {
    overdue: () => 'Te laat',
    step: ({ step, channel }: What<'step'>) =>
      step === 'call' || step === 'decision' ? STEPS[step] : `${STEPS[step]} ${CHANNELS[channel]}`,
    claimed: (amount: string) => `Voor het eerst rente en kosten gevraagd: ${amount}`,
    paid: (amount: string) => `Betaald: ${amount}`,
    disputed: (invoice: string) => `Factuur ${invoice} betwist`,
    answered: () => 'Antwoord op de betwisting',
    closed: () => 'Voldaan',
  },
  books: {
    explain:
      'Probeer een ander stappenplan op uw eigen boeken, met de echte planner. Er wordt niets vastgelegd of verstuurd.',
    over: 'Waarover?',
    overs: { open: 'De facturen die nu openstaan', past: 'Het echte verleden' },
    overHint: {
      open: 'Er wordt niets betaald; iedereen op de werkplek doet zijn werk op tijd.',
      past: 'Dezelfde facturen, betalingen en pauzes op hun echte dagen; alleen de stappen gaan opnieuw.',
    },
    days: 'Aantal dagen',
    daysWrong: 'Aantal dagen: vul een getal in van 1 tot en met 365',
    plans: { business: 'Zakelijk', consumer: 'Consument' },
    step: 'Stap',
    steps: STEPS,
    dayOf: 'Dag na de vervaldatum',
    now: 'Nu',
    changed: 'Gewijzigd',
    dayWrong: (step: string) => `${step}: vul een aantal dagen in van 1 tot en met 365`,
    prices: 'Uw prijzen per stuk',
    letter: 'Brief',
    registered: 'Aangetekende brief',
    call: 'Telefoongesprek',
    run: 'Simuleer',
    stop: 'Stop',
    busy: (count: number) => `${count} debiteuren bekeken`,
    done: (count: number) => `Klaar: ${count} debiteuren bekeken.`,
    result: 'Wat het doet',
    was: 'Zoals het is',
    wasPast: 'Zoals het was',
    would: 'Met de wijziging',
    rows: {
      mails: 'E-mails',
      letters: 'Brieven',
      registered: 'Aangetekende brieven',
      calls: 'Telefoongesprekken',
      expense: 'Wat dat kost',
      interest: 'Gevraagde rente',
      costs: 'Gevraagde incassokosten',
    },
    perWeek: 'Wat wanneer weggaat',
    week: 'Week van',
    moved: (steps: number, debtors: number) =>
      `${steps === 1 ? '1 stap' : `${steps} stappen`} van ${debtors === 1 ? '1 debiteur' : `${debtors} debiteuren`} ${steps === 1 ? 'valt' : 'vallen'} op een andere dag.`,
    unmoved: 'Geen enkele stap valt op een andere dag.',
    movedShown: (shown: number) => `De eerste ${shown} staan hieronder.`,
    debtor: 'Debiteur',
    never: 'niet',
  },
} as const;
