import type { Committed, Loaded, StreamKey } from '@voldaan/application/ports/stream.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolve, evolveAll } from '@voldaan/domain/account/evolve.ts';
import { BUSINESS } from '@voldaan/domain/account/fixture.ts';
import { type AccountState, NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { HEAD, streamPk } from '../dynamodb/keys.ts';
import { fixedChance } from '../memory/fixed-chance.ts';
import { memoryStreamItems } from '../memory/stream-items.ts';
import { firstFormat } from './event-format.ts';
import { itemSize } from './item-size.ts';
import { streamStore } from './stream-store.ts';

const NINE = instant('2026-09-08T07:00:00Z');
const first = plainDate('2026-08-01');
const KB = 1024;
const chance = fixedChance('sizes');

const items = memoryStreamItems();
const store = streamStore<AccountState, AccountEvent>(items, {
  kind: 'ACCOUNT',
  fold: { stateVersion: 1, initial: NO_ACCOUNT, evolve },
  format: firstFormat(),
});

const committed = <S>(answer: Committed<S>): Loaded<S> => {
  if (!answer.committed) throw new Error(answer.reason);
  return answer.loaded;
};

const decide = async (loaded: Loaded<AccountState>, events: readonly AccountEvent[]) =>
  committed(
    await store.commit(loaded, {
      commit: { commandId: chance.id(), actor: { kind: 'system', id: 'attend' }, at: NINE, events },
      state: evolveAll(loaded.state, events),
      due: NINE,
      wake: { at: NINE, version: loaded.version + 1 },
      pending: true,
    }),
  );

const number = (n: number): string => `2026-${String(1000 + n)}`;

const invoiceAdded = (n: number): AccountEvent => ({
  type: 'InvoiceAdded',
  invoice: {
    number: number(n),
    issued: addDays(first, n % 300),
    due: addDays(first, (n % 300) + 14),
    amount: cents(1_500 + ((n * 7919) % 400_000)),
    sent: addDays(first, n % 300),
    channel: 'email',
    document: `A#demo/invoices/${chance.id()}`,
  },
  on: addDays(first, n % 300),
});

const stepTaken = (rung: number, invoices: readonly string[]): AccountEvent => ({
  type: 'StepTaken',
  rung,
  step: 'reminder',
  invoices,
  on: plainDate('2026-09-08'),
  last: plainDate('2026-09-15'),
  cause: { rule: 'plan-day', day: 7, due: plainDate('2026-09-01') },
});

/** An account with a past of a hundred commands, whose invoices have all been reminded twice. */
const grown = async (key: StreamKey, invoices: number): Promise<number> => {
  const opened: AccountEvent = {
    type: 'AccountOpened',
    facts: BUSINESS,
    plan: { id: 'business', version: 1 },
  };
  let loaded = await decide(await store.load(key), [opened]);
  for (let version = 2; version <= 100; version += 1) {
    loaded = await decide(loaded, [{ type: 'PlanAdopted', plan: { id: 'business', version } }]);
  }
  for (let from = 0; from < invoices; from += 200) {
    const some = Array.from({ length: Math.min(200, invoices - from) }, (_, n) => invoiceAdded(from + n));
    loaded = await decide(loaded, some);
  }
  const numbers = loaded.state.invoices.map((invoice) => invoice.number);
  for (const rung of [1, 2]) loaded = await decide(loaded, [stepTaken(rung, numbers)]);
  const pk = streamPk(key);
  return itemSize({ pk, sk: HEAD, ...(await items.head(pk)) });
};

const account = (id: string): StreamKey => ({ administration: 'demo', kind: 'ACCOUNT', id });

test('HEAD with 10 open invoices takes at most 2 KB', async () => {
  const bytes = await grown(account('debtor-0123456789abcdef'), 10);
  console.info(`HEAD with 10 open invoices: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(2 * KB);
});

test('HEAD with 2,000 open invoices takes at most 150 KB', async () => {
  const bytes = await grown(account('debtor-fedcba9876543210'), 2_000);
  console.info(`HEAD with 2,000 open invoices: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(150 * KB);
});
