import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { BAD_EN } from './bad-en.ts';
import type { CalculatorTexts } from './texts.ts';

const day = (date: PlainDate): string => formatDate(date, 'en');

/** The names of the holidays, which the law has in Dutch only. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  Nieuwjaarsdag: 'New Year’s Day',
  'Goede Vrijdag': 'Good Friday',
  'Tweede Paasdag': 'Easter Monday',
  Koningsdag: 'King’s Day',
  Koninginnedag: 'Queen’s Day',
  Bevrijdingsdag: 'Liberation Day',
  Hemelvaartsdag: 'Ascension Day',
  'Tweede Pinksterdag': 'Whit Monday',
  'Eerste Kerstdag': 'Christmas Day',
  'Tweede Kerstdag': 'Boxing Day',
};

/** The words of the calculators in English. */
export const en: CalculatorTexts = {
  calculate: 'Calculate',
  yes: 'Yes',
  no: 'No',
  result: 'Result',
  calculation: 'How this was calculated',
  step: 'Step',
  amount: 'Amount',
  doubt: 'Please note',
  errorTitle: 'Something is not right yet',
  errorIn: (title) => `Error: ${title}`,

  bad: BAD_EN,

  costs: {
    title: 'Calculate collection costs',
    principal: (number) => (number === 1 ? 'Amount of the invoice' : `Amount of invoice ${number}`),
    principalHint: 'With VAT, without interest. For instance 1,250.50',
    more: 'Another invoice',
    less: 'Remove the last invoice',
    payer: 'Who has to pay?',
    payers: { consumer: 'A consumer', business: 'A business or public authority' },
    lateSince: 'First day late',
    lateSinceHint: 'The day on which default began, for instance 5\u20119\u20112026',
    vat: {
      vatCharged: 'Does the creditor pay VAT to an agency that collects for him?',
      vatKept: 'Is the creditor unable to deduct or set off that VAT?',
      vatDeclared: 'Does the notice say that the costs were raised by VAT for that reason?',
    },
    vatKeptHint: 'Choose yes if he cannot deduct the VAT.',
    sum: (payer, lateSince, vat) =>
      `Collection costs${vat ? ' with VAT' : ''} for ${payer === 'consumer' ? 'a consumer' : 'a business or public authority'}, late since ${day(lateSince)}`,
    lines: {
      principal: (claims) => (claims === 1 ? 'Principal' : `Principal of ${claims} invoices together`),
      bracket: (rate, over) => `${rate} of ${over}`,
      rounded: 'Together, rounded to the cent',
      roundedNote: 'Once, half a cent up. That is the practice; there is no rule.',
      minimum: 'Minimum',
      maximum: 'Maximum',
      agreed: 'Agreed costs',
      'minimum-per-invoice': 'Minimum per invoice',
    },
    vatLine: 'VAT on the costs',
    vatSource: 'art. 2 lid 3 Besluit BIK; art. 9 lid 1 Wet OB 1968',
    noVat: 'No VAT is added: that needs a yes to all three questions.',
    total: 'Principal and costs together',
    remarks: {
      'notice-first':
        'A consumer owes these costs only when he does not pay in time after a correct fourteen-day notice (art. 6:96 lid 6 BW). The notice names exactly this amount.',
      'no-notice':
        'A business owes at least €\u00a040.00, without any notice, from the day after the last day to pay (art. 6:96 lid 4 BW).',
      'small-instalments':
        'Is this one term of a subscription, rent or tuition? Then a rule against stacking holds since 1 October 2024: if costs were charged on the same contract in the last six months, this amount may be too high. The text of that rule was not calculated here. Let a person decide (Besluit BIK, Stb. 2024, 44).',
      'per-invoice':
        'The European court defends €\u00a040.00 for every late invoice (C-585/20, C-78/22). Here it is counted once. That is safe for who pays.',
      agreed:
        'Was something else agreed in a contract? Then the costs may be higher. A court can lower them to this amount.',
    },
  },

  interest: {
    title: 'Calculate interest',
    kind: 'Which interest runs?',
    kinds: {
      statutory: 'Statutory interest: a consumer has to pay',
      commercial: 'Commercial interest: a business or public authority has to pay',
      agreed: 'Agreed interest',
    },
    rate: 'Agreed percentage',
    rateHint: 'For instance 6 or 1.5',
    per: 'Is that by the year or by the month?',
    pers: { year: 'By the year', month: 'By the month' },
    principal: 'Principal',
    principalHint: 'With VAT. For instance 1,250.50',
    from: 'First day with interest',
    fromHint: 'For a business the day after the last day to pay, for instance 5\u20119\u20112026',
    until: 'Last day with interest',
    untilHint: 'That day counts, for instance 22\u201110\u20112026',
    payments: 'Payments in between',
    paymentsHint: 'A payment settles interest first (art. 6:44 BW). The day of payment still bears interest.',
    paidOn: (number) => `Date of payment ${number}`,
    paid: (number) => `Amount of payment ${number}`,
    more: 'Add a payment',
    less: 'Remove the last payment',
    sum: 'Interest',
    segment: (from, until) => (from === until ? day(from) : `${day(from)} up to and including ${day(until)}`),
    segmentNote: (days, rate, base) => `${base} × ${rate} × ${days} ${days === 1 ? 'day' : 'days'} / 365`,
    total: (days) => `Interest over ${days} ${days === 1 ? 'day' : 'days'}`,
    totalNote: 'Rounded to the cent once, half a cent up',
    sources: {
      statutory: 'art. 6:119 and 6:120 lid 1 BW; Besluit wettelijke rente (BWBR0002744)',
      commercial:
        'art. 6:119a, 6:119b and 6:120 lid 2 BW: rate of the ECB plus 8 percentage points; until 16 March 2013 plus 7',
      agreed: 'your agreement; art. 6:119 lid 3 and 6:119a BW',
    },
    left: 'Still open after the payments',
    leftPrincipal: 'Principal',
    leftInterest: 'Interest',
    remarks: {
      statutory:
        'Towards a consumer interest runs from default only. If the due date only stands on the invoice, a demand with a last day is needed first (art. 6:82 BW).',
      commercial:
        'Without an agreed term interest begins on the 31st day after receipt of the invoice (art. 6:119a lid 2 BW).',
      agreed:
        'Count agreed interest only when it can be proved that the terms were handed over. Towards a consumer a court may strike out or lower a high rate.',
      monthly: 'A percentage by the month counts twelve times a year here, and by the day.',
      compounded:
        'After every full year from the first day, the interest of that year joins the amount that bears interest (art. 6:119 lid 2 and 6:119a lid 3 BW).',
      dayCount:
        'Counted with actual days divided by 365, in a leap year too. The law is silent on this; other calculators may differ by some cents.',
    },
    doubts: {
      'statutory 2026-01-01':
        'All sources agree on 4 % from 1 January 2026. On the number of the Staatsblad (2025, 427 or 438) they do not.',
      'commercial 2004-01-01':
        'One of three sources says 9.01 % from 1 January 2004. A claim this old is barred unless it was interrupted.',
      'commercial 2013-03-16':
        'Contracts made before 16 March 2013 probably keep 7 percentage points instead of 8. That was not verified.',
    },
  },

  notice: {
    title: 'Term of a fourteen-day notice',
    channel: 'How did the notice go?',
    channels: { post: 'By post', registered: 'By registered post', email: 'By e-mail' },
    sent: 'Day of sending',
    sentHint: 'The day on which it really went to the post, for instance 27\u201111\u20112026',
    opened: 'Day of opening',
    openedHint: 'The day on which the customer opened the notice. Delivery alone proves nothing.',
    received: 'Day of receipt (optional)',
    receivedHint: 'If it is known. The later day counts.',
    sum: 'Last day without costs',
    rows: {
      sent: 'Sent',
      presumed: 'Presumed received',
      registered: 'Received, or presumed so',
      opened: 'Opened',
      fourteen: 'Fourteen full days',
      moved: 'The term goes on',
      dueFrom: 'Costs due from',
    },
    sentNote: { post: 'By ordinary post', registered: 'By registered post' },
    presumedNote:
      'The second day after sending on which post is delivered. Sunday, Monday and holidays do not count. A presumption that courts use; the creditor must prove that it was sent (art. 3:37 lid 3 BW).',
    openedNote: 'An e-mail counts from the day on which the customer opened it (art. 3:37 lid 3 BW).',
    fourteenNote: (first, fourteenth) =>
      `From ${first} up to and including ${fourteenth}. The term begins the day after receipt (art. 6:96 lid 6 BW; HR 25-11-2016, ECLI:NL:HR:2016:2704).`,
    movedNote: (fourteenth, why) =>
      `The fourteenth day, ${fourteenth}, is ${why}. The term then ends on the first working day after it (art. 1 Algemene termijnenwet).`,
    dayOff: {
      weekend: 'a Saturday or Sunday',
      equated: 'a day made equal to a holiday by decree',
      holiday: (name) => HOLIDAYS[name] ?? name,
    },
    dueNote: 'Only if nothing was paid up to and including the last day, and the notice is otherwise right.',
    remarks: {
      moved:
        'Whether the Algemene termijnenwet holds for this term too is not certain. Here the end is moved. That is safe for who pays.',
      decreeUnknown:
        'Which extra days are equal to a holiday this far ahead has not been decided yet. The last day may be a day later.',
      proof: 'For an e-mail the creditor must prove receipt. When in doubt, send a letter too.',
    },
  },
};
