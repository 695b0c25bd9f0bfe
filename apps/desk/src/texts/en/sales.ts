/** The words between finance and sales. */
export const SALES = {
  title: 'Sales',
  asked: {
    'notice-of-default': (day: string) => `On ${day} the notice of default leaves.`,
    'hand-over': (day: string) => `From ${day} on the claim can be handed over.`,
  },
  silence: 'Without an answer it goes on. You may ask for time once.',
  legend: 'What does sales say?',
  answers: { 'go-ahead': 'Go on', 'more-time': 'Give me time' },
  until: 'Up to and including',
  untilHint: (day: string) => `${day} at the latest: ten working days.`,
  reason: 'Reason',
  save: 'Answer',
  done: 'The answer stands on the timeline.',
  keyAccount: {
    title: 'A key account?',
    text: (open: string) =>
      `${open} is open, more than € 25,000. Of a key account sales hears before a notice of default or a hand-over.`,
    yes: 'Yes, a key account',
    no: 'No, not a key account',
    marked: 'This is a key account now.',
    declined: 'This is not a key account. It will not be asked again.',
  },
  orders: {
    held: (day: string) =>
      `New orders have waited since ${day}. That ends by itself when nothing is late any more.`,
    free: 'New orders go on as usual.',
    advised: 'Advice: let new orders wait. The notice was sent.',
    hold: 'Let orders wait',
    lift: 'Let orders go on',
    nowHeld: 'New orders wait. The order system hears of it.',
    nowFree: 'New orders go on. The order system hears of it.',
  },
  report: {
    title: 'My customers',
    period: (from: string, until: string) => `My customers from ${from} up to and including ${until}`,
    invoiced: 'Invoiced',
    paid: 'Paid',
    becameLate: 'Became late',
    disputed: 'Disputed',
    daysLate: 'Paid late on average',
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    none: 'nothing paid yet',
  },
  owner: 'Account manager',
  nobody: 'Nobody in particular',
} as const;
