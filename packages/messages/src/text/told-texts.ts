import type { HoldReason } from '@voldaan/domain/hold/hold.ts';
import type { Creditor } from '../content/creditor.ts';
import type { CallConfirmedText } from './call-texts.ts';

/** Whom to call or mail; the phone number stays on one line. */
export type Contact = Pick<Creditor, 'contactName' | 'phone' | 'email'>;

/** Words that every told message shares. */
export type ToldText = {
  readonly reference: (reference: string) => string;
  readonly answerBy: (answerBy: string) => string;
  readonly nothingToDo: string;
  readonly question: (contact: Contact) => string;
  /** "Lukt het niet? …": before a day, or at any time. */
  readonly trouble: (contact: Contact, before: string | null) => string;
  /** Free help, named without pushing. */
  readonly freeHelp: string;
  readonly ourReason: string;
  readonly ourWords: string;
  readonly notRemindedYet: (invoices: number) => string;
  readonly notRemindedUntil: (invoices: number, until: string) => string;
  readonly follow: string;
};

export type MessageAnsweredText = {
  readonly subject: (wroteOn: string) => string;
  readonly preheader: string;
  readonly opening: (wroteOn: string) => string;
  readonly words: string;
};

export type StatementText = {
  readonly subject: (date: string) => string;
  readonly preheader: (date: string) => string;
  readonly opening: (date: string) => string;
  readonly nothingOpen: (date: string) => string;
  readonly open: string;
  readonly extras: string;
  readonly total: (date: string) => string;
  readonly payments: string;
  readonly received: (date: string) => string;
  readonly receivedTotal: string;
};

export type DisputeReceivedText = {
  readonly subject: (number: string) => string;
  readonly opening: (number: string, category: string) => string;
  readonly whole: string;
  readonly part: (disputed: string) => string;
  readonly rest: (amount: string) => string;
  readonly add: (contact: Contact) => string;
};

export type DisputeAnsweredText = {
  readonly subject: (number: string) => string;
  readonly preheader: Record<'upheld' | 'partly' | 'mediation' | 'withdrawn', string>;
  readonly rejectedPreheader: (payBy: string) => string;
  readonly upheld: string;
  readonly partly: string;
  readonly credited: (number: string, credited: string) => string;
  readonly nothingLeft: string;
  readonly left: (left: string) => string;
  readonly leftUnchanged: string;
  readonly leftBy: (left: string, payBy: string) => string;
  readonly rejected: (number: string) => string;
  readonly payBy: (left: string, payBy: string) => string;
  readonly afterwards: string;
  readonly disagree: (contact: Contact) => string;
  readonly mediation: (number: string) => string;
  readonly paused: (until: string) => string;
  readonly withdrawn: (number: string) => string;
  readonly asBefore: string;
};

export type PromiseConfirmedText = {
  readonly subject: (payOn: string) => string;
  readonly opening: (amount: string, payOn: string, numbers: readonly string[]) => string;
  readonly rest: (rest: string) => string;
  readonly earlier: string;
};

export type PaymentReportReceivedText = {
  readonly subject: string;
  readonly opening: (numbers: readonly string[]) => string;
};

export type PaymentNotFoundText = {
  readonly subject: string;
  readonly preheader: (resumeOn: string) => string;
  readonly opening: (numbers: readonly string[]) => string;
  readonly open: (amount: string) => string;
  readonly proof: string;
  readonly resume: (resumeOn: string) => string;
};

export type MessageReceivedText = { readonly subject: string; readonly opening: string };

export type AnswerDelayedText = {
  readonly subject: (answerBy: string) => string;
  /** What waits: "uw voorstel". */
  readonly about: Record<HoldReason, string>;
  readonly opening: (about: string) => string;
  readonly noInterest: string;
  readonly noReminder: string;
};

/** The words of disputes, promises and messages. */
export type ToldTexts = {
  readonly told: ToldText;
  readonly disputeReceived: DisputeReceivedText;
  readonly disputeAnswered: DisputeAnsweredText;
  readonly statement: StatementText;
  readonly promiseConfirmed: PromiseConfirmedText;
  readonly callConfirmed: CallConfirmedText;
  readonly paymentReportReceived: PaymentReportReceivedText;
  readonly paymentNotFound: PaymentNotFoundText;
  readonly messageAnswered: MessageAnsweredText;
  readonly messageReceived: MessageReceivedText;
  readonly answerDelayed: AnswerDelayedText;
};
