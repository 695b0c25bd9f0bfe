import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { AgreedHow, CallOutcome } from '@voldaan/contract/desk/call-outcome.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { DEFAULT_SENDING } from '@voldaan/domain/plan/sending-rules.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

const FRIDAY = plainDate('2026-09-18');
const spoken = { spokeWith: null, note: null };

/** Monday 14 September 2026, two in the afternoon: the plan asks for a call. */
const atTheCall = async (csv = DE_GROOT) => {
  const opened = await openDesk('2026-08-24T08:00:00Z');
  const { desk, sanne, bringIn, onlyDebtor, travel, settle } = opened;
  await bringIn(csv);
  const id = await onlyDebtor();
  await travel('2026-09-14T12:00:00Z');
  const card = async () => value(await desk.debtorCard(sanne, id));
  const list = async () => value(await desk.listCalls(sanne));
  const callId = (await card()).openCall?.id ?? '';
  const said = async (outcome: CallOutcome) => {
    const result = await desk.recordCall(sanne, id, callId, outcome);
    await settle();
    return code(result);
  };
  return { ...opened, id, card, list, callId, said };
};

const agreed = (how: Partial<Extract<AgreedHow, { is: 'parts' }>> = {}): CallOutcome => ({
  outcome: 'agreed',
  how: {
    is: 'parts',
    calledBy: 'us',
    parts: [{ amount: cents(1_246_30), on: FRIDAY }],
    disputed: null,
    ordersOnHold: false,
    ...how,
  },
  spokeWith: 'mevrouw De Groot',
  role: 'administratie',
  note: 'na het weekend',
});

test('the list holds what one needs in the ear, and opens no account for it', async () => {
  const { list } = await atTheCall();
  const { calls, later, today } = await list();
  expect(later).toEqual([]);
  expect(today).toBe('2026-09-14');
  expect(calls).toMatchObject([
    {
      debtor: { name: 'De Groot Bouw BV', city: 'Amsterdam' },
      why: 'plan',
      phone: '0201234567',
      moment: { now: true, local: '14:00', next: null, guessed: false },
      // The notice comes on Monday the 21st.
      until: '2026-09-21',
      overdue: 1_246_30,
      invoices: ['2026-1187'],
      count: 1,
      oldest: '2026-09-04',
      attempt: 1,
      triedToday: false,
      lastContact: { on: '2026-09-08', by: 'mail', step: 'reminder', outcome: null },
      handledBy: null,
      promise: null,
    },
  ]);
});

test('outside calling hours it says from when to ring, and a call that was made is noted all the same', async () => {
  const { card, list, said, services, travel } = await atTheCall();
  await travel('2026-09-14T16:00:00Z');
  const tuesday = { now: false, local: '18:00', next: { on: '2026-09-15', from: '09:00' } };
  expect((await list()).calls).toMatchObject([{ moment: tuesday }]);
  expect((await card()).openCall).toMatchObject({ moment: tuesday });
  const books = await services.items.get<Administration>(REGISTER, 'ADMINISTRATION', 'timmer');
  const closed = [{ from: plainDate('2026-09-15'), until: plainDate('2026-09-15'), name: 'verhuizing' }];
  const sending = { ...DEFAULT_SENDING, closed };
  await services.items.put(
    REGISTER,
    'ADMINISTRATION',
    'timmer',
    { ...books?.value, sending },
    books?.version ?? 0,
  );
  expect((await list()).calls).toMatchObject([{ moment: { next: { on: '2026-09-16', from: '09:00' } } }]);
  expect(await said({ outcome: 'voicemail', note: null })).toBe('accepted');
});

test('one try a day: the second waits for tomorrow, the third closes it; the plan has not waited', async () => {
  const { card, list, said, travel } = await atTheCall();
  expect(await said({ outcome: 'voicemail', note: null })).toBe('accepted');
  expect(await said({ outcome: 'not-reached', note: null })).toBe('called-today');
  expect((await list()).calls).toMatchObject([
    {
      triedToday: true,
      attempt: 2,
      handledBy: 'Sanne Vos',
      lastContact: { by: 'call', outcome: 'voicemail' },
    },
  ]);
  await travel('2026-09-15T12:00:00Z');
  expect((await list()).calls).toMatchObject([{ triedToday: false }]);
  expect(await said({ outcome: 'not-reached', note: null })).toBe('accepted');
  expect((await card()).openCall?.attempts).toMatchObject([
    { outcome: 'voicemail', by: 'Sanne Vos' },
    { outcome: 'not-reached' },
  ]);
  await travel('2026-09-16T12:00:00Z');
  expect(await said({ outcome: 'not-reached', note: null })).toBe('accepted');
  expect((await card()).openCall).toBeNull();
  expect((await card()).planned[0]).toMatchObject({ kind: 'notice', on: '2026-09-21' });
});

test('a payment lies behind us, every other day of a call ahead, each within its own limit', async () => {
  const { said } = await atTheCall();
  const on = plainDate;
  expect(await said({ outcome: 'says-paid', on: on('2026-09-15'), ...spoken })).toBe('day-in-future');
  const back = (day: string) => said({ outcome: 'call-back', on: on(day), at: null, ...spoken });
  expect(await back('2026-09-11')).toBe('day-in-past');
  expect(await back('2026-09-29')).toBe('call-back-too-far');
  const run = { outcome: 'in-payment-run', on: on('2026-10-06'), ...spoken } as const;
  expect(await said(run)).toBe('payment-run-too-far');
  const late = agreed({ parts: [{ amount: cents(1_246_30), on: on('2026-09-29') }] });
  expect(await said(late)).toBe('promise-too-far');
});

