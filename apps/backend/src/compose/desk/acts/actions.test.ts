import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { code, DE_GROOT, value } from '../testing/desk.ts';
import { reminded } from '../testing/reminded.ts';

const JANSEN = [
  'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email;telefoon;straat;postcode;plaats;kvk',
  '2026-1300;01-09-2026;15-09-2026;500,00;Jansen Tegels BV;jansen@tegels.test;0207654321;Dam 1;1012 JS;Amsterdam;34567890',
].join('\n');

let at: Awaited<ReturnType<typeof reminded>>;
beforeEach(async () => {
  at = await reminded();
});

const codes = async () => (await at.card()).past.map(({ what }) => what.code);
const why = 'De klant belde hierover.';

describe('a statement', () => {
  test('leaves at once, opens as it was sent, and only once a day', async () => {
    value(await at.desk.sendStatement(at.sanne, at.id));
    await at.settle();
    const told = (await at.card()).past.find(({ what }) => what.code === 'told');
    expect(told?.what).toEqual({
      code: 'told',
      data: { kind: 'statement', to: 'crediteuren@degroot.test' },
    });
    const { bytes } = value(await at.desk.readDocument(at.sanne, at.id, told?.documentId ?? ''));
    const mail = new TextDecoder().decode(bytes);
    expect(mail).toContain('rekeningoverzicht');
    expect(mail).not.toMatch(/herinnering|aanmaning/i);
    expect(code(await at.desk.sendStatement(at.sanne, at.id))).toBe('statement-today');
  });
});

describe('a payment received elsewhere', () => {
  const asked = {
    amount: cents(1_300_00),
    on: plainDate('2026-09-08'),
    method: 'cash' as const,
    reference: null,
  };

  test('shows how it would be divided, and books just that', async () => {
    const shown = value(await at.desk.previewReceipt(at.sanne, at.id, asked));
    expect(shown).toEqual({
      settled: [{ invoice: '2026-1187', amount: 1_246_30, left: 0 }],
      unallocated: 53_70,
    });
    expect((await at.card()).totals.open).toBe(1_246_30);
    const key = '0c6f1d5e-6a0b-4a4f-9b3e-2f7f0d1f6f57';
    const { receiptId: _, ...booked } = value(await at.desk.bookReceipt(at.sanne, at.id, { ...asked, key }));
    expect(booked).toEqual(shown);
    expect((await at.card()).totals.credit).toBe(53_70);
  });
});

describe('the next step', () => {
  test('is skipped with a reason, by a person whose work it is', async () => {
    const { planned } = await at.card();
    const [next] = planned.filter(({ rule }) => rule !== null);
    const step = { rung: next?.rule?.rung ?? 0, invoices: next?.invoices ?? [] };
    expect(next?.kind).toBe('call');
    const sales = at.staffOf('tom', 'sales');
    expect(code(await at.desk.skipStep(sales, at.id, { ...step, reason: why }))).toBe('not-allowed');
    value(await at.desk.skipStep(at.sanne, at.id, { ...step, reason: why }));
    const card = await at.card();
    expect(card.past[0]).toMatchObject({ what: { code: 'step-skipped', data: { step: 'call' } }, note: why });
    expect(card.planned.filter(({ rule }) => rule !== null)[0]?.kind).toBe('notice');
    expect(code(await at.desk.skipStep(at.sanne, at.id, { ...step, reason: why }))).toBe('changed-meanwhile');
  });

  test('is moved later, and the plan says by whom it stands there', async () => {
    const { planned } = await at.card();
    const [next] = planned.filter(({ rule }) => rule !== null);
    const step = { rung: next?.rule?.rung ?? 0, invoices: next?.invoices ?? [], reason: why };
    const earlier = await at.desk.moveStep(at.sanne, at.id, { ...step, notBefore: plainDate('2026-09-09') });
    expect(code(earlier)).toBe('step-not-later');
    value(await at.desk.moveStep(at.sanne, at.id, { ...step, notBefore: plainDate('2026-09-24') }));
    const { nextStep } = await at.card();
    expect(nextStep).toMatchObject({
      is: 'planned',
      action: {
        kind: 'call',
        on: '2026-09-24',
        cause: { code: 'moved', data: { notBefore: '2026-09-24' } },
      },
    });
  });
});

