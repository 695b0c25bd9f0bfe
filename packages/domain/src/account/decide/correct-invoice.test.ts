import { expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents, ZERO } from '../../money/cents.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import { nextRung } from '../../plan/next-rung.ts';
import type { Decision } from '../decision.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice, CONSUMER } from '../fixture.ts';
import { type AccountState, openTotal } from '../state.ts';
import { addCreditNote } from './add-credit-note.ts';
import { askStatement } from './ask-statement.ts';
import { type CorrectInvoice, correctInvoice } from './correct-invoice.ts';
import { mediationOver, toMediation } from './mediation.ts';
import { eraseNote, noteVisit } from './note.ts';

const PLAN = defaultPlan('consumer');
const TODAY = plainDate('2026-09-28');
const NOTE = { id: 'n1', hash: 'h1' };
const SECOND = anInvoice({ number: '2026-1203', due: plainDate('2026-09-11'), amount: cents(482_79) });

/** A fourteen-day notice about both, posted on 21 September. */
const noticed = (): AccountState =>
  anAccount(
    CONSUMER,
    [anInvoice(), SECOND],
    [
      {
        type: 'StepTaken',
        rung: 3,
        step: 'fourteen-day-notice',
        invoices: ['2026-1187', '2026-1203'],
        on: plainDate('2026-09-21'),
        cause: { rule: 'plan-day', day: 17, due: plainDate('2026-09-04') },
      },
      {
        type: 'FourteenDayNoticeGiven',
        noticeId: 'L1',
        channel: 'post',
        on: plainDate('2026-09-21'),
        claims: [
          { invoice: '2026-1187', principal: cents(1_246_30) },
          { invoice: '2026-1203', principal: cents(482_79) },
        ],
        costs: cents(259_36),
        vat: ZERO,
        lastFreeDay: plainDate('2026-10-07'),
        costsDueFrom: plainDate('2026-10-08'),
      },
    ],
  );

const run = (state: AccountState, change: Partial<CorrectInvoice>): Decision =>
  correctInvoice(state, { invoice: '2026-1187', today: TODAY, note: NOTE, ...change }, PLAN);
const codeOf = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.code);
const done = (state: AccountState, decision: Decision): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};
const lower = (amount: number) => ({ amount: cents(amount), creditNote: 'C-1', numberKnown: false });

test('too much is credited, and the running notice carries no costs', () => {
  const after = done(noticed(), run(noticed(), { lower: lower(1_000_00) }));
  expect(openTotal(after)).toBe(1_482_79);
  expect(after.notices).toMatchObject([{ lapsed: 'corrected' }]);
});

test('a later due date begins the plan anew', () => {
  const after = done(noticed(), run(noticed(), { due: plainDate('2026-10-09') }));
  const [invoice] = after.invoices;
  expect(invoice).toMatchObject({ due: '2026-10-09', steps: [] });
  // Friday 9 October + 3 days is Monday; two bank days make it Tuesday 13 October.
  expect(invoice && nextRung(after, invoice, PLAN)).toMatchObject({
    step: { rung: 1 },
    bound: { on: '2026-10-13' },
  });
  expect(after.notices).toMatchObject([{ lapsed: 'corrected' }]);
});

test('what is no correction is refused', () => {
  expect(codeOf(run(noticed(), {}))).toBe('nothing-to-correct');
  expect(codeOf(run(noticed(), { lower: lower(1_300_00) }))).toBe('nothing-to-correct');
  expect(codeOf(run(noticed(), { due: plainDate('2026-09-03') }))).toBe('date-not-later');
  expect(codeOf(run(noticed(), { lower: { ...lower(1_000_00), numberKnown: true } }))).toBe('number-in-use');
  expect(codeOf(run(noticed(), { invoice: '2026-9999', due: TODAY }))).toBe('invoice-unknown');
});

test('a credit note by hand closes what it covers', () => {
  const note = { number: 'C-2', today: TODAY, note: NOTE, numberKnown: false };
  const after = done(
    noticed(),
    addCreditNote(noticed(), { ...note, amount: cents(482_79), corrects: '2026-1203' }),
  );
  expect(after.invoices.map(({ number }) => number)).toEqual(['2026-1187']);
  expect(codeOf(addCreditNote(noticed(), { ...note, amount: ZERO }))).toBe('amount-not-positive');
  expect(codeOf(addCreditNote(noticed(), { ...note, amount: cents(1), corrects: 'X' }))).toBe(
    'invoice-unknown',
  );
  expect(codeOf(addCreditNote(noticed(), { ...note, amount: cents(1), numberKnown: true }))).toBe(
    'number-in-use',
  );
});

test('a statement leaves once a day, and never to the wrong person', () => {
  const asked = askStatement(noticed(), { today: TODAY, payments: [] });
  const after = done(noticed(), asked);
  expect(after.tellings).toMatchObject([{ what: 'statement' }]);
  expect(codeOf(askStatement(after, { today: TODAY, payments: [] }))).toBe('statement-today');
  expect(codeOf(askStatement(after, { today: plainDate('2026-09-29'), payments: [] }))).toBe('accepted');
  const wrong = evolveAll(noticed(), [
    { type: 'HoldPlaced', hold: { id: 'H1', reason: 'wrong-person', scope: 'all', since: TODAY } },
  ]);
  expect(codeOf(askStatement(wrong, { today: TODAY, payments: [] }))).toBe('wrong-person');
  const unreached = anAccount({ ...CONSUMER, email: false });
  expect(codeOf(askStatement(unreached, { today: TODAY, payments: [] }))).toBe('address-unknown');
});

test('mediation lasts 42 days; then a person is asked and nothing leaves until he answered', () => {
  const invoices = ['2026-1187'];
  const given = done(noticed(), toMediation(noticed(), { invoices, today: TODAY, note: NOTE }, PLAN));
  expect(given.holds).toMatchObject([{ reason: 'mediation', until: '2026-11-09' }]);
  const [hold] = given.holds;
  const over = mediationOver(given, hold?.id ?? '', plainDate('2026-11-10'), PLAN);
  const after = evolveAll(given, [
    { type: 'HoldEnded', holdId: hold?.id ?? '', on: plainDate('2026-11-09'), why: 'date' },
    ...over,
  ]);
  expect(after.tasks).toMatchObject([{ task: 'mediation-ended', ref: after.holds[0]?.id }]);
  expect(after.holds).toMatchObject([{ reason: 'mediation', scope: invoices }]);
  expect(after.holds[0]?.until).toBeUndefined();
});

test('a note is erased by who wrote it; a visit lies in the past', () => {
  const erase = { noteId: 'K1', erased: false, by: 'sanne', today: TODAY };
  expect(codeOf(eraseNote({ ...erase, writtenBy: 'tom' }))).toBe('note-of-other');
  expect(codeOf(eraseNote({ ...erase, writtenBy: undefined }))).toBe('note-unknown');
  expect(codeOf(eraseNote({ ...erase, writtenBy: 'sanne' }))).toBe('accepted');
  expect(eraseNote({ ...erase, writtenBy: 'sanne', erased: true })).toEqual({ ok: true, events: [] });
  expect(codeOf(noteVisit({ visitedOn: plainDate('2026-09-29'), note: NOTE, today: TODAY }))).toBe(
    'date-in-future',
  );
});
