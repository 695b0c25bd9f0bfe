import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { ReceiptEvent, ReceiptState } from '@voldaan/domain/receipt/receipt.ts';
import type { Answers } from './ports/answers.ts';
import type { ApiKeys } from './ports/api-keys.ts';
import type { AuditLog } from './ports/audit-log.ts';
import type { BusinessClock, Chance, WallClock } from './ports/clocks.ts';
import type { Deliveries } from './ports/deliveries.ts';
import type { Documents } from './ports/documents.ts';
import type { Items } from './ports/items.ts';
import type { JobKick } from './ports/job-kick.ts';
import type { Mailer } from './ports/mailer.ts';
import type { NewLinks } from './ports/new-links.ts';
import type { PaymentProvider } from './ports/payment-provider.ts';
import type { RateLimits } from './ports/rate-limits.ts';
import type { Reservations } from './ports/reservations.ts';
import type { Rows } from './ports/rows.ts';
import type { Secrets } from './ports/secrets.ts';
import type { StreamStore } from './ports/stream.ts';
import type { Texts } from './ports/texts.ts';
import type { AttendKick, WakeUps } from './ports/wake-ups.ts';
import type { WebhookSender } from './ports/webhook-sender.ts';
import type { StaffWorld } from './staff/staff-world.ts';

/** Addresses at which people reach us. */
export type Addresses = {
  /** Origin of the debtor's site, without a slash at the end. */
  readonly portal: string;
  readonly desk: string;
  /** Base of the provider's calls to us; undefined where none can reach us. */
  readonly webhook: string | undefined;
  /** Domain at which answers to our mails are received; absent where none are. */
  readonly replies?: string | undefined;
};

/** Everything that the use cases need of the world; composed once per process. */
export type Services = {
  readonly accounts: StreamStore<AccountState, AccountEvent>;
  readonly receipts: StreamStore<ReceiptState, ReceiptEvent>;
  readonly reservations: Reservations;
  readonly rows: Rows;
  readonly items: Items;
  readonly secrets: Secrets;
  readonly limits: RateLimits;
  readonly newLinks: NewLinks;
  readonly staff: StaffWorld;
  readonly answers: Answers;
  readonly apiKeys: ApiKeys;
  readonly deliveries: Deliveries;
  readonly audit: AuditLog;
  readonly webhooks: WebhookSender;
  readonly documents: Documents;
  readonly texts: Texts;
  readonly mailer: Mailer;
  readonly wakeUps: WakeUps;
  readonly kick: AttendKick;
  readonly jobs: JobKick;
  readonly payments: PaymentProvider;
  readonly clock: BusinessClock;
  readonly wall: WallClock;
  readonly chance: Chance;
  /** SHA-256 of a secret, hex. */
  readonly hash: (secret: string) => string;
  /** Keyed digest (HMAC-SHA-256) from which typed codes are made; the key never leaves the process. */
  readonly keyed: (text: string) => Uint8Array;
  readonly addresses: Addresses;
};
