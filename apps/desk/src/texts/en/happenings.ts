import type { HoldReason } from '@voldaan/contract/desk/hold-reason.ts';
import type { Actor, Happening, NoticeLapse } from '@voldaan/contract/desk/timeline.ts';
import type { Why } from '@voldaan/contract/desk/why.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import type { CodedTexts } from '../coded.ts';
import { ACT } from './actions.ts';
import { MAILS } from './mails.ts';
import { WHY } from './review.ts';
import {
  CHOICE,
  DISPUTE,
  DISPUTE_OUTCOME,
  DROPPED,
  HOLD_BADGE,
  invoiceNames,
  KIND,
  LATE_REASON,
  METHOD,
  OUTCOME,
  STEP,
  TOLD,
  TOPIC,
} from './words.ts';

const euro = (amount: Cents): string => formatEuro(amount, 'en');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The reason of a decision, when one was chosen. */
const because = (code: Why | null): string => (code ? ` (${WHY[code]})` : '');

/** A pause by hand says its reason in the words of the person, beneath. */
const why = (reason: HoldReason): string =>
  reason === 'by-hand' ? '' : `: ${HOLD_BADGE[reason].toLowerCase()}`;

const LAPSED: Readonly<Record<NoticeLapse, string>> = {
  held: 'there was a pause during its term',
  corrected: 'the claim was corrected',
  returned: 'the letter came back',
  'payment-pending': 'a payment was under way when the term ended',
};

