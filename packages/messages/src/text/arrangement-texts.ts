import type { Acceptor } from '../content/arrangement-confirmed.ts';
import type { Contact } from './told-texts.ts';

/** The schedule of an arrangement as a table. */
export type ScheduleText = {
  readonly columns: readonly [payBy: string, amount: string, left: string];
  readonly total: string;
  /** Ahead of the amount that is left after a term, where there are no columns. */
  readonly leftAfter: (left: string) => string;
};

export type ArrangementReceivedText = {
  readonly subject: (reference: string) => string;
  readonly opening: (numbers: readonly string[]) => string;
  readonly caption: string;
  readonly request: string;
};

export type ArrangementConfirmedText = {
  readonly subject: (reference: string) => string;
  readonly preheader: (amount: string, due: string) => string;
  readonly opening: (proposedOn: string) => string;
  readonly parts: (total: string, terms: number) => string;
  readonly caption: string;
  readonly parties: (debtor: string, creditor: string) => string;
  readonly accepted: (debtor: string, acceptor: Acceptor) => string;
  readonly agreedClaims: (invoices: number) => string;
  readonly claims: string;
  readonly claimsTotal: string;
  readonly free: string;
  readonly lastDates: string;
  readonly ahead: (workingDays: number) => string;
  readonly trouble: string;
  readonly missed: (repairDays: number, noticeDays: number) => string;
  readonly earlier: string;
  readonly revision: string;
  readonly quiet: (invoices: number) => string;
  readonly agreements: string;
  /** What the payment block asks, and how the other parts are paid. */
  readonly howToPay: (first: string) => string;
  readonly object: (contact: Contact, before: string) => string;
};

export type ArrangementCounteredText = {
  readonly subject: (reference: string) => string;
  readonly preheader: (validUntil: string) => string;
  readonly opening: (proposedOn: string, numbers: readonly string[]) => string;
  readonly caption: string;
  readonly free: string;
  readonly valid: (validUntil: string, invoices: number) => string;
  readonly lapses: string;
  readonly otherwise: (contact: Contact) => string;
  readonly answer: string;
};

export type ArrangementRefusedText = {
  readonly subject: (reference: string) => string;
  readonly preheader: string;
  readonly opening: string;
  readonly resume: (resumeOn: string) => string;
  readonly another: (contact: Contact) => string;
  readonly page: string;
};

export type InstalmentAheadText = {
  readonly subject: (due: string) => string;
  readonly preheader: (amount: string, due: string) => string;
  readonly opening: (amount: string, due: string) => string;
  readonly left: (left: string) => string;
  readonly last: string;
};

export type InstalmentMissedText = {
  readonly subject: (due: string) => string;
  readonly preheader: (repairBy: string) => string;
  readonly opening: (amount: string, due: string) => string;
  readonly openingPart: (amount: string, due: string, open: string) => string;
  readonly repair: (open: string, repairBy: string) => string;
};

export type ArrangementEndingText = {
  readonly subject: (endsOn: string) => string;
  readonly preheader: (open: string, endsOn: string) => string;
  readonly opening: (open: string, endsOn: string) => string;
  readonly stops: (open: string, endsOn: string) => string;
  readonly afterwards: (left: string) => string;
};

/** The words of arrangements. */
export type ArrangementTexts = {
  readonly schedule: ScheduleText;
  readonly arrangementReceived: ArrangementReceivedText;
  readonly arrangementCountered: ArrangementCounteredText;
  readonly arrangementRefused: ArrangementRefusedText;
  readonly arrangementConfirmed: ArrangementConfirmedText;
  readonly instalmentAhead: InstalmentAheadText;
  readonly instalmentMissed: InstalmentMissedText;
  readonly arrangementEnding: ArrangementEndingText;
};
