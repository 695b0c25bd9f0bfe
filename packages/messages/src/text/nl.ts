import { common } from './nl/common.ts';
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
