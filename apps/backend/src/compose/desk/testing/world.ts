import { createHash, createHmac } from 'node:crypto';
import { memoryAnswers } from '@voldaan/adapters/memory/answers.ts';
import { memoryApiKeys } from '@voldaan/adapters/memory/api-keys.ts';
import { memoryAuditLog } from '@voldaan/adapters/memory/audit-log.ts';
import { memoryClock } from '@voldaan/adapters/memory/clock.ts';
import { memoryDeliveries } from '@voldaan/adapters/memory/deliveries.ts';
import { memoryDocuments } from '@voldaan/adapters/memory/documents.ts';
import { fixedChance } from '@voldaan/adapters/memory/fixed-chance.ts';
import { memoryItems } from '@voldaan/adapters/memory/items.ts';
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
import { attend } from '@voldaan/application/attend/attend.ts';
import { sendNewLink } from '@voldaan/application/link/send-new-link.ts';
import { runJob } from '@voldaan/application/machine/run-job.ts';
import { notingChanges } from '@voldaan/application/report/changed-accounts.ts';
import type { Services } from '@voldaan/application/services.ts';
import { instant, laterInstant } from '@voldaan/domain/calendar/instant.ts';

/** Services that live in memory, and the hands that do what they leave to be done. For tests. */
export const memoryWorld = (start: string) => {
  const clock = memoryClock(instant(start));
  const chance = fixedChance('desk');
  const [kick, wakeUps, mailer, newLinks] = [memoryKick(), memoryWakeUps(), memoryMailer(), memoryNewLinks()];
  const webhooks = memoryWebhookSender();
  const rows = memoryRows();
  const started: { readonly administration: string; readonly jobId: string }[] = [];
  const services: Services = {
    accounts: notingChanges(
      memoryStreamStore({ kind: 'ACCOUNT', fold: ACCOUNT_FOLD, format: firstFormat() }),
      rows,
    ),
    receipts: memoryStreamStore({ kind: 'RECEIPT', fold: RECEIPT_FOLD, format: firstFormat() }),
    reservations: memoryReservations(),
    rows,
    items: memoryItems(),
    secrets: memorySecrets(),
    staff: memoryStaff(),
    limits: memoryRateLimits(clock),
    newLinks,
    answers: memoryAnswers(),
    apiKeys: memoryApiKeys(),
    deliveries: memoryDeliveries(),
    audit: memoryAuditLog(),
    webhooks,
    documents: memoryDocuments(),
    texts: memoryTexts(chance),
    payments: memoryPaymentProvider(clock),
    jobs: {
      start: async (administration, jobId) => {
        started.push({ administration, jobId });
      },
    },
    mailer,
    wakeUps,
    kick,
    clock,
    wall: clock,
    chance,
    hash: (secret) => createHash('sha256').update(secret).digest('hex'),
    keyed: (text) => createHmac('sha256', 'a key of this test').update(text).digest(),
    addresses: { portal: 'https://betalen.test', desk: 'https://desk.test', webhook: undefined },
  };

  /** Does what was started and attends to whom was kicked, until nothing is left. */
  const settle = async (): Promise<void> => {
    for (;;) {
      const [jobs, keys, asked] = [started.splice(0), kick.take(), newLinks.take()];
      if (jobs.length + keys.length + asked.length === 0) return;
      for (const request of asked) await sendNewLink(services, request);
      for (const { administration, jobId } of jobs) await runJob(services, administration, jobId);
      for (const key of keys) await attend(services, key);
    }
  };

  /** Moves the clock from wake-up to wake-up up to a moment; each account is attended to at its own. */
  const travel = async (to: string): Promise<void> => {
    const end = instant(to);
    await settle();
    for (;;) {
      const next = wakeUps.planned().find(({ wake }) => wake.at <= end);
      if (!next) break;
      clock.moveTo(laterInstant(clock.now(), next.wake.at));
      for (const { key } of wakeUps.take(clock.now())) await attend(services, key);
      await settle();
    }
    clock.moveTo(laterInstant(clock.now(), end));
  };

  return { services, mailer, webhooks, settle, travel };
};
