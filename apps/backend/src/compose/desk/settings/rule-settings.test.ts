import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { takeAnswer } from '@voldaan/application/answer/debtor-answers.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { mayOf } from '../../portal/answers-on.ts';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

const opened = async () => {
  const world = await openDesk('2026-08-24T08:00:00Z');
  await world.bringIn(DE_GROOT);
  return { ...world, rules: value(await world.desk.readRules(world.sanne)) };
};

test('what nobody set are the defaults', async () => {
  const { rules } = await opened();
  expect(rules).toMatchObject({
    version: 1,
    arrangements: { business: { itselfUpTo: 2_500_00 }, consumer: { fromDay: 1, noticeDays: 14 } },
    sending: { closed: [], quietDays: false, mail: { consumer: { opens: 540, closes: 1_080 } } },
  });
  expect(rules.disputes).toHaveLength(10);
});

test('a day on which the administration is closed holds the reminder until it is open again', async () => {
  const { desk, sanne, rules, mailer, travel } = await opened();
  const closed = [{ from: plainDate('2026-09-08'), until: plainDate('2026-09-09'), name: 'Verhuizing' }];
  const { version, sending } = rules;
  value(await desk.changeRules(sanne, { what: 'sending', version, sending: { ...sending, closed } }));
  await travel('2026-09-09T20:00:00Z');
  expect(mailer.sent).toEqual([]);
  await travel('2026-09-10T20:00:00Z');
  expect(mailer.sent).toHaveLength(1);
});

test('a dispute is answered by the day that its category was given', async () => {
  const { desk, sanne, rules, services, travel, onlyDebtor } = await opened();
  const disputes = rules.disputes.map((each) =>
    each.category === 'damaged'
      ? { ...each, holds: 'whole' as const, answerWorkingDays: 2, who: 'finance' as const }
      : each,
  );
  value(await desk.changeRules(sanne, { what: 'disputes', version: rules.version, disputes }));
  await travel('2026-09-07T08:00:00Z');
  const key = accountKey('timmer', await onlyDebtor());
  const outcome = await takeAnswer(
    services,
    key,
    { kind: 'debtor', id: 'debtor' },
    {
      kind: 'dispute',
      invoice: '2026-1187',
      category: 'damaged',
      amount: cents(100_00),
      proofs: [],
    },
  );
  const hold = outcome.ok ? outcome.loaded.state.holds[0] : undefined;
  // Monday 7 September and two working days; the whole invoice waits, whatever part he named.
  expect(hold).toMatchObject({ reason: 'dispute', scope: ['2026-1187'], answerBy: '2026-09-09' });
  expect(hold).not.toHaveProperty('amount');
});

test('an arrangement follows the guard-rails that were set', async () => {
  const { desk, sanne, rules, services } = await opened();
  const { version, arrangements } = rules;
  const business = { ...arrangements.business, monthsItself: 1, leastPerTerm: 250_00 };
  value(
    await desk.changeRules(sanne, {
      what: 'arrangements',
      version,
      arrangements: { ...arrangements, business },
    }),
  );
  const books = await administrationOf(services.items, 'timmer');
  expect(books.arrangements?.business).toMatchObject({
    leastPerTerm: 250_00,
    months: { itself: 1, finance: 6 },
  });
});

test('what lies outside the limits, was read earlier or is not theirs to set changes nothing', async () => {
  const { desk, sanne, staffOf, rules, services } = await opened();
  const before = await administrationOf(services.items, 'timmer');
  const { version, arrangements, disputes, sending } = rules;
  const consumer = { ...arrangements.consumer, fromDay: 0 };
  const refusals = [
    await desk.changeRules(sanne, {
      what: 'arrangements',
      version,
      arrangements: { ...arrangements, consumer },
    }),
    await desk.changeRules(sanne, { what: 'disputes', version, disputes: disputes.slice(1) }),
    await desk.changeRules(sanne, {
      what: 'disputes',
      version,
      disputes: [...disputes.slice(1), ...disputes.slice(1, 2)],
    }),
    await desk.changeRules(sanne, { what: 'sending', version, sending: { ...sending, spreadMinutes: 60 } }),
    await desk.changeRules(sanne, { what: 'sending', version: version + 1, sending }),
    await desk.changeRules(staffOf('bo', 'collector'), { what: 'sending', version, sending }),
  ];
  expect(refusals.map(code)).toEqual([
    'settings-outside-limits',
    'settings-outside-limits',
    'settings-outside-limits',
    'settings-outside-limits',
    'changed-meanwhile',
    'not-allowed',
  ]);
  expect(await administrationOf(services.items, 'timmer')).toEqual(before);
});

test('the portal asks for a part only where a part is what waits', async () => {
  const { desk, sanne, rules, services, onlyDebtor } = await opened();
  const { state } = await services.accounts.load(accountKey('timmer', await onlyDebtor()));
  const parts = async () =>
    mayOf(state, await administrationOf(services.items, 'timmer'), plainDate('2026-09-07')).disputePart;
  expect(await parts()).toBeUndefined();
  const disputes = rules.disputes.map((each) => ({
    ...each,
    holds: each.category === 'not-ordered' ? ('amount' as const) : ('whole' as const),
  }));
  value(await desk.changeRules(sanne, { what: 'disputes', version: rules.version, disputes }));
  expect(await parts()).toEqual(['not-ordered']);
});
