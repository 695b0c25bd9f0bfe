import type { TaskSubject } from '@voldaan/contract/desk/tasks.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import type { CodedTexts } from '../coded.ts';
import { ACT } from './actions.ts';
import { CHOICE, DISPUTE, HOLD, STEP } from './words.ts';

/** A task as the sentence that follows the name of the debtor. */
export const TASK: CodedTexts<TaskSubject> = {
  approval: (t) =>
    `The ${STEP[t.step]} is ready.${t.lastDate ? ` Last day to pay will be ${formatDate(t.lastDate, 'en')}.` : ''} Nothing leaves without your approval.`,
  decision: (t) => `The plan has been finished since ${formatDate(t.since, 'en')}. How to go on?`,
  'second-person': (t) =>
    `${t.by} proposes: ${CHOICE[t.choice].toLowerCase()}. A second person has to confirm this.`,
  proposal: (t) => `${t.by} proposes: ${ACT[t.act].toLowerCase()}. A second person has to confirm.`,
  bounce: (t) =>
    t.step === null
      ? `The thank-you for the payment to ${t.to} came back. Find an address that works.`
      : `The ${STEP[t.step]} to ${t.to} came back. Without another address a letter goes out.`,
  'no-phone': () => 'Is on the call list, but there is no phone number. Find the number.',
  'late-letter': (t) =>
    `The ${STEP[t.step]}${t.registered ? ' (registered)' : ''} was printed on ${formatDate(t.printed, 'en')} and not posted yet.`,
  'uncertain-message': (t) =>
    `It is not certain that the ${STEP[t.step]} to ${t.to} left. Nothing goes again by itself.`,
  refund: (t) => `Paid ${formatEuro(t.amount, 'en')} too much. Pay it back or keep it as credit.`,
  'did-it-arrive': (t) =>
    `Did invoice ${t.invoice} arrive? ${t.sent ? `Sent on ${formatWeekday(t.sent, 'en')}, nothing` : 'Nothing'} heard yet.`,
  'send-invoice': () => 'The invoice did not arrive. Send it again and say so here.',
  'hold-overdue': (t) =>
    `We have not answered yet, and the first date has passed: ${HOLD[t.reason]}. End the pause, or keep it and say so here.`,
  'find-address': () => 'No address works. Nothing leaves until there is an e-mail or postal address.',
  'settle-credit': (t) =>
    `The credit of ${formatEuro(t.amount, 'en')} is larger than what is overdue. Set it off or pay it back.`,
  'limitation-near': (t) =>
    `The claim is barred after ${formatDate(t.until, 'en')}. Interrupt it: ask for an acknowledgment or send a letter that reserves your right. Of a consumer we count 2 years; if you sold no goods, 5 years hold.`,
  'costs-stacking': () =>
    'Costs were charged on an earlier term of the same contract in the last six months. The letter leaves without costs. Decide yourself whether costs may be added.',
  dispute: (t) =>
    `Disputes invoice ${t.invoice} for ${formatEuro(t.amount, 'en')}: ${DISPUTE[t.category]}. Answer it; until then that part stands still.`,
  arrangement: (t) =>
    `Proposes to pay ${formatEuro(t.amount, 'en')} in ${t.terms} ${t.terms === 1 ? 'term' : 'terms'}. Nothing leaves until you answer.`,
  'arrangement-broken': (t) =>
    `Of the arrangement ${formatEuro(t.amount, 'en')} was not paid, not even after the repair term. Call, make another schedule, or announce that it ends.`,
  'instalment-missed': (t) =>
    `A term of ${formatEuro(t.amount, 'en')} was not paid. Call and ask what is possible.`,
  'agreement-contested': () => 'The debtor wants to correct what was agreed on the phone.',
  'promise-broken': () => 'A promise was not kept. Call today.',
  'payment-reported': () => 'Says that it was paid already. Look for the payment, or end the pause.',
  'debtor-wrote': () => 'Wrote a message. Read it on the card and answer it.',
  'mail-received': () => 'Answered by e-mail. Read it on the card.',
  'mediation-ended': () => 'The mediation is over. How does it go on?',
  'sales-asked': (t) =>
    `Is a key account. On ${formatWeekday(t.stepOn, 'en')} ${t.about === 'hand-over' ? 'the file is handed over' : 'the notice of default leaves'}. Sales may ask for time once; without an answer it goes on.`,
  'kind-unknown': () => 'Is this a company or a consumer? Until you choose, we ask no interest or costs.',
};
