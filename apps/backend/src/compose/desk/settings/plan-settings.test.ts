import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { PlanSettings, PreviewPage } from '@voldaan/contract/desk/settings-plans.ts';
import { BUSINESS_PLAN } from '@voldaan/domain/plan/default-plans.ts';
import { draftOf } from '@voldaan/domain/plan/plan-draft.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, TIMMER, value } from '../testing/desk.ts';

/** The default of a business with the notice three days earlier. */
const STEPS = draftOf(BUSINESS_PLAN).steps.map((step) =>
  step.rung === 3 ? { ...step, day: 14, gap: 4 } : { ...step },
);
const { numbers } = draftOf(BUSINESS_PLAN);
const SOONER = {
  debtors: 'business',
  seen: 1,
  steps: STEPS,
  numbers,
  reason: 'Klanten vroegen om eerder bericht',
} as const;

const opened = async (now = '2026-09-15T08:00:00Z') => {
  const world = await openDesk('2026-08-24T08:00:00Z');
  await world.bringIn(DE_GROOT);
  await world.travel(now);
  return { ...world, debtor: await world.onlyDebtor() };
};

test('before anything was published, the plans of the product count', async () => {
  const { desk, sanne } = await opened();
  const { business, consumer, stopped } = value(await desk.readPlans(sanne));
  expect(business).toMatchObject({
    current: { version: 1, own: false },
    standard: { version: 1 },
    versions: [],
  });
  expect(value(await desk.readFollowers(sanne)).versions).toEqual([
    { debtors: 'business', own: false, version: 1, accounts: 1 },
  ]);
  expect(consumer.current.version).toBe(2);
  expect(stopped).toBe(false);
});

test('a draft is seen on the accounts that are there before it counts, and nothing is written', async () => {
  const { desk, sanne, services, debtor } = await opened();
  const seen = value(
    await desk.previewPlan(sanne, { debtors: 'business', steps: STEPS, numbers, after: null }),
  );
  // Reminded on 8 September. The notice was due on Monday the 21st; D14 is Friday the 18th.
  expect(seen).toMatchObject({
    looked: 1,
    next: null,
    accounts: [{ debtorId: debtor, name: 'De Groot Bouw BV' }],
  } satisfies Partial<PreviewPage> | Record<string, unknown>);
  expect(seen.accounts[0]?.moved[0]).toEqual({
    kind: 'notice',
    rung: 3,
    invoices: ['2026-1187'],
    before: '2026-09-21',
    after: '2026-09-18',
    post: null,
  });
  const none = value(
    await desk.previewPlan(sanne, {
      debtors: 'consumer',
      steps: STEPS.map((step) => ({ ...step, term: step.rung === 3 ? null : step.term })),
      numbers,
      after: null,
    }),
  );
  expect(none).toEqual({ looked: 0, accounts: [], next: null });
  expect((await administrationOf(services.items, 'timmer')).plans).toBeUndefined();
});

test('a published version counts for new accounts at once, and the others go over to it', async () => {
  const { desk, sanne, services, settle, debtor } = await opened();
  value(await desk.publishPlan(sanne, SOONER));
  await settle();
  const { business } = value(await desk.readPlans(sanne)) satisfies PlanSettings;
  expect(business.current).toMatchObject({ version: 2, own: true, steps: STEPS });
  expect(business.versions).toMatchObject([
    { version: 2, by: 'Sanne Vos', reason: SOONER.reason, adoption: { state: 'done', done: 1, total: 1 } },
  ]);
  const { state } = await services.accounts.load(accountKey('timmer', debtor));
  expect(state.plan).toEqual({ id: 'own-business', version: 2 });
  const card = value(await desk.debtorCard(sanne, debtor));
  expect(card.nextStep).toMatchObject({ is: 'planned', action: { kind: 'notice', on: '2026-09-18' } });
  const { lines } = value(await desk.readAudit(sanne, { who: '', what: 'settings-changed' }));
  expect(value(await desk.readFollowers(sanne))).toEqual({
    on: '2026-09-15',
    today: true,
    versions: [{ debtors: 'business', own: true, version: 2, accounts: 1 }],
  });
  expect(lines.map(({ who }) => who.id)).toEqual(['sanne']);
});

