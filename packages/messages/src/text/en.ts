import {
  answerDelayed,
  messageAnswered,
  messageReceived,
  paymentNotFound,
  paymentReportReceived,
  promiseConfirmed,
} from './en/answers.ts';
import { arrangementConfirmed } from './en/arrangement-confirmed.ts';
import {
  arrangementCountered,
  arrangementReceived,
  arrangementRefused,
  schedule,
} from './en/arrangements.ts';
import { calculation } from './en/calculation.ts';
import { callConfirmed } from './en/call-confirmed.ts';
import { claimsForgiven } from './en/claims-forgiven.ts';
import { collectionCosts } from './en/collection-costs.ts';
import { common } from './en/common.ts';
import { disputeAnswered, disputeReceived } from './en/disputes.ts';
import { fourteenDayNotice } from './en/fourteen-day-notice.ts';
import { arrangementEnding, instalmentAhead, instalmentMissed } from './en/instalments.ts';
import { interest } from './en/interest.ts';
import { ledger } from './en/ledger.ts';
import { letter } from './en/letter.ts';
import { notice } from './en/notice.ts';
import { noticeOfDefault } from './en/notice-of-default.ts';
import { pay } from './en/pay.ts';
import { paymentReceived } from './en/payment-received.ts';
import { receipt } from './en/receipt.ts';
import { reminder } from './en/reminder.ts';
import { statement } from './en/statement.ts';
import { told } from './en/told.ts';
import type { Texts } from './texts.ts';

/** Everything that is written in English. */
export const en: Texts = {
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
