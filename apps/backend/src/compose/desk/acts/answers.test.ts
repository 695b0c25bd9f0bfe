import { accountKey } from '@voldaan/application/account/fold.ts';
import { type DebtorAnswer, takeAnswer } from '@voldaan/application/answer/debtor-answers.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { DEBTOR } from '../../portal/debtor-session.ts';
import { code, value } from '../testing/desk.ts';
import { lookedAfter } from '../testing/looked-after.ts';
import { reminded } from '../testing/reminded.ts';

/** De Groot owes € 1.246,30 and was reminded on Tuesday 8 September 2026; what he says on the portal. */
const answering = async () => {
  const world = await reminded();
  const says = async (answer: DebtorAnswer) => {
    const outcome = await takeAnswer(world.services, accountKey('timmer', world.id), DEBTOR, answer);
    if (!outcome.ok) throw new Error(outcome.code);
    await world.settle();
  };
  const told = () => world.mailer.sent.map(({ subject }) => subject);
  const codes = async () => (await world.card()).past.map(({ what }) => what.code);
  return { ...world, says, told, codes };
};

const PRICE: DebtorAnswer = {
  kind: 'dispute',
  invoice: '2026-1187',
  category: 'wrong-price',
  amount: cents(246_30),
  words: 'Afgesproken was 1.000 euro.',
  proofs: ['p1'],
};

test('a dispute shows what the debtor wrote and leaves the rest payable; right is right and credited', async () => {
  const { desk, sanne, id, card, says, codes, settle } = await answering();
  await says(PRICE);
  const [dispute] = (await card()).answers.disputes;
  expect(dispute).toMatchObject({
    invoice: '2026-1187',
    category: 'wrong-price',
    amount: 246_30,
    undisputed: 1_000_00,
    since: '2026-09-08',
    answerBy: '2026-09-11',
    words: 'Afgesproken was 1.000 euro.',
    proofs: ['p1'],
  });
  const disputeId = dispute?.id ?? '';
  const credit = { number: 'C-2026-7', amount: cents(246_30) };
  const upheld = { outcome: 'upheld' as const, credit, reason: null };
  value(await desk.answerDispute(sanne, id, disputeId, upheld));
  await settle();
  const after = await card();
  expect(after.answers.disputes).toEqual([]);
  expect(after.totals.open).toBe(1_000_00);
  expect(await codes()).toContain('dispute-answered');
  expect(code(await desk.answerDispute(sanne, id, disputeId, upheld))).toBe('already-done');
});

test('a rejection says why, and the plan waits seven days', async () => {
  const { desk, sanne, id, card, says, settle } = await answering();
  await says(PRICE);
  const disputeId = (await card()).answers.disputes[0]?.id ?? '';
  const reason = 'In de offerte staat dezelfde prijs.';
  value(await desk.answerDispute(sanne, id, disputeId, { outcome: 'rejected', reason }));
  await settle();
  const { past, holds } = await card();
  expect(past.find(({ what }) => what.code === 'dispute-answered')).toMatchObject({ note: reason });
  expect(holds).toEqual([]);
});

test('a credit above what is open is refused, and nothing that was typed stays', async () => {
  const { desk, sanne, id, card, says } = await answering();
  await says(PRICE);
  const disputeId = (await card()).answers.disputes[0]?.id ?? '';
  const credit = { number: 'C-1', amount: cents(1_246_31) };
  const partly = { outcome: 'partly' as const, credit, reason: 'deels' };
  expect(code(await desk.answerDispute(sanne, id, disputeId, partly))).toBe('changed-meanwhile');
});

// Three terms of € 415,50, € 415,50 and € 415,30 from 15 September.
const IN_THREE: DebtorAnswer = {
  kind: 'arrangement',
  choice: { rhythm: 'monthly', first: plainDate('2026-09-15'), by: { terms: 3 } },
  confirmed: false,
  words: 'Wij wachten zelf op geld.',
};

