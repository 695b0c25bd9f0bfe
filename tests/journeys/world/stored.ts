import { memoryAnswers } from '@voldaan/adapters/memory/answers.ts';
import { memoryApiKeys } from '@voldaan/adapters/memory/api-keys.ts';
import { memoryAuditLog } from '@voldaan/adapters/memory/audit-log.ts';
import { memoryClock } from '@voldaan/adapters/memory/clock.ts';
import { memoryDeliveries } from '@voldaan/adapters/memory/deliveries.ts';
import { memoryDocuments } from '@voldaan/adapters/memory/documents.ts';
import { fixedChance } from '@voldaan/adapters/memory/fixed-chance.ts';
import { memoryItems } from '@voldaan/adapters/memory/items.ts';
import { memoryMailer } from '@voldaan/adapters/memory/mailer.ts';
import { memoryNewLinks } from '@voldaan/adapters/memory/new-links.ts';
import { memoryPaymentProvider } from '@voldaan/adapters/memory/payment-provider.ts';
import { memoryRateLimits } from '@voldaan/adapters/memory/rate-limits.ts';
import { memoryReservations } from '@voldaan/adapters/memory/reservations.ts';
import { memoryRows } from '@voldaan/adapters/memory/rows.ts';
import { memorySecrets } from '@voldaan/adapters/memory/secrets.ts';
import { memoryStreamItems } from '@voldaan/adapters/memory/stream-items.ts';
import { memoryTexts } from '@voldaan/adapters/memory/texts.ts';
import { memoryWakeUps } from '@voldaan/adapters/memory/wake-ups.ts';
import { memoryWebhookSender } from '@voldaan/adapters/memory/webhook-sender.ts';
import { memoryStaff } from '@voldaan/adapters/staff/memory-staff.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** Everything that outlives a process: tables, bucket, schedules, and the world outside. */
export type Stored = ReturnType<typeof stored>;

export const stored = (start: Instant) => {
  const clock = memoryClock(start);
  const chance = fixedChance('journey');
  return {
    clock,
    chance,
    streams: memoryStreamItems(),
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
    documents: memoryDocuments(),
    texts: memoryTexts(chance),
    mailer: memoryMailer(),
    wakeUps: memoryWakeUps(),
    payments: memoryPaymentProvider(clock),
  };
};