describe('notes', () => {
  test('are one’s own to erase; HTML in them is text', async () => {
    value(await at.desk.addNote(at.sanne, at.id, { text: '<b>Belt</b> liever na 10 uur.' }));
    const [note] = (await at.card()).notes;
    expect(note).toMatchObject({ by: 'Sanne Vos', text: '<b>Belt</b> liever na 10 uur.', own: true });
    const tom = at.staffOf('tom', 'collector');
    expect(code(await at.desk.eraseNote(tom, at.id, note?.id ?? ''))).toBe('note-of-other');
    value(await at.desk.eraseNote(at.sanne, at.id, note?.id ?? ''));
    expect((await at.card()).notes).toEqual([]);
    expect(await codes()).toContain('note-erased');
  });

  test('a BSN is refused', async () => {
    expect(code(await at.desk.addNote(at.sanne, at.id, { text: 'BSN 111222333' }))).toBe('bsn-in-note');
  });

  test('a visit says when, who, whom he spoke and what', async () => {
    const visit = {
      visitedOn: plainDate('2026-09-07'),
      visitor: 'Tom Bakker',
      spokeWith: 'mevrouw De Groot',
      note: 'Betaalt vrijdag.',
    };
    const tomorrow = { ...visit, visitedOn: plainDate('2026-09-09') };
    expect(code(await at.desk.noteVisit(at.sanne, at.id, tomorrow))).toBe('day-in-future');
    value(await at.desk.noteVisit(at.sanne, at.id, visit));
    expect((await at.card()).past[0]).toMatchObject({
      what: {
        code: 'visit-noted',
        data: { on: '2026-09-07', visitor: 'Tom Bakker', spokeWith: 'mevrouw De Groot' },
      },
      note: 'Betaalt vrijdag.',
    });
  });
});

describe('four eyes', () => {
  const writeOff = { act: 'write-off' as const, invoices: ['2026-1187'], reason: 'Failliet verklaard.' };

  test('on a write-off at any time: another one confirms, the claim stays, the debtor hears nothing', async () => {
    const before = at.mailer.sent.length;
    value(await at.desk.proposeAct(at.sanne, at.id, writeOff));
    await at.settle();
    const [proposal] = (await at.card()).proposals;
    expect(proposal).toMatchObject({
      act: 'write-off',
      amount: 1_246_30,
      own: true,
      reason: writeOff.reason,
    });
    expect((await at.tasks()).map(({ subject }) => subject.code)).toContain('proposal');
    const yes = { answer: 'confirm' as const, reason: null };
    expect(code(await at.desk.answerAct(at.sanne, at.id, proposal?.id ?? '', yes))).toBe(
      'second-person-needed',
    );
    const collector = at.staffOf('kim', 'collector');
    expect(code(await at.desk.answerAct(collector, at.id, proposal?.id ?? '', yes))).toBe('not-allowed');
    const tom = at.staffOf('tom', 'approver');
    value(await at.desk.answerAct(tom, at.id, proposal?.id ?? '', yes));
    await at.settle();
    const card = await at.card();
    expect(card.totals.open).toBe(1_246_30);
    expect(card.invoices[0]?.state).toBe('written-off');
    expect(card.nextStep).toMatchObject({ is: 'nothing', why: { code: 'written-off' } });
    expect(card.planned).toEqual([]);
    expect(at.mailer.sent.length).toBe(before);
    expect(code(await at.desk.answerAct(tom, at.id, proposal?.id ?? '', yes))).toBe('already-done');
  });

  test('on more than EUR 250.00 that is forgiven, and then the debtor is told', async () => {
    const forgiven = [
      { invoice: '2026-1187', principal: cents(300_00), interest: cents(0), costs: cents(0) },
    ];
    expect(code(await at.desk.forgive(at.sanne, at.id, { forgiven, reason: why }))).toBe(
      'second-person-needed',
    );
    value(await at.desk.proposeAct(at.sanne, at.id, { act: 'forgive', forgiven, reason: why }));
    const [proposal] = (await at.card()).proposals;
    const tom = at.staffOf('tom', 'approver');
    value(await at.desk.answerAct(tom, at.id, proposal?.id ?? '', { answer: 'confirm', reason: null }));
    await at.settle();
    expect((await at.card()).totals.open).toBe(946_30);
    expect(at.mailer.sent.at(-1)?.subject).toContain('niet meer te betalen');
  });

  test('handing over waits for the notice of default', async () => {
    expect(code(await at.desk.proposeAct(at.sanne, at.id, { ...writeOff, act: 'agency' }))).toBe(
      'step-five-first',
    );
  });
});

