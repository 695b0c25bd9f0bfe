import { createHash, createHmac } from 'node:crypto';
import { memoryAnswers } from '@voldaan/adapters/memory/answers.ts';
import { memoryApiKeys } from '@voldaan/adapters/memory/api-keys.ts';
import { memoryAuditLog } from '@voldaan/adapters/memory/audit-log.ts';
import { memoryClock } from '@voldaan/adapters/memory/clock.ts';
import { memoryDeliveries } from '@voldaan/adapters/memory/deliveries.ts';
import { memoryDocuments } from '@voldaan/adapters/memory/documents.ts';
import { fixedChance } from '@voldaan/adapters/memory/fixed-chance.ts';
import { memoryItems } from '@voldaan/adapters/memory/items.ts';
import { memoryJobKick } from '@voldaan/adapters/memory/job-kick.ts';
import { memoryKick } from '@voldaan/adapters/memory/kick.ts';
import { memoryMailer } from '@voldaan/adapters/memory/mailer.ts';
import { memoryNewLinks } from '@voldaan/adapters/memory/new-links.ts';
import { memoryPaymentProvider } from '@voldaan/adapters/memory/payment-provider.ts';
import { memoryRateLimits } from '@voldaan/adapters/memory/rate-limits.ts';
import { memoryReservations } from '@voldaan/adapters/memory/reservations.ts';
import { memoryRows } from '@voldaan/adapters/memory/rows.ts';
import { memorySecrets } from '@voldaan/adapters/memory/secrets.ts';
import { memoryStreamStore } from '@voldaan/adapters/memory/stream-store.ts';
import { memoryTexts } from '@voldaan/adapters/memory/texts.ts';
import { memoryWakeUps } from '@voldaan/adapters/memory/wake-ups.ts';
import { memoryWebhookSender } from '@voldaan/adapters/memory/webhook-sender.ts';
import { memoryStaff } from '@voldaan/adapters/staff/memory-staff.ts';
import { firstFormat } from '@voldaan/adapters/stream/event-format.ts';
import { ACCOUNT_FOLD, RECEIPT_FOLD } from '@voldaan/application/account/fold.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { type Instant, instant } from '@voldaan/domain/calendar/instant.ts';
import type { ReceiptEvent } from '@voldaan/domain/receipt/receipt.ts';

/** An empty world in memory at a moment, with what can be looked into. */
export const emptyWorld = (at: string) => {
  const now: Instant = instant(at);
  const clock = memoryClock(now);
  const chance = fixedChance('demo');
  const mailer = memoryMailer();
  const wakeUps = memoryWakeUps();
  const documents = memoryDocuments();
  const services: Services = {
    accounts: memoryStreamStore({ kind: 'ACCOUNT', fold: ACCOUNT_FOLD, format: firstFormat<AccountEvent>() }),
    receipts: memoryStreamStore({ kind: 'RECEIPT', fold: RECEIPT_FOLD, format: firstFormat<ReceiptEvent>() }),
    reservations: memoryReservations(),
    rows: memoryRows(),
    items: memoryItems(),
    secrets: memorySecrets(),
    staff: memoryStaff(),
    limits: memoryRateLimits(clock),
    newLinks: memoryNewLinks(),
    answers: memoryAnswers(),
    apiKeys: memoryApiKeys(),
    deliveries: memoryDeliveries(),
    audit: memoryAuditLog(),
    webhooks: memoryWebhookSender(),
    documents,
    texts: memoryTexts(chance),
    mailer,
    wakeUps,
    kick: memoryKick(),
    jobs: memoryJobKick(),
    payments: memoryPaymentProvider(clock),
    clock,
    wall: clock,
    chance,
    hash: (text: string) => createHash('sha256').update(text).digest('hex'),
    keyed: (text: string) => createHmac('sha256', 'a key of this test').update(text).digest(),
    addresses: { portal: 'https://betalen.test', desk: 'https://desk.test', webhook: undefined },
  };
  return { now, services, mailer, wakeUps, documents };
};
