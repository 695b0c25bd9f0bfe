import { readFileSync } from 'node:fs';
import { firstFormat, type StoredEvent } from '@voldaan/adapters/stream/event-format.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { EVENT_TYPES, evolveAll } from '@voldaan/domain/account/evolve.ts';
import { type AccountState, NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { expect, test } from 'vitest';

type Golden = { readonly events: readonly StoredEvent[]; readonly state: AccountState };

/**
 * Logs as a version of the code stored them. Stored events are never rewritten, so these bytes must be folded to
 * the same account for ever: an event of another shape needs an upcast, never an edit of the log. Only the state
 * beside it follows when the state itself changes its shape. A new kind of event goes at the end of the last log
 * until the day that it is released; after that it gets a log of its own.
 */
const LOGS = [
  'account-log-1.json',
  'account-log-2.json',
  'account-log-work.json',
  'account-log-mail.json',
  'account-log-actions.json',
  'account-log-plans.json',
  'account-log-sales.json',
  'account-log-calls.json',
];

const golden = LOGS.map((name) => {
  const { events, state } = JSON.parse(
    readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'),
  ) as Golden;
  return { name, state, events: events.map(firstFormat<AccountEvent>().upcast) };
});

test.each(golden)('$name is folded to the same account for ever', ({ events, state }) => {
  expect(JSON.parse(JSON.stringify(evolveAll(NO_ACCOUNT, events)))).toEqual(state);
});

test('together they hold every kind of event', () => {
  const types = golden.flatMap(({ events }) => events.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(EVENT_TYPES));
});