test('a proposal is held against the policy and accepted', async () => {
  const { desk, sanne, id, card, says, settle } = await answering();
  await says(IN_THREE);
  const { arrangement } = (await card()).answers;
  expect(arrangement).toMatchObject({
    stage: 'proposed',
    total: 1_246_30,
    decides: 'finance',
    objections: [],
    words: 'Wij wachten zelf op geld.',
    answerBy: '2026-09-11',
    terms: [
      { due: '2026-09-15', amount: 415_50 },
      { due: '2026-10-15', amount: 415_50 },
      { due: '2026-11-15', amount: 415_30 },
    ],
  });
  const arrangementId = arrangement?.id ?? '';
  value(await desk.answerArrangement(sanne, id, arrangementId, { answer: 'accept' }));
  await settle();
  expect((await card()).answers.arrangement).toMatchObject({ stage: 'running', broken: false });
  expect(code(await desk.endArrangement(sanne, id, arrangementId, { reason: null }))).toBe(
    'arrangement-not-broken',
  );
});

test('what lasts longer than six months asks an approver', async () => {
  const { desk, staffOf, sanne, id, card, says } = await answering();
  await says({
    ...IN_THREE,
    choice: { rhythm: 'monthly', first: plainDate('2026-09-15'), by: { terms: 9 } },
  });
  const { arrangement } = (await card()).answers;
  expect(arrangement).toMatchObject({ decides: 'approver', objections: ['long'] });
  const accept = { answer: 'accept' as const };
  const arrangementId = arrangement?.id ?? '';
  expect(code(await desk.answerArrangement(staffOf('bo', 'collector'), id, arrangementId, accept))).toBe(
    'approver-needed',
  );
  expect(code(await desk.answerArrangement(staffOf('an', 'sales'), id, arrangementId, accept))).toBe(
    'not-allowed',
  );
  value(await desk.answerArrangement(sanne, id, arrangementId, accept));
});

test('another schedule waits for the debtor; a no says why', async () => {
  const { desk, sanne, id, card, says } = await answering();
  await says(IN_THREE);
  const arrangementId = (await card()).answers.arrangement?.id ?? '';
  const choice = { rhythm: 'weekly' as const, first: plainDate('2026-09-14'), by: { amount: cents(500_00) } };
  value(
    await desk.answerArrangement(sanne, id, arrangementId, { answer: 'counter', choice, reason: 'Sneller.' }),
  );
  expect((await card()).answers.arrangement).toMatchObject({
    stage: 'countered',
    validUntil: '2026-09-15',
    terms: [{ amount: 500_00 }, { amount: 500_00 }, { amount: 246_30 }],
  });
  const refuse = { answer: 'refuse' as const, reason: 'Te laat.' };
  expect(code(await desk.answerArrangement(sanne, id, arrangementId, refuse))).toBe('already-done');

  const other = await answering();
  await other.says(IN_THREE);
  const otherId = (await other.card()).answers.arrangement?.id ?? '';
  value(await other.desk.answerArrangement(other.sanne, other.id, otherId, refuse));
  const { answers, past } = await other.card();
  expect(answers.arrangement).toBeNull();
  expect(past.find(({ what }) => what.code === 'arrangement-refused')).toMatchObject({ note: 'Te laat.' });
});

test('what is offered on the phone is recorded, also by sales, and waits for an answer', async () => {
  const { desk, sanne, staffOf, id, card } = await answering();
  const sales = staffOf('an', 'sales');
  await lookedAfter(desk, sanne, id, 'an');
  const choice = { rhythm: 'monthly' as const, first: plainDate('2026-09-15'), by: { terms: 2 } };
  expect((await card()).answers.arrangeable).toEqual(['2026-1187']);
  value(await desk.recordArrangement(sales, id, { choice, note: 'Belde zelf.' }));
  expect((await card()).answers).toMatchObject({
    arrangeable: [],
    arrangement: { stage: 'proposed', byStaff: true, words: 'Belde zelf.' },
  });
});

