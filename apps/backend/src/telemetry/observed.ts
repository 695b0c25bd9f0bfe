import type { Services } from '@voldaan/application/services.ts';
import { observedKick } from './observed-kick.ts';
import { observedMailer } from './observed-mailer.ts';
import { observedPayments } from './observed-payments.ts';
import { observedStream } from './observed-stream.ts';

/** The same services; what is decided, sent, dropped and asked through them is recorded. Use cases know nothing of it. */
export const observed = (services: Services): Services => ({
  ...services,
  accounts: observedStream(services.accounts),
  receipts: observedStream(services.receipts),
  mailer: observedMailer(services.mailer),
  payments: observedPayments(services.payments),
  kick: observedKick(services.kick),
});