/** What happened, one line each. */
export const HAPPENED: CodedTexts<Happening> = {
  'invoices-imported': (h) => `${capital(invoiceNames(h.invoices))} imported, ${euro(h.amount)}`,
  'credit-note-imported': (h) => `Credit note ${h.number} imported, ${euro(h.amount)}`,
  'invoice-arrived': (h) => `The debtor has ${invoiceNames(h.invoices)}`,
  'invoice-missed': (h) => `${capital(invoiceNames(h.invoices))} did not arrive, to be sent again`,
  'invoice-sent-again': (h) => `${capital(invoiceNames(h.invoices))} sent again`,
  'first-release-given': (h) => `First sending released (${h.file})`,
  'invoices-overdue': (h) => `${capital(invoiceNames(h.invoices))} overdue, ${euro(h.amount)}`,
  'message-sent': (h) =>
    `${capital(STEP[h.step])} e-mailed to ${h.to}${h.lastDate ? `, to pay by ${formatDate(h.lastDate, 'en')}` : ''}`,
  'message-delivered': (h) => `${capital(STEP[h.step])} delivered to ${h.to}`,
  'message-bounced': (h) => `${capital(STEP[h.step])} came back from ${h.to}. This step does not count.`,
  'message-complained': (h) => `${h.to} marked our message as unwanted`,
  'message-dropped': (h) => `${capital(STEP[h.step])} not sent: ${DROPPED[h.why]}`,
  'message-uncertain': (h) => `Not known whether the ${STEP[h.step]} to ${h.to} left`,
  'letter-made': (h) => `${capital(STEP[h.step])} ready to print${h.registered ? ', registered' : ''}`,
  'letter-printed': (h) => `${capital(STEP[h.step])} printed`,
  'letter-withdrawn': (h) => `${capital(STEP[h.step])} taken off the print list: ${DROPPED[h.why]}`,
  'letter-posted': (h) =>
    `${capital(STEP[h.step])} posted on ${formatDate(h.on, 'en')}${h.tracking ? `, number ${h.tracking}` : ''}`,
  'notice-given': (h) =>
    `The term of the fourteen-day notice runs up to and including ${formatDate(h.lastFreeDay, 'en')}. After that ${euro(h.costs)} of costs is added.`,
  'notice-lapsed': (h) => `The fourteen-day notice no longer counts: ${LAPSED[h.why]}. A new one goes out.`,
  'interest-and-costs-claimed': (h) =>
    `Interest ${euro(h.interest)} and costs ${euro(h.costs)} claimed, to be paid by ${formatDate(h.lastDate, 'en')}`,
  'claim-forgiven': (h) => `${euro(h.amount)} forgiven`,
  told: (h) => `${capital(TOLD[h.kind])} mailed to ${h.to}`,
  'not-told': (h) => `${capital(TOLD[h.kind])} not sent: ${DROPPED[h.why]}`,
  'late-reason': (h) => `Reason of late payment: ${LATE_REASON[h.reason]}`,
  'dispute-opened': (h) =>
    `Invoice ${h.invoice} disputed${h.amount === null ? '' : ` for ${euro(h.amount)}`}: ${DISPUTE[h.category]}`,
  'dispute-answered': (h) =>
    `Objection ${DISPUTE_OUTCOME[h.outcome]}${h.credited > 0 ? `, ${euro(h.credited)} credited` : ''}${because(h.why)}`,
  'promise-made': (h) => `Promise: ${euro(h.amount)} on ${formatDate(h.payOn, 'en')}`,
  'promise-kept': () => 'Promise kept',
  'promise-broken': () => 'Promise not kept. The plan goes on.',
  'arrangement-proposed': (h) =>
    `${h.byStaff ? 'Arrangement recorded' : 'Proposal'}: ${euro(h.amount)} in ${h.terms} ${h.terms === 1 ? 'term' : 'terms'}`,
  'arrangement-countered': (h) =>
    `Counter-proposal in ${h.terms} ${h.terms === 1 ? 'term' : 'terms'}, valid until ${formatDate(h.validUntil, 'en')}${because(h.why)}`,
  'arrangement-accepted': (h) =>
    h.itself ? 'Arrangement agreed by policy' : `Arrangement agreed${because(h.why)}`,
  'arrangement-refused': (h) =>
    h.expired
      ? 'Counter-proposal expired without an answer'
      : h.byDebtor
        ? 'The debtor does not agree with the counter-proposal'
        : `Proposal refused${because(h.why)}`,
  'instalment-missed': (h) =>
    `Term of ${formatDate(h.due, 'en')} not paid. It can be repaired up to ${formatDate(h.repairBy, 'en')}.`,
  'instalment-received': (h) =>
    h.left > 0 ? `Term received, ${euro(h.left)} of the arrangement is left` : 'All terms received',
  'arrangement-end-announced': (h) =>
    `Announced that the arrangement ends after ${formatDate(h.endsOn, 'en')}`,
  'arrangement-ended': (h) => (h.kept ? 'Arrangement kept to the end' : 'Arrangement ended'),
  'payment-reported': (h) => `Says that ${euro(h.amount)} was paid on ${formatDate(h.paidOn, 'en')}`,
  'debtor-wrote': (h) => `Message from the debtor: ${TOPIC[h.topic]}`,
  'report-checked': () => 'Checked whether it was paid',
  'mail-received': ({ kind, from, subject }) => MAILS.happened(kind, from, subject),
  'reading-delayed': (h) =>
    `Nobody has read the message yet: the pause lasts through ${formatDate(h.until, 'en')}`,
  'writing-read': () => 'Message from the debtor dealt with',
  'answer-delayed': (h) => `Our answer comes later, by ${formatDate(h.answerBy, 'en')}`,
  'call-asked': () => 'Put on the call list',
  'call-made': (h) => {
    const who = h.spokeWith ? `, spoke with ${h.spokeWith}` : '';
    const on = h.on ? `, ${formatWeekday(h.on, 'en')}` : '';
    return `Called: ${OUTCOME[h.outcome].toLowerCase()}${on}${who}`;
  },
  'call-agreed': (h) => {
    const wrong = h.disputed > 0 ? `, ${euro(h.disputed)} is not right` : '';
    const days =
      h.parts === 1
        ? `on ${formatDate(h.last, 'en')}`
        : `in ${h.parts} parts until ${formatDate(h.last, 'en')}`;
    return `Agreed: pays ${euro(h.amount)} ${days}${wrong}${h.ordersOnHold ? '. Orders wait' : ''}`;
  },
  'confirmation-skipped': () => 'Chose to send no confirmation',
  'agreement-confirmed': () => 'Confirmed that the agreement is right. The debt is acknowledged.',
  'agreement-contested': () => 'Wants to correct the agreement',
  'call-missed': () => 'Not called. The plan went on.',
  'hold-placed': (h) =>
    `Paused${h.until ? ` up to and including ${formatDate(h.until, 'en')}` : ' until somebody decides'}${why(h.reason)}`,
  'hold-ended': (h) => `Pause over${why(h.reason)}`,
  'approval-asked': (h) => `Approval asked for the ${STEP[h.step]}`,
  'approval-given': (h) => `${capital(STEP[h.step])} approved`,
  'decision-asked': () => 'The plan is finished, a decision is needed',
  'second-person-asked': (h) => `Proposed: ${CHOICE[h.choice].toLowerCase()}, a second person decides`,
  'second-person-refused': (h) => `Proposal off: ${CHOICE[h.choice].toLowerCase()}`,
  'decision-taken': (h) => `Decided: ${CHOICE[h.choice].toLowerCase()}`,
  'step-skipped': (h) => `Skipped: ${STEP[h.step]} about ${invoiceNames(h.invoices)}`,
  'step-moved': (h) =>
    `Moved to ${formatDate(h.notBefore, 'en')}: ${STEP[h.step]} about ${invoiceNames(h.invoices)}`,
  'visit-noted': (h) =>
    `Visit on ${formatDate(h.on, 'en')}${h.visitor ? ` by ${h.visitor}` : ''}${h.spokeWith ? `, spoke with ${h.spokeWith}` : ''}`,
  'note-added': () => 'Note',
  'note-erased': () => 'Note, erased later',
  'act-proposed': (h) => `Proposed: ${ACT[h.act].toLowerCase()}, ${euro(h.amount)}. A second person decides.`,
  'act-refused': (h) => `Proposal off: ${ACT[h.act].toLowerCase()}`,
  'written-off': (h) =>
    `${euro(h.amount)} written off (${invoiceNames(h.invoices)}). The claim stays; the debtor is not told.`,
  'handed-over': (h) => `${ACT[h.to]}: ${invoiceNames(h.invoices)}, ${euro(h.amount)}`,
  'invoice-corrected': (h) =>
    `Invoice ${h.invoice} is now due on ${formatDate(h.due, 'en')}. The plan begins anew.`,
  'invoices-moved-out': (h) =>
    h.merged
      ? `Merged with ${h.to}. What was open stands there now: ${euro(h.amount)}.`
      : `Moved to ${h.to}: ${invoiceNames(h.invoices)}, ${euro(h.amount)}`,
  'invoices-moved-in': (h) =>
    h.merged
      ? `${h.from} was merged with this. From there came ${euro(h.amount)}.`
      : `Taken over from ${h.from}: ${invoiceNames(h.invoices)}, ${euro(h.amount)}`,
  'portal-opened': () => 'Payment page opened',
  'payment-started': (h) => `Payment begun, ${euro(h.amount)}${h.method ? ` by ${METHOD[h.method]}` : ''}`,
  'payment-not-finished': (h) => `Payment of ${euro(h.amount)} not finished`,
  'payment-received': (h) =>
    `${euro(h.amount)} received, ${METHOD[h.method]}. ${h.left > 0 ? `Still open: ${euro(h.left)}.` : 'Nothing is open any more.'}`,
  'payment-confirmed': (h) => `Payment confirmation e-mailed to ${h.to}`,
  'refund-proposed': (h) => `Received too much, ${euro(h.amount)}. A refund is proposed.`,
  'payment-reversed': (h) => `${euro(h.amount)} went back to the payer`,
  'invoice-reopened': (h) => `Invoice ${h.invoice} is open again, ${euro(h.amount)}`,
  'credit-settled': () => 'The credit was set off or paid back',
  forgiven: (h) => `${euro(h.amount)} forgiven by policy`,
  'account-closed': () => 'Paid in full. The plan has stopped.',
  'plan-adopted': (h) =>
    `Went over to the ${h.plan} plan, version ${h.version}${h.waitsUntil ? `; what should have been by now waits until ${formatDate(h.waitsUntil, 'en')}` : ''}`,
  'kind-changed': (h) => `Kind changed from ${KIND[h.from].toLowerCase()} to ${KIND[h.to].toLowerCase()}`,
  'sales-asked': (h) =>
    h.about === 'hand-over'
      ? 'Sales asked about handing over'
      : `Sales asked about the notice of default of ${formatDate(h.stepOn, 'en')}`,
  'sales-answered': (h) => (h.answer === 'go-ahead' ? 'Sales: go on' : 'Sales asked for time'),
  'orders-held': () => 'New orders wait',
  'orders-freed': (h) =>
    h.why === 'paid' ? 'New orders go on again: nothing is late any more' : 'New orders go on again',
  'debtor-changed': () => 'Master data changed',
  'work-assigned': (h) => (h.to ? `Work passed on to ${h.to}` : 'Work for everybody again'),
  'work-snoozed': (h) => `Work put away until ${formatDate(h.until, 'en')}`,
  'work-woken': () => 'Work taken up again',
};

/** Who did it. */
export const actorName = (actor: Actor): string => {
  if (actor.is === 'staff') return actor.name;
  return { system: 'system', debtor: 'debtor', bank: 'bank' }[actor.is];
};