describe('an invoice is put right', () => {
  test('with a credit note of a free number', async () => {
    const lower = { amount: cents(1_000_00), creditNote: 'C-2026-1' };
    const asked = { invoice: '2026-1187', lower, due: null, reason: why };
    const used = { ...lower, creditNote: '2026-1187' };
    expect(code(await at.desk.correctInvoice(at.sanne, at.id, { ...asked, lower: used }))).toBe(
      'number-in-use',
    );
    const more = { ...lower, amount: cents(2_000_00) };
    expect(code(await at.desk.correctInvoice(at.sanne, at.id, { ...asked, lower: more }))).toBe(
      'nothing-to-correct',
    );
    value(await at.desk.correctInvoice(at.sanne, at.id, asked));
    expect((await at.card()).totals.open).toBe(1_000_00);
  });

  test('with a later due date the plan begins anew', async () => {
    const asked = { invoice: '2026-1187', lower: null, due: plainDate('2026-09-25'), reason: why };
    const before = { ...asked, due: plainDate('2026-09-01') };
    expect(code(await at.desk.correctInvoice(at.sanne, at.id, before))).toBe('date-not-later');
    value(await at.desk.correctInvoice(at.sanne, at.id, asked));
    const { invoices, totals } = await at.card();
    expect(invoices[0]).toMatchObject({ dueDate: '2026-09-25', state: 'not-due', taken: null });
    expect(totals.overdue).toBe(0);
  });
});

describe('another debtor', () => {
  const jansen = async () => {
    await at.bringIn(JANSEN);
    const { rows } = value(await at.desk.listDebtors(at.sanne, { query: 'Jansen', filter: 'all' }));
    return rows[0]?.id ?? '';
  };

  test('gets an invoice that was his; the file that names the old one is read all the same', async () => {
    const to = await jansen();
    value(await at.desk.moveInvoices(at.sanne, at.id, { to, invoices: ['2026-1187'], reason: why }));
    await at.settle();
    const [old, other] = [await at.card(), value(await at.desk.debtorCard(at.sanne, to))];
    expect(old.totals.open).toBe(0);
    expect(old.closed).toBeNull();
    expect(old.past[0]?.what).toMatchObject({ code: 'invoices-moved-out', data: { to: 'Jansen Tegels BV' } });
    expect(other.totals.open).toBe(1_746_30);
    expect(other.past[0]?.what).toMatchObject({
      code: 'invoices-moved-in',
      data: { from: 'De Groot Bouw BV' },
    });
    const { owner } = at.services.reservations;
    expect(await owner('timmer', 'INVOICE', '2026-1187')).toBe(to);
    const again = DE_GROOT;
    await at.bringIn(again);
    expect((await at.card()).totals.open).toBe(0);
  });

  test('and the record itself is refused, as is one that is not there', async () => {
    const move = { invoices: ['2026-1187'], reason: why };
    expect(code(await at.desk.moveInvoices(at.sanne, at.id, { ...move, to: at.id }))).toBe('move-to-itself');
    expect(code(await at.desk.moveInvoices(at.sanne, at.id, { ...move, to: 'nobody' }))).toBe('not-found');
  });

  test('takes up the whole record; later files find the one that is left', async () => {
    const into = await jansen();
    value(await at.desk.mergeInto(at.sanne, at.id, { into, reason: why }));
    await at.settle();
    const old = await at.card();
    expect(old.merged).toEqual({ id: into, name: 'Jansen Tegels BV' });
    expect(code(await at.desk.mergeInto(at.sanne, into, { into: at.id, reason: why }))).toBe(
      'account-merged',
    );
    expect(code(await at.desk.mergeInto(at.sanne, at.id, { into, reason: why }))).toBe('account-merged');
    const next = DE_GROOT.replace('2026-1187', '2026-1400');
    await at.bringIn(next);
    expect((await at.card()).totals.open).toBe(0);
    const { totals } = value(await at.desk.debtorCard(at.sanne, into));
    expect(totals.open).toBe(500_00 + 1_246_30 + 1_246_30);
  });

  test('a record that was merged stands in no list, and a search still finds its history', async () => {
    const into = await jansen();
    const listed = async (query: string) =>
      value(await at.desk.listDebtors(at.sanne, { query, filter: 'all' })).rows.map(({ id }) => id);
    expect(await listed('')).toContain(at.id);
    value(await at.desk.mergeInto(at.sanne, at.id, { into, reason: why }));
    await at.settle();
    expect(await listed('')).toEqual([into]);
    expect(await listed('groot')).toEqual([at.id]);
  });
});

test('an address that is no address any more is taken away', async () => {
  value(await at.desk.addressGone(at.sanne, at.id));
  expect((await at.card()).debtor.address).toBeNull();
});

test('how late somebody pays is told from what was paid in full, and not at all before', async () => {
  expect((await at.card()).paysLate).toBeNull();
  const receipt = {
    key: '1c6f1d5e-6a0b-4a4f-9b3e-2f7f0d1f6f57',
    amount: cents(1_246_30),
    on: plainDate('2026-09-08'),
    method: 'bank-transfer' as const,
    reference: null,
  };
  value(await at.desk.bookReceipt(at.sanne, at.id, receipt));
  expect((await at.card()).paysLate).toEqual({ days: 4, invoices: 1 });
});
