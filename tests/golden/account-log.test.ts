import { readFileSync } from 'node:fs';
import { firstFormat, type StoredEvent } from '@voldaan/adapters/stream/event-format.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { EVENT_TYPES, evolveAll } from '@voldaan/domain/account/evolve.ts';
import { type AccountState, NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { expect, test } from 'vitest';

type Golden = { readonly events: readonly StoredEvent[]; readonly state: AccountState };

/**
 * A log as the first version of the code stored it. Stored events are never rewritten, so these bytes must be
 * folded to the same account for ever: an event of another shape needs an upcast, never an edit of the log. Only
 * the state beside it follows when the state itself changes its shape.
 */
const golden = JSON.parse(
  readFileSync(new URL('../fixtures/account-log-1.json', import.meta.url), 'utf8'),
) as Golden;

const events = golden.events.map(firstFormat<AccountEvent>().upcast);

test('the first log of an account is folded to the same account for ever', () => {
  expect(JSON.parse(JSON.stringify(evolveAll(NO_ACCOUNT, events)))).toEqual(golden.state);
});

test('it holds every kind of event; a new kind gets a log of its own beside it', () => {
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
});
