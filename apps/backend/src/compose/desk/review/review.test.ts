import { ArrangementReview, DisputeReview } from '@voldaan/contract/desk/review.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { answering, inTerms, PAID_ALREADY, WRONG_PRICE, withoutMark } from '../testing/answering.ts';
import { code, value } from '../testing/desk.ts';

const proposed = async (terms: number) => {
  const world = await answering();
  await world.says(inTerms(terms));
  const arrangementId = (await world.card()).answers.arrangement?.id ?? '';
  const review = async (
    draft: Partial<Parameters<typeof world.desk.reviewArrangement>[3]> = {},
    staff = world.sanne,
  ) =>
    ArrangementReview.parse(
      value(
        await world.desk.reviewArrangement(staff, world.id, arrangementId, {
          answer: null,
          choice: null,
          reason: null,
          ...draft,
        }),
      ),
    );
  return { ...world, arrangementId, review };
};

test('a proposal stands beside policy, history and what each answer leads to', async () => {
  const { review } = await proposed(5);
  const choice = { rhythm: 'monthly', first: plainDate('2026-09-15'), by: { terms: 2 } } as const;
  const { rails, history, ledgers, mail } = await review({ choice });
  expect(rails).toEqual({
    total: { value: 1_246_30, limit: 2_500_00 },
    last: { value: '2027-01-15', limit: '2027-03-08' },
    least: { value: 249_30, limit: 100_00 },
    first: { value: '2026-09-15', limit: '2026-09-15' },
  });
  expect(history).toMatchObject({ paid: 0, daysLate: null, arrangementsBroken: 0 });
  expect(ledgers.accept.map(({ on, amount }) => `${on} ${amount}`)).toEqual([
    '2026-09-15 24930',
    '2026-10-15 24930',
    '2026-11-15 24930',
    '2026-12-15 24930',
    '2027-01-15 24910',
  ]);
  expect(ledgers.counter?.map(({ on, amount }) => `${on} ${amount}`)).toEqual([
    '2026-09-15 62320',
    '2026-10-15 62310',
  ]);
  // Refused on Tuesday 8 September the plan goes on two working days later, and its call falls on Monday 14.
  expect(ledgers.refuse.map(({ on, step }) => `${on} ${step}`).slice(0, 3)).toEqual([
    '2026-09-14 call',
    '2026-09-21 notice',
    '2026-09-28 call',
  ]);
  expect(mail).toBeNull();
});

test('the mail that is shown is the mail that leaves, and looking changes nothing', async () => {
  const { review, desk, sanne, id, arrangementId, settle, archived, card } = await proposed(5);
  const before = (await card()).version;
  const reason = 'Het is al de derde keer.\n\n<b>Bel ons</b> gerust.';
  const { mail } = await review({ answer: 'refuse', reason });
  expect((await card()).version).toBe(before);
  expect(mail).toMatchObject({ to: 'crediteuren@degroot.test', language: 'nl' });
  value(
    await desk.answerArrangement(sanne, id, arrangementId, { answer: 'refuse', why: 'broke-before', reason }),
  );
  await settle();
  const sent = await archived();
  expect(mail?.subject).toBe(sent.subject);
  expect(withoutMark(mail?.text ?? '')).toBe(withoutMark(sent.text));
  expect(sent.html).not.toContain('<b>Bel');
  const told = (await card()).past.find(({ what }) => what.code === 'arrangement-refused');
  expect(told).toMatchObject({ what: { data: { why: 'broke-before' } }, note: reason });
});

test('what an answer would run into is said before it is given', async () => {
  const { review, staffOf } = await proposed(9);
  const collector = staffOf('piet', 'collector');
  const { refusal, mail, ledgers } = await review({ answer: 'accept' }, collector);
  expect(refusal?.title).toBeTruthy();
  expect(mail).toBeNull();
  expect(ledgers.accept).toHaveLength(9);
  expect((await review({ answer: 'accept' })).refusal).toBeNull();
  const late = { rhythm: 'monthly', first: plainDate('2026-09-01'), by: { terms: 2 } } as const;
  expect((await review({ answer: 'counter', choice: late })).refusal?.title).toBeTruthy();
});

