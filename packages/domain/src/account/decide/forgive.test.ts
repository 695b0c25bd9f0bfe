import { expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents, ZERO } from '../../money/cents.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { FORGIVEN_ALONE, type Forgive, forgive } from './forgive.ts';

const TODAY = plainDate('2026-10-20');
const NOTE = { id: 'n1', hash: 'h1' };
const part = (amounts: Partial<Forgive['forgiven'][number]>) => ({
  invoice: '2026-1187',
  principal: ZERO,
  interest: ZERO,
  costs: ZERO,
  ...amounts,
});

/** € 200,00 of which € 2,10 interest and € 40,00 costs were claimed on 12 October. */
const claimed = (): AccountState =>
  anAccount(
    undefined,
    [anInvoice({ amount: cents(200_00) })],
    [
      {
        type: 'InterestAndCostsClaimed',
        rung: 5,
        parts: [
          { invoice: '2026-1187', principal: cents(200_00), interest: cents(2_10), costs: cents(40_00) },
        ],
        base: cents(200_00),
        costs: cents(40_00),
        vat: ZERO,
        on: plainDate('2026-10-12'),
        last: plainDate('2026-10-26'),
      },
    ],
  );

const run = (state: AccountState, parts: Forgive['forgiven'], more: Partial<Forgive> = {}) =>
  forgive(state, { forgiven: parts, before: ZERO, today: TODAY, note: NOTE, ...more });
const codeOf = (...given: Parameters<typeof run>) => {
  const decision = run(...given);
  return decision.ok ? 'accepted' : decision.refusal.code;
};
const after = (
  state: AccountState,
  ...given: Parameters<typeof run> extends [unknown, ...infer R] ? R : never
) => {
  const decision = run(state, ...given);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return { events: decision.events, state: evolveAll(state, decision.events) };
};

test('costs given up are asked no more, and the debtor is told', () => {
  const { state } = after(claimed(), [part({ costs: cents(40_00) })]);
  expect(state.invoices[0]).toMatchObject({ open: 200_00, claimed: { interest: 2_10, costs: 0 } });
  expect(state.tellings).toMatchObject([{ what: 'claims-forgiven', forgiven: [{ costs: 40_00 }] }]);
});

test('an invoice of which nothing is left closes as forgiven, and with it the sequence', () => {
  const all = part({ principal: cents(200_00), interest: cents(2_10), costs: cents(40_00) });
  const { events, state } = after(claimed(), [all]);
  expect(events).toContainEqual({
    type: 'InvoicesClosed',
    how: 'forgiven',
    on: TODAY,
    closed: [{ invoice: '2026-1187', forgiven: { principal: 0, interest: 0, costs: 0 } }],
  });
  expect(state.closedOn).toBe(TODAY);
});

test('above € 250,00 on one account it takes two people, also in parts', () => {
  const large = anAccount(undefined, [anInvoice()]);
  expect(codeOf(large, [part({ principal: FORGIVEN_ALONE })])).toBe('accepted');
  expect(codeOf(large, [part({ principal: cents(250_01) })])).toBe('second-person-needed');
  expect(codeOf(large, [part({ principal: cents(1_00) })], { before: FORGIVEN_ALONE })).toBe(
    'second-person-needed',
  );
});

test('nothing more than is asked, never without a reason, each invoice once', () => {
  expect(codeOf(claimed(), [part({ interest: cents(2_11) })])).toBe('amount-above-open');
  expect(codeOf(claimed(), [part({ costs: cents(-1) })])).toBe('amount-above-open');
  expect(codeOf(claimed(), [part({})])).toBe('nothing-to-forgive');
  expect(codeOf(claimed(), [part({ costs: cents(1) }), part({ costs: cents(1) })])).toBe('amount-above-open');
  expect(codeOf(claimed(), [part({ invoice: 'X', costs: cents(1) })])).toBe('invoice-unknown');
  const silent = forgive(claimed(), { forgiven: [part({ costs: cents(1) })], before: ZERO, today: TODAY });
  expect(silent).toEqual({ ok: false, refusal: { code: 'note-missing' } });
});
