/** The words of the guard-rails for arrangements. */
export const ARRANGEMENT_RULES = {
  title: 'Arrangements',
  explain:
    'Within these limits a debtor is certain at once. What lies outside them a person decides; a request is never refused by itself.',
  free: 'An arrangement with a consumer costs nothing: no interest and no costs. That is fixed, so there is no field for it.',
  fields: {
    fromDay: 'Can be proposed from day (after the due date)',
    leastPerTerm: 'Smallest term',
    monthsItself: 'Accepted by itself: at most so many months',
    monthsFinance: 'Finance: at most so many months',
    monthsApprover: 'Approver: at most so many months',
    itselfUpTo: 'Accepted by itself: up to this amount',
    firstWithin: 'First payment within so many days',
    answerWorkingDays: 'Answer within so many working days',
    counterDays: 'A counter-proposal stands for so many days',
    announceWorkingDays: 'Message before each term: so many working days',
    graceDays: 'In time is also so many days later',
    graceWorkingDays: 'And at least so many working days later',
    repairDays: 'Days to repair after a missed payment',
    noticeDays: 'Days of notice before the arrangement ends',
  },
  between: (least: string, most: string) => `From ${least} up to ${most}.`,
  wrong: {
    'outside-limits': 'Choose a value within the limits.',
    'less-than-before': 'This may not be shorter than what is allowed above.',
  },
} as const;
