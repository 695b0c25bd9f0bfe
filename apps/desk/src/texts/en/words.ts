import type {
  DisputeCategory,
  DisputeOutcome,
  LateReason,
  MessageTopic,
  ToldKind,
} from '@voldaan/contract/desk/answers.ts';
import type { CallOutcomeKind } from '@voldaan/contract/desk/call-outcome.ts';
import type { DebtorKind } from '@voldaan/contract/desk/debtor-kind.ts';
import type { DecisionChoice } from '@voldaan/contract/desk/decisions.ts';
import type { Dropped } from '@voldaan/contract/desk/dropped.ts';
import type { HoldReason } from '@voldaan/contract/desk/hold-reason.ts';
import type { PaymentMethod } from '@voldaan/contract/desk/payment-method.ts';
import type { StaffRole } from '@voldaan/contract/desk/session.ts';
import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A noun for each step, as it stands inside a sentence. */
export const STEP: Words<StepKind> = {
  courtesy: 'message beforehand',
  'did-it-arrive': 'question whether the invoice arrived',
  overdue: 'overdue',
  reminder: 'payment reminder',
  call: 'phone call',
  notice: 'notice',
  'fourteen-day-notice': 'fourteen-day notice',
  'notice-of-default': 'notice of default',
  decision: 'decision',
};

export const KIND: Words<DebtorKind> = {
  company: 'Company',
  'sole-trader': 'Sole trader or partnership',
  consumer: 'Consumer',
  unknown: 'Kind unknown',
};

/** Why it waits, as the end of "because …" and as a badge. */
export const HOLD: Words<HoldReason> = {
  'payment-open': 'a payment is under way',
  'unmatched-receipt': 'money came in without an invoice',
  'old-bank-data': 'the bank data are not up to date',
  'already-paid': 'the debtor says it has been paid',
  dispute: 'there is a dispute',
  'proposed-arrangement': 'there is a proposal to pay in parts',
  arrangement: 'a payment arrangement is running',
  promise: 'there is a promise to pay',
  'unread-message': 'there is an unread message',
  'no-address': 'there is no working address',
  mediation: 'mediation is running',
  insolvency: 'there is an administrator, debt help or bankruptcy',
  'wrong-person': 'this is the wrong person',
  'key-account': 'sales asked for time',
  'first-release': 'the first sending has not been released',
  'by-hand': 'a member of staff paused it',
  'ask-finance': 'ask finance why',
};

export const HOLD_BADGE: Words<HoldReason> = {
  'payment-open': 'Payment under way',
  'unmatched-receipt': 'Money without invoice',
  'old-bank-data': 'Bank not up to date',
  'already-paid': 'Says it is paid',
  dispute: 'Disputed',
  'proposed-arrangement': 'Proposal',
  arrangement: 'Arrangement',
  promise: 'Promise',
  'unread-message': 'Message unread',
  'no-address': 'No address',
  mediation: 'Mediation',
  insolvency: 'Administrator or debt help',
  'wrong-person': 'Wrong person',
  'key-account': 'Sales asked for time',
  'first-release': 'Not released',
  'by-hand': 'Paused',
  'ask-finance': 'Pause, ask finance',
};

export const OUTCOME: Words<CallOutcomeKind> = {
  voicemail: 'Voicemail',
  'not-reached': 'Not reached',
  'invoice-not-received': 'Invoice not received',
  'waiting-for-approval': 'Waits for approval',
  disputed: 'Invoice is not right',
  'in-payment-run': 'Is in a payment run',
  'says-paid': 'Has been paid, the debtor says',
  agreed: 'Agreement made',
  'call-back': 'Call back',
  other: 'Something else',
  'number-missing': 'Wrong number',
};

export const CHOICE: Words<DecisionChoice> = {
  wait: 'Wait until a day',
  arrangement: 'Payment arrangement',
  mediation: 'Mediation',
  agency: 'Collection agency',
  bailiff: 'Bailiff',
  'write-off': 'Write off',
};

export const DROPPED: Words<Dropped> = {
  paid: 'it has been paid meanwhile',
  held: 'it was paused',
  'no-address': 'there is no working address',
  overtaken: 'a later message took its place',
  withdrawn: 'a member of staff withdrew it',
  'outside-window': 'the sending hours were over',
  'registration-missing': 'the Wki registration is missing or has ended',
};

export const METHOD: Words<PaymentMethod> = {
  ideal: 'iDEAL | Wero',
  cash: 'cash',
  'bank-transfer': 'bank transfer',
  card: 'card',
  'direct-debit': 'direct debit',
  paypal: 'PayPal',
  bancontact: 'Bancontact',
  other: 'another method',
};

export const ROLE: Words<StaffRole> = {
  viewer: 'looks on',
  sales: 'sales',
  collector: 'collections',
  approver: 'approves',
  admin: 'administrator',
};

export const TOLD: Words<ToldKind> = {
  'claims-forgiven': 'message about what is forgiven',
  'dispute-received': 'confirmation of the objection',
  'dispute-answered': 'answer to the objection',
  statement: 'statement of account',
  'promise-confirmed': 'confirmation of the promise',
  'call-confirmed': 'confirmation of the call',
  'arrangement-received': 'confirmation of the proposal',
  'arrangement-confirmed': 'confirmation of the arrangement',
  'arrangement-countered': 'counter-proposal',
  'arrangement-refused': 'answer to the proposal',
  'instalment-ahead': 'message about the coming term',
  'instalment-missed': 'message about a missed term',
  'arrangement-ending': 'announcement that the arrangement ends',
  'payment-report-received': 'confirmation of the report',
  'payment-not-found': 'answer to the report: not found',
  'message-answered': 'answer to a message',
  'message-received': 'acknowledgment',
  'answer-delayed': 'message that our answer comes later',
};

export const DISPUTE: Words<DisputeCategory> = {
  'not-ordered': 'not ordered',
  'not-delivered': 'not delivered',
  damaged: 'damaged or incomplete',
  'not-as-agreed': 'not as agreed',
  'wrong-price': 'wrong price, quantity or VAT',
  'wrong-addressee': 'wrong name or reference',
  returned: 'returned or withdrawn',
  'credit-promised': 'credit note promised',
  double: 'double invoice',
  other: 'something else',
};

export const DISPUTE_OUTCOME: Words<DisputeOutcome> = {
  upheld: 'upheld',
  partly: 'upheld in part',
  rejected: 'rejected',
  mediation: 'to mediation',
  withdrawn: 'withdrawn',
};

export const LATE_REASON: Words<LateReason> = {
  forgotten: 'forgotten',
  'short-of-cash': 'short of cash now',
  'not-right': 'invoice is not right',
  'not-received': 'invoice not received',
  'already-paid': 'paid already',
  'waiting-for-approval': 'waiting for approval',
  other: 'something else',
};

export const TOPIC: Words<MessageTopic> = {
  question: 'a question',
  'call-me': 'a request to call back',
  'wrong-person': 'wrong person',
  moved: 'moved',
  'invoice-again': 'invoice asked again',
  administrator: 'administrator or debt help',
  'contact-data': 'other contact data',
};

/** @example invoiceNames(['2026-1', '2026-2']) // 'invoices 2026-1 and 2026-2' */
export const invoiceNames = (numbers: readonly string[]): string => {
  if (numbers.length === 0) return 'the open invoices';
  if (numbers.length === 1) return `invoice ${numbers[0] ?? ''}`;
  if (numbers.length > 3) return `${numbers.length} invoices`;
  return `invoices ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
};
