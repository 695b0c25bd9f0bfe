import type {
  Assumption,
  SimulatedStep,
  SimulatedWhat,
  StepChannel,
} from '@voldaan/contract/desk/simulation.ts';

type What<Kind extends SimulatedWhat['kind']> = Extract<SimulatedWhat, { kind: Kind }>;

const STEPS: Readonly<Record<SimulatedStep, string>> = {
  reminder: 'Payment reminder',
  call: 'Call',
  notice: 'Notice',
  'fourteen-day-notice': 'Fourteen-day notice',
  'notice-of-default': 'Notice of default',
  decision: 'Decision of a person',
};

const CHANNELS: Readonly<Record<StepChannel, string>> = {
  mail: 'by e-mail',
  post: 'by post',
  registered: 'by registered post',
  phone: 'by phone',
  desk: 'at the desk',
};

const KINDS: Readonly<Record<Assumption['kind'], string>> = {
  'nothing-paid': 'Nothing is paid',
  monthly: 'An amount comes every month',
  disputed: 'The debtor objects',
};

/** The words of simulations: of one account, and of a changed plan over the books. */
export const SIMULATION = {
  title: 'Simulation',
  account: {
    title: 'What if?',
    explain: 'The same plan as in earnest, on an imagined future. Nothing is recorded or sent.',
    kind: 'What does the debtor do?',
    kinds: KINDS,
    amount: 'Amount a month',
    first: 'First payment on',
    on: 'Objects on',
    answer: 'We answer',
    answers: { rejected: 'that the invoice is right', upheld: 'that the debtor is right' },
    ahead: 'Look ahead',
    day: (day: string) => `On ${day}`,
    principal: 'Principal',
    claimed: 'Interest and costs, asked',
    total: 'Asked',
    nothing: 'Nothing happens in this time.',
    invalid: 'Fill in an amount and a date from today on.',
  },
  entries: {
    overdue: () => 'Overdue',
    step: ({ step, channel }: What<'step'>) =>
      step === 'call' || step === 'decision' ? STEPS[step] : `${STEPS[step]} ${CHANNELS[channel]}`,
    claimed: (amount: string) => `Interest and costs asked for the first time: ${amount}`,
    paid: (amount: string) => `Paid: ${amount}`,
    disputed: (invoice: string) => `Objection to invoice ${invoice}`,
    answered: () => 'Answer to the objection',
    closed: () => 'Paid in full',
  },
  books: {
    explain: 'Try another plan on your own books, with the real planner. Nothing is recorded or sent.',
    over: 'Over what?',
    overs: { open: 'The invoices that are open now', past: 'The real past' },
    overHint: {
      open: 'Nothing is paid; everybody at the desk does his work in time.',
      past: 'The same invoices, payments and pauses on their real days; only the steps are taken anew.',
    },
    days: 'Number of days',
    daysWrong: 'Number of days: fill in a number from 1 up to and including 365',
    plans: { business: 'Business', consumer: 'Consumer' },
    step: 'Step',
    steps: STEPS,
    dayOf: 'Day after the due date',
    now: 'Now',
    changed: 'Changed',
    dayWrong: (step: string) => `${step}: fill in a number of days from 1 up to and including 365`,
    prices: 'Your prices for each',
    letter: 'Letter',
    registered: 'Registered letter',
    call: 'Call',
    run: 'Simulate',
    stop: 'Stop',
    busy: (count: number) => `${count} debtors looked at`,
    done: (count: number) => `Done: ${count} debtors looked at.`,
    result: 'What it does',
    was: 'As it is',
    wasPast: 'As it was',
    would: 'With the change',
    rows: {
      mails: 'E-mails',
      letters: 'Letters',
      registered: 'Registered letters',
      calls: 'Calls',
      expense: 'What that costs',
      interest: 'Interest asked',
      costs: 'Collection costs asked',
    },
    perWeek: 'What leaves when',
    week: 'Week of',
    moved: (steps: number, debtors: number) =>
      `${steps === 1 ? '1 step' : `${steps} steps`} of ${debtors === 1 ? '1 debtor' : `${debtors} debtors`} ${steps === 1 ? 'falls' : 'fall'} on another day.`,
    unmoved: 'Not a single step falls on another day.',
    movedShown: (shown: number) => `The first ${shown} stand below.`,
    debtor: 'Debtor',
    never: 'not',
  },
} as const;
