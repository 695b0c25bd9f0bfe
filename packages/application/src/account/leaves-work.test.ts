import { evolve } from '@voldaan/domain/account/evolve.ts';
import { anAccount, BUSINESS, contextOf } from '@voldaan/domain/account/fixture.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { nextAction } from '@voldaan/domain/plan/next-action.ts';
import { expect, test } from 'vitest';
import type { Loaded } from '../ports/stream.ts';
import { accountKey } from './fold.ts';
import { leavesWork } from './leaves-work.ts';

const TIMMER: Administration = {
  id: 'timmer',
  name: 'Timmer & Zn',
  iban: 'NL91ABNA0417164300',
  bic: null,
  address: { street: 'Werf 12', postcode: '1013 AA', city: 'Amsterdam', country: 'NL' },
  kvk: '12345678',
  contact: { name: 'S. Vos', role: 'administratie', phone: '020 123 45 67', email: 'vos@timmer.test' },
  sender: 'administratie@timmer.test',
  language: 'nl',
  color: null,
  stopped: false,
};
const DE_GROOT: Debtor = {
  id: 'DE-GROOT',
  name: 'De Groot Interieur',
  contactName: null,
  kind: 'company',
  kindSource: { from: 'invoice', on: plainDate('2026-08-24') },
  language: 'nl',
  email: { invoice: 'administratie@degroot.test' },
  bounced: [],
  phone: null,
  address: null,
  country: 'NL',
  kvk: null,
  vatNumber: null,
  customerNumber: null,
  keyAccount: false,
};

const NOW = instant('2026-09-08T09:00:00Z');
const ON = plainDate('2026-09-08');
const about = { invoices: ['2026-1187'], on: ON } as const;

/** Reminded this morning; the call of 14 September is what comes next. */
const reminded: AccountState = anAccount(BUSINESS, undefined, [
  { type: 'InvoicesBecameOverdue', ...about },
  { type: 'StepTaken', rung: 1, step: 'reminder', ...about, cause: { rule: 'first-day-late' } },
  { type: 'MessageClaimed', messageId: 'M1', message: 'reminder', rung: 1, run: 'r', at: NOW, ...about },
  { type: 'MessageSent', messageId: 'M1', providerId: 'p' },
]);

const dueOf = (state: AccountState) => nextAction(state, contextOf(state), NOW)?.at;

const loaded = (change: Partial<Loaded<AccountState>> = {}): Loaded<AccountState> => {
  const at = dueOf(reminded);
  return {
    key: accountKey('timmer', 'DE-GROOT'),
    version: 7,
    state: reminded,
    hash: '',
    wake: at && { at, version: 6 },
    pendingSince: undefined,
    decidedAt: () => undefined,
    hasDecided: () => false,
    ...change,
  };
};

const leaves = (
  event: Parameters<typeof evolve>[1],
  before = loaded(),
  debtor: Debtor | undefined = DE_GROOT,
) => {
  const state = evolve(before.state, event);
  return leavesWork(before, { state, due: dueOf(state), now: NOW }, TIMMER, debtor);
};

const delivered = { type: 'MessageDelivered', messageId: 'M1' } as const;

test('the word that a mail arrived changes no list and no moment: nothing is left to do', () => {
  expect(leaves(delivered)).toBe(false);
});

test('what a list shows is work, and so is another moment', () => {
  expect(leaves({ type: 'TaskOpened', taskId: 'T9', task: 'find-number', ...about })).toBe(true);
  expect(leaves({ type: 'CallOpened', callId: 'C9', rung: 2, ...about })).toBe(true);
});

test('without the wake-up that the next moment needs there is work, whatever was decided', () => {
  expect(leaves(delivered, loaded({ wake: undefined }))).toBe(true);
  expect(leaves(delivered, loaded({ wake: { at: instant('2026-09-30T07:00:00Z'), version: 6 } }))).toBe(true);
});

test('what is due in years needs no wake-up, and one that is still there is work', () => {
  const due = instant('2031-02-10T06:59:00Z');
  const left = (wake: Loaded<AccountState>['wake']) =>
    leavesWork(loaded({ wake }), { state: reminded, due, now: NOW }, TIMMER, DE_GROOT);
  expect(left(undefined)).toBe(false);
  expect(left({ at: due, version: 6 })).toBe(true);
});

test('effects that wait already are not forgotten', () => {
  expect(leaves(delivered, loaded({ pendingSince: NOW }))).toBe(true);
});