test('a promise on the phone has its limits', async () => {
  const { desk, sanne, staffOf, id, card } = await answering();
  const promise = { invoices: ['2026-1187'], amount: null, way: 'phone' as const };
  const at = (day: string) => ({ ...promise, payOn: plainDate(day) });
  expect(code(await desk.recordPromise(sanne, id, at('2026-09-23')))).toBe('promise-not-possible');
  expect(code(await desk.recordPromise(staffOf('kees', 'viewer'), id, at('2026-09-14')))).toBe('not-allowed');
  value(await desk.recordPromise(sanne, id, at('2026-09-22')));
  expect((await card()).holds).toMatchObject([{ reason: 'promise', until: '2026-09-23' }]);
  expect(code(await desk.recordPromise(sanne, id, at('2026-09-14')))).toBe('promise-not-possible');
});

test('money that was not found ends the pause with a word; a message is read', async () => {
  const { desk, sanne, id, card, says } = await answering();
  await says({
    kind: 'payment-report',
    invoices: ['2026-1187'],
    amount: cents(1_246_30),
    paidOn: plainDate('2026-09-07'),
    words: 'Rekening: NL91ABNA0417164300',
    proofs: [],
  });
  await says({ kind: 'message', topic: 'question', invoices: [], words: 'Wat is dit?' });
  const { reports, writings } = (await card()).answers;
  expect(reports).toMatchObject([{ amount: 1_246_30, paidOn: '2026-09-07', answerBy: '2026-09-10' }]);
  expect(writings).toMatchObject([{ topic: 'question', words: 'Wat is dit?', contact: null }]);
  const reportId = reports[0]?.id ?? '';
  expect(code(await desk.answerReport(sanne, id, reportId, { found: false, note: null }))).toBe(
    'note-missing',
  );
  value(await desk.answerReport(sanne, id, reportId, { found: false, note: 'Niet op de rekening.' }));
  const writingId = writings[0]?.id ?? '';
  value(await desk.answerWriting(sanne, id, writingId, { accept: false, note: 'Gebeld.' }));
  const after = await card();
  expect(after.holds).toEqual([]);
  expect(after.answers).toMatchObject({ reports: [], writings: [] });
  expect(after.past.slice(0, 4)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ what: { code: 'report-checked', data: {} }, note: 'Niet op de rekening.' }),
      expect.objectContaining({ what: { code: 'writing-read', data: {} }, note: 'Gebeld.' }),
    ]),
  );
});

test('contact data that the debtor wants changed are taken over with one click', async () => {
  const { desk, sanne, id, card, says } = await answering();
  const wanted = { email: 'nieuw@degroot.test', phone: '0612345678' };
  await says({ kind: 'message', topic: 'contact-data', invoices: [], words: JSON.stringify(wanted) });
  const [writing] = (await card()).answers.writings;
  expect(writing).toMatchObject({ contact: wanted, words: null });
  value(await desk.answerWriting(sanne, id, writing?.id ?? '', { accept: true, note: null }));
  const { debtor, answers } = await card();
  expect(debtor).toMatchObject({ phone: '0612345678' });
  expect(debtor.emails[0]).toMatchObject({ address: 'nieuw@degroot.test', dunning: true });
  expect(answers.writings).toEqual([]);
});

test('an address that is none is not taken over', async () => {
  const { desk, sanne, id, card, says } = await answering();
  const words = JSON.stringify({ email: 'geen adres' });
  await says({ kind: 'message', topic: 'contact-data', invoices: [], words });
  const writingId = (await card()).answers.writings[0]?.id ?? '';
  expect(code(await desk.answerWriting(sanne, id, writingId, { accept: true, note: null }))).toBe(
    'request-not-understood',
  );
});
