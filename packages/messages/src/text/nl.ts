import {
  answerDelayed,
  messageAnswered,
  messageReceived,
  paymentNotFound,
  paymentReportReceived,
  promiseConfirmed,
} from './nl/answers.ts';
import { arrangementConfirmed } from './nl/arrangement-confirmed.ts';
import {
  arrangementCountered,
  arrangementReceived,
  arrangementRefused,
  schedule,
} from './nl/arrangements.ts';
import { calculation } from './nl/calculation.ts';
import { callConfirmed } from './nl/call-confirmed.ts';
import { claimsForgiven } from './nl/claims-forgiven.ts';
import { collectionCosts } from './nl/collection-costs.ts';
import { common } from './nl/common.ts';
import { disputeAnswered, disputeReceived } from './nl/disputes.ts';
import { fourteenDayNotice } from './nl/fourteen-day-notice.ts';
import { arrangementEnding, instalmentAhead, instalmentMissed } from './nl/instalments.ts';
import { interest } from './nl/interest.ts';
import { ledger } from './nl/ledger.ts';
import { letter } from './nl/letter.ts';
import { notice } from './nl/notice.ts';
import { noticeOfDefault } from './nl/notice-of-default.ts';
import { pay } from './nl/pay.ts';
import { paymentReceived } from './nl/payment-received.ts';
import { receipt } from './nl/receipt.ts';
import { reminder } from './nl/reminder.ts';
import { statement } from './nl/statement.ts';
import { told } from './nl/told.ts';
import type { Texts } from './texts.ts';

/** Everything that is written in Dutch. */
export const nl: Texts = {
  calculation,
  told,
  disputeReceived,
  disputeAnswered,
  statement,
  promiseConfirmed,
  callConfirmed,
  paymentReportReceived,
  paymentNotFound,
  messageAnswered,
  messageReceived,
  answerDelayed,
  schedule,
  arrangementReceived,
  arrangementCountered,
  arrangementRefused,
  arrangementConfirmed,
  instalmentAhead,
  instalmentMissed,
  arrangementEnding,
  claimsForgiven,
  collectionCosts,
  fourteenDayNotice,
  interest,
  common,
  ledger,
  letter,
  notice,
  noticeOfDefault,
  pay,
  paymentReceived,
  receipt,
  reminder,
};
