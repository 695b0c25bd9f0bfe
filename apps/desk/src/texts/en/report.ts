import type { DeskTexts } from '../texts.ts';

/** The sentences of "Reports". */
export const REPORT: DeskTexts['report'] = {
  title: 'Reports',
  choose: 'Choose a report',
  from: 'From',
  until: 'Until',
  known: (first) => `The books go back to ${first}.`,
  uncounted: (count, after) =>
    after
      ? `After ${after} more than ${count} debtors changed; they are counted from tomorrow morning.`
      : `More than ${count} debtors were added; the reports are here from tomorrow morning.`,
  asOf: (day) => `As of the end of ${day}.`,
  asOfNow: 'As of this moment.',
  period: (from, until) => `From ${from} up to and including ${until}.`,
  counted: 'How it is counted',
  empty: 'There is nothing to tell about these days.',
  incomplete: 'Of the last steps 14 days have not passed yet; their share may still grow.',
  download: 'Get as a CSV file',
  plot: (title) => `Plot: ${title}. The figures are in the table below.`,
  meaning: {
    ageing: (open, late, share) => `${open} is open. Of that ${late} is late, ${share}.`,
    nothingOpen: 'Nothing is open.',
    dso: (days) => `You get your money in ${days} days on average.`,
    dsoBefore: (days, before) =>
      `You get your money in ${days} days on average; three months ago that was ${before}.`,
    forecast: (expected, low, high) =>
      `In the next four weeks you may expect ${expected}. If all pay as slowly as the slowest quarter, ${low}; as quickly as the quickest, ${high}.`,
    forecastAgreed: (agreed) =>
      `Too little was paid yet to see a habit. Agreed for the next four weeks is ${agreed}.`,
    collected: (total, unasked, share) =>
      `${total} came in. Of that ${unasked} came before anything left, ${share}.`,
    effect: (step, share) => `Most is paid after: ${step}. Of what it asked ${share} came within 14 days.`,
    promises: (kept, ended) =>
      ended === 1
        ? `One promise came to its day; it was ${kept === 1 ? 'kept' : 'broken'}.`
        : `Of ${ended} promises that came to their day ${kept} were kept.`,
    arrangements: (lapsed, ended) =>
      ended === 1
        ? `One arrangement ended; it ${lapsed === 1 ? 'lapsed' : 'was paid completely'}.`
        : `Of ${ended} arrangements that ended ${lapsed} lapsed.`,
    arrangementsNone: (accepted) => `${accepted} arrangements were agreed; none has ended yet.`,
    reasons: (reason, amount, total) =>
      `The reason that weighs most: ${reason}. It is about ${amount} of ${total}.`,
    alike: (alike, count) => `Of ${count} steps ${alike} left within 4 days of the plan.`,
    claims: (claimed, received) =>
      `You claimed ${claimed} of interest and collection costs, and received ${received}.`,
    work: (waiting, inTime, answered) =>
      `${waiting === 1 ? '1 case waits' : `${waiting} cases wait`} for a decision. Of ${answered} promised answers ${inTime} came in time.`,
    owners: (owner, late) => `Most became late with: ${owner}, ${late}.`,
    ownersNone: 'Nothing was invoiced, paid or late on these days.',
  },
  explain: {
    ageing:
      'Everything asked: principal, and interest and costs as far as claimed. Days count from the due date. What was written off does not count.',
    dso: 'Counted back: of the latest days, as many as it takes until their invoices together are what is open. Credit notes are taken off.',
    forecast:
      'Terms and promises on their day; the rest as your debtors paid in the last year. High: as early as the quickest quarter of the money. Low: as late as the slowest quarter. Disputed amounts do not count, nor what is later than anybody ever paid.',
    collected:
      'Each payment counts for the last step that had really left for that invoice. Money that was taken back is taken off.',
    effect:
      'For each step that left on these days: what it asked, and what of it came in on those invoices within 7 and 14 days. A payment after two steps counts for both, so the lines cannot be added.',
    promises: 'A promise is kept when all of it was there on the promised day.',
    arrangements:
      'An arrangement lapses after a message and a term to repair it. One that another replaced has not ended.',
    reasons:
      'What was asked on the invoice when the debtor gave the reason. By product counts what names one: the column ‘product’ of your file.',
    alike:
      'Days after the day that the plan has for everybody: so many days after the due date, on a working day. Up to 4 days later is alike: a weekend, or another message to the same debtor.',
    claims:
      'Claimed by notices of default that left. What the law allowed and nobody asked was given up when the principal was paid.',
    work: 'In time is on the day that the debtor was promised first, or on the day of the step that needs approval.',
    owners:
      'Principal of the customers of each account owner, as it was at the end of each day. Days late are weighed by amount.',
  },
  later: {
    same: 'On the day or before',
    alike: '1 to 4 days later',
    week: '5 to 7 days later',
    fortnight: '8 to 14 days later',
    more: 'More than 14 days later',
  },
};