test('what is said to be paid is a report that somebody checks', async () => {
  const { card, said } = await atTheCall();
  expect(await said({ outcome: 'says-paid', on: plainDate('2026-09-11'), ...spoken })).toBe('accepted');
  expect(await card()).toMatchObject({
    holds: [{ reason: 'already-paid', until: null }],
    answers: { reports: [{ paidOn: '2026-09-11', amount: 1_246_30 }] },
  });
});

test('who asks to be called another day stands apart until that day, with his time', async () => {
  const { list, said, travel } = await atTheCall();
  await said({ outcome: 'call-back', on: plainDate('2026-09-16'), at: '14:30', ...spoken });
  expect(await list()).toMatchObject({
    calls: [],
    later: [{ callBackOn: '2026-09-16', callBackAt: '14:30' }],
  });
  await travel('2026-09-16T08:00:00Z');
  expect(await list()).toMatchObject({ calls: [{ callBackAt: '14:30' }], later: [] });
});

test('an objection by phone is an objection like any other, with the words of the call', async () => {
  const { card, said } = await atTheCall();
  const dispute = { invoice: '2026-1187', category: 'wrong-price', amount: cents(350_00) } as const;
  await said({ outcome: 'disputed', dispute, spokeWith: 'mevrouw De Groot', note: 'prijs was 900' });
  expect((await card()).answers.disputes).toMatchObject([
    { amount: 350_00, undisputed: 896_30, answerBy: '2026-09-17', words: 'prijs was 900' },
  ]);
});

test('an agreement: the card shows it, the mail is read before it leaves, and then it leaves', async () => {
  const { card, desk, id, said, sanne, settle } = await atTheCall();
  expect(await said(agreed())).toBe('accepted');
  const before = await card();
  expect(before.answers.agreements).toMatchObject([
    {
      people: { caller: 'Sanne Vos', name: 'mevrouw De Groot', role: 'administratie' },
      claims: [{ invoice: '2026-1187', amount: 1_246_30, disputed: 0 }],
      parts: [{ amount: 1_246_30, on: '2026-09-18', state: 'ahead' }],
      everythingOn: '2026-09-18',
      mail: null,
      answer: null,
    },
  ]);
  expect(before.past.map(({ what }) => what.code).slice(0, 4)).toEqual([
    'hold-placed',
    'promise-made',
    'call-agreed',
    'call-made',
  ]);
  const agreementId = before.answers.agreements[0]?.id ?? '';
  const mail = value(await desk.agreementMail(sanne, id, agreementId));
  expect(mail).toMatchObject({ to: 'crediteuren@degroot.test', subject: 'Wat wij vandaag afspraken' });
  expect(mail.text.replace(/\s+/g, ' ')).toContain('U betaalt € 1.246,30 op 18 september 2026.');
  expect(mail.text).toContain('[persoonlijke link]');
  value(await desk.confirmAgreement(sanne, id, agreementId, { send: true }));
  await settle();
  const after = await card();
  expect(after.answers.agreements).toMatchObject([{ mail: { sent: true, on: '2026-09-14' } }]);
  expect(after.past[0]?.what).toMatchObject({ code: 'told', data: { kind: 'call-confirmed' } });
});

test('not sending is a choice that stands on the timeline', async () => {
  const { card, desk, id, said, sanne } = await atTheCall();
  await said(agreed());
  const agreementId = (await card()).answers.agreements[0]?.id ?? '';
  value(await desk.confirmAgreement(sanne, id, agreementId, { send: false }));
  expect((await card()).past[0]?.what).toEqual({ code: 'confirmation-skipped', data: {} });
  expect(code(await desk.agreementMail(sanne, id, 'G999'))).toBe('not-found');
});

test('what takes longer is a proposal for an arrangement, and the call is over', async () => {
  const { card, said } = await atTheCall();
  const choice = { rhythm: 'monthly', first: plainDate('2026-09-18'), by: { terms: 3 } } as const;
  const outcome: CallOutcome = {
    outcome: 'agreed',
    how: { is: 'arrangement', choice },
    spokeWith: 'mevrouw De Groot',
    note: null,
  };
  expect(await said(outcome)).toBe('accepted');
  expect(await card()).toMatchObject({
    openCall: null,
    answers: { arrangement: { stage: 'proposed' }, agreements: [] },
  });
});

test('a promise that was not kept is on the list of the next working day, and says why', async () => {
  const { list, said, travel } = await atTheCall();
  await said(agreed());
  expect((await list()).calls).toEqual([]);
  // Friday 18, a working day for the bank: the call is Tuesday's.
  await travel('2026-09-21T12:00:00Z');
  expect((await list()).calls).toEqual([]);
  await travel('2026-09-22T08:00:00Z');
  expect((await list()).calls).toMatchObject([{ why: 'promise-broken', attempt: 1, handledBy: 'Sanne Vos' }]);
});

test('a BSN in any of the texts: nothing is kept', async () => {
  const { card, said } = await atTheCall();
  expect(await said({ ...agreed(), note: 'bsn 111222333' } as CallOutcome)).toBe('bsn-in-note');
  expect(await card()).toMatchObject({ answers: { agreements: [] }, holds: [] });
});

test('a number that is wrong asks for another, and is no try of today', async () => {
  const { card, said } = await atTheCall();
  expect(await said({ outcome: 'number-missing', note: null })).toBe('accepted');
  expect((await card()).tasks.map(({ subject }) => subject.code)).toEqual(['no-phone']);
});
