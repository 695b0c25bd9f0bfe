import { calculation } from './nl/calculation.ts';
import { claimsForgiven } from './nl/claims-forgiven.ts';
import { collectionCosts } from './nl/collection-costs.ts';
import { common } from './nl/common.ts';
import { fourteenDayNotice } from './nl/fourteen-day-notice.ts';
import { interest } from './nl/interest.ts';
import { ledger } from './nl/ledger.ts';
import { letter } from './nl/letter.ts';
import { notice } from './nl/notice.ts';
import { noticeOfDefault } from './nl/notice-of-default.ts';
import { pay } from './nl/pay.ts';
import { paymentReceived } from './nl/payment-received.ts';
import { receipt } from './nl/receipt.ts';
import { reminder } from './nl/reminder.ts';
import type { Texts } from './texts.ts';

/** Everything that is written in Dutch. */
export const nl: Texts = {
  calculation,
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
