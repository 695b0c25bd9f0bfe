import type { ToldMessage } from '../content/told-message.ts';
import type { Medium } from '../text/medium.ts';
import { composeAccountStatement } from './account-statement.ts';
import { composeAnswerDelayed } from './answer-delayed.ts';
import { composeArrangementConfirmed } from './arrangement-confirmed.ts';
import { composeArrangementCountered } from './arrangement-countered.ts';
import { composeArrangementEnding } from './arrangement-ending.ts';
import { composeArrangementReceived } from './arrangement-received.ts';
import { composeArrangementRefused } from './arrangement-refused.ts';
import { composeCallConfirmed } from './call-confirmed.ts';
import type { Composition } from './composition.ts';
import { composeDisputeAnswered } from './dispute-answered.ts';
import { composeDisputeReceived } from './dispute-received.ts';
import { composeInstalmentAhead } from './instalment-ahead.ts';
import { composeInstalmentMissed } from './instalment-missed.ts';
import { composeMessageAnswered } from './message-answered.ts';
import { composeMessageReceived } from './message-received.ts';
import { composePaymentNotFound } from './payment-not-found.ts';
import { composePaymentReportReceived } from './payment-report-received.ts';
import { composePromiseConfirmed } from './promise-confirmed.ts';

/** What a debtor is told of his objection, promise, arrangement or message, in words. */
export const composeTold = (message: ToldMessage, medium: Medium): Composition => {
  switch (message.kind) {
    case 'statement':
      return composeAccountStatement(message);
    case 'dispute-received':
      return composeDisputeReceived(message, medium);
    case 'dispute-answered':
      return composeDisputeAnswered(message, medium);
    case 'promise-confirmed':
      return composePromiseConfirmed(message);
    case 'call-confirmed':
      return composeCallConfirmed(message, medium);
    case 'arrangement-received':
      return composeArrangementReceived(message, medium);
    case 'arrangement-confirmed':
      return composeArrangementConfirmed(message);
    case 'arrangement-countered':
      return composeArrangementCountered(message, medium);
    case 'arrangement-refused':
      return composeArrangementRefused(message, medium);
    case 'instalment-ahead':
      return composeInstalmentAhead(message);
    case 'instalment-missed':
      return composeInstalmentMissed(message);
    case 'arrangement-ending':
      return composeArrangementEnding(message);
    case 'payment-report-received':
      return composePaymentReportReceived(message, medium);
    case 'payment-not-found':
      return composePaymentNotFound(message, medium);
    case 'message-answered':
      return composeMessageAnswered(message, medium);
    case 'message-received':
      return composeMessageReceived(message, medium);
    case 'answer-delayed':
      return composeAnswerDelayed(message, medium);
  }
};