test('an objection: the dates of a no, what stays open of a yes, and how late we are', async () => {
  const world = await answering();
  await world.says(WRONG_PRICE);
  const { desk, sanne, id, card, travel, archived, settle } = world;
  const disputeId = (await card()).answers.disputes[0]?.id ?? '';
  const review = async (draft: Partial<Parameters<typeof desk.reviewDispute>[3]>) =>
    DisputeReview.parse(
      value(
        await desk.reviewDispute(sanne, id, disputeId, {
          outcome: null,
          credit: null,
          reason: null,
          ...draft,
        }),
      ),
    );
  // Seven days on from Tuesday 8 September; the plan goes on a working day later.
  expect(await review({ outcome: 'rejected', reason: 'Zo staat het in de offerte.' })).toMatchObject({
    lateDays: 0,
    payBy: '2026-09-15',
    resumeOn: '2026-09-16',
    left: 1_246_30,
  });
  const credit = { number: 'C-1', amount: cents(246_30) };
  expect(await review({ outcome: 'upheld', credit })).toMatchObject({ payBy: null, left: 1_000_00 });
  const tooMuch = { number: 'C-1', amount: cents(1_246_31) };
  expect((await review({ outcome: 'upheld', credit: tooMuch })).refusal).not.toBeNull();
  // An answer was promised for Friday the 11th.
  await travel('2026-09-15T12:00:00Z');
  const { lateDays, mail } = await review({ outcome: 'rejected', reason: 'Toch niet.' });
  expect(lateDays).toBe(4);
  value(await desk.answerDispute(sanne, id, disputeId, { outcome: 'rejected', reason: 'Toch niet.' }));
  await settle();
  expect(withoutMark((await archived()).text)).toBe(withoutMark(mail?.text ?? ''));
  expect(
    code(await desk.reviewDispute(sanne, id, disputeId, { outcome: null, credit: null, reason: null })),
  ).toBe('already-done');
});

test('money that was not found is told, money that was found is not', async () => {
  const { says, desk, sanne, id, card, settle, archived, mailer } = await answering();
  await says(PAID_ALREADY);
  const reportId = (await card()).answers.reports[0]?.id ?? '';
  const note = 'Wij zochten van 1 tot en met 8 september op uw naam.';
  expect(value(await desk.reviewReport(sanne, id, reportId, { found: true, note })).mail).toBeNull();
  const { mail } = value(await desk.reviewReport(sanne, id, reportId, { found: false, note }));
  expect(mail?.subject).toBe('Wij hebben uw betaling niet gevonden');
  const sent = mailer.sent.length;
  value(await desk.answerReport(sanne, id, reportId, { found: false, note }));
  await settle();
  expect(mailer.sent).toHaveLength(sent + 1);
  expect(withoutMark((await archived()).text)).toBe(withoutMark(mail?.text ?? ''));
});

test('whoever comes second hears what the first one did, and when', async () => {
  const { desk, sanne, id, arrangementId, staffOf, settle } = await proposed(5);
  const no = { answer: 'refuse', why: 'can-pay', reason: 'Het kan ineens.' } as const;
  value(await desk.answerArrangement(sanne, id, arrangementId, no));
  await settle();
  const second = await desk.answerArrangement(staffOf('piet', 'approver'), id, arrangementId, {
    answer: 'accept',
    why: 'pays-well',
  });
  expect(second).toMatchObject({
    ok: false,
    refusal: {
      code: 'already-done',
      earlier: {
        at: '2026-09-08T14:00:00Z',
        actor: { is: 'staff', name: 'Sanne Vos' },
        what: { code: 'arrangement-refused', data: { why: 'can-pay' } },
      },
    },
  });
});