test('what has a problem, changes nothing or was overtaken is not published', async () => {
  const { desk, sanne, staffOf } = await opened();
  const early = STEPS.map((step) => (step.rung === 5 ? { ...step, gap: 14 } : step));
  expect(code(await desk.publishPlan(sanne, { ...SOONER, steps: early }))).toBe('plan-not-allowed');
  expect(
    code(await desk.previewPlan(sanne, { debtors: 'business', steps: early, numbers, after: null })),
  ).toBe('plan-not-allowed');
  const same = draftOf(BUSINESS_PLAN).steps.map((step) => ({ ...step }));
  expect(code(await desk.publishPlan(sanne, { ...SOONER, steps: same }))).toBe('plan-same');
  value(await desk.publishPlan(staffOf('anna', 'admin'), SOONER));
  expect(code(await desk.publishPlan(sanne, { ...SOONER, steps: same }))).toBe('changed-meanwhile');
});

test('everybody reads the plans, administrators alone change them', async () => {
  const { desk, staffOf } = await opened();
  const bo = staffOf('bo', 'approver');
  value(await desk.readPlans(bo));
  expect(code(await desk.publishPlan(bo, SOONER))).toBe('not-allowed');
  expect(code(await desk.previewPlan(bo, { ...SOONER, after: null }))).toBe('not-allowed');
});

test('cut off before the version counts nothing has happened, and it can be published again', async () => {
  const { desk, sanne, services, settle, debtor } = await opened();
  const put = services.items.put;
  services.items.put = (administration, kind, id, ...rest) =>
    kind === 'ADMINISTRATION' && id === 'timmer'
      ? Promise.reject(new Error('The process died.'))
      : put(administration, kind, id, ...rest);
  await expect(desk.publishPlan(sanne, SOONER)).rejects.toThrow('died');
  services.items.put = put;
  expect(await administrationOf(services.items, 'timmer')).toEqual(TIMMER);
  expect(value(await desk.readPlans(sanne)).business.versions).toEqual([]);
  value(await desk.publishPlan(sanne, { ...SOONER, reason: 'Nog eens' }));
  await settle();
  expect(value(await desk.readPlans(sanne)).business.versions).toMatchObject([{ reason: 'Nog eens' }]);
  const { state } = await services.accounts.load(accountKey('timmer', debtor));
  expect(state.plan.version).toBe(2);
});

test('numbers are seen on the accounts that are there, and published, like days', async () => {
  const { desk, sanne, settle } = await opened();
  const steps = draftOf(BUSINESS_PLAN).steps.map((step) => ({ ...step }));
  const set = { ...numbers, smallTotal: 250_00, registeredFrom: 1_000_00, resumeWorkingDays: 5 };
  const larger = { ...set, registeredFrom: 1_000_01 };
  const asked = { debtors: 'business', steps, after: null } as const;
  expect(code(await desk.previewPlan(sanne, { ...asked, numbers: larger }))).toBe('plan-not-allowed');
  // € 1.246,30 is more than either: nobody notices.
  expect(value(await desk.previewPlan(sanne, { ...asked, numbers: set })).accounts).toEqual([]);
  value(await desk.publishPlan(sanne, { ...SOONER, steps, numbers: set }));
  await settle();
  const { business } = value(await desk.readPlans(sanne));
  expect(business.current).toMatchObject({ version: 2, steps, numbers: set });
  expect(business.versions[0]?.numbers).toEqual(set);
});

test('a total that is small under the draft gets no notice of default; a larger one goes by ordinary post', async () => {
  const world = await openDesk('2026-08-24T08:00:00Z');
  await world.bringIn(DE_GROOT.replace('1.246,30', '180,00'));
  await world.travel('2026-09-15T08:00:00Z');
  const steps = draftOf(BUSINESS_PLAN).steps.map((step) => ({ ...step }));
  const moved = async (set: Partial<typeof numbers>) => {
    const asked = { debtors: 'business', steps, numbers: { ...numbers, ...set }, after: null } as const;
    return value(await world.desk.previewPlan(world.sanne, asked)).accounts.flatMap(
      (account) => account.moved,
    );
  };
  expect(await moved({ smallTotal: 250_00 })).toMatchObject([
    { kind: 'notice-of-default', before: '2026-10-12', after: null },
    { kind: 'decision', before: '2026-10-26', after: null },
  ]);
  expect(await moved({ registeredFrom: 200_00 })).toMatchObject([
    { kind: 'notice-of-default', before: '2026-10-12', after: '2026-10-12', post: 'post' },
  ]);
});
