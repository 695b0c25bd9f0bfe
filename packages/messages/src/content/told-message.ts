import type { AccountStatement } from './account-statement.ts';
import type { AnswerDelayed } from './answer-delayed.ts';
import type { ArrangementConfirmed } from './arrangement-confirmed.ts';
import type { ArrangementCountered } from './arrangement-countered.ts';
import type { ArrangementEnding } from './arrangement-ending.ts';
import type { ArrangementReceived } from './arrangement-received.ts';
import type { ArrangementRefused } from './arrangement-refused.ts';
import type { CallConfirmed } from './call-confirmed.ts';
import type { DisputeAnswered } from './dispute-answered.ts';
import type { DisputeReceived } from './dispute-received.ts';
import type { InstalmentAhead } from './instalment-ahead.ts';
import type { InstalmentMissed } from './instalment-missed.ts';
import type { MessageAnswered } from './message-answered.ts';
import type { MessageReceived } from './message-received.ts';
import type { PaymentNotFound } from './payment-not-found.ts';
import type { PaymentReportReceived } from './payment-report-received.ts';
import type { PromiseConfirmed } from './promise-confirmed.ts';

/** What a debtor is told of disputes, promises, arrangements and messages, one kind for each telling. */
export type ToldMessage =
  | AccountStatement
  | DisputeReceived
  | DisputeAnswered
  | PromiseConfirmed
  | CallConfirmed
  | ArrangementReceived
  | ArrangementConfirmed
  | ArrangementCountered
  | ArrangementRefused
  | InstalmentAhead
  | InstalmentMissed
  | ArrangementEnding
  | PaymentReportReceived
  | PaymentNotFound
  | MessageReceived
  | MessageAnswered
  | AnswerDelayed;
