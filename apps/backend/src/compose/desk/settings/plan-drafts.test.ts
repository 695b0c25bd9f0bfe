import type { KeepPlanDraft } from '@voldaan/contract/desk/settings-plans.ts';
import { BUSINESS_PLAN } from '@voldaan/domain/plan/default-plans.ts';
import { draftOf } from '@voldaan/domain/plan/plan-draft.ts';
import { eachNumber, numbersOf } from '@voldaan/domain/plan/plan-numbers.ts';
import { expect, test } from 'vitest';
import { code, openDesk, value } from '../testing/desk.ts';

/** The reminder filled in halfway. */
const HALFWAY: KeepPlanDraft = {
  seen: 1,
  typed: {
    steps: [{ rung: 1, kept: true, day: '4', gap: '', term: 'acht' }],
    numbers: eachNumber((number) => String(numbersOf(BUSINESS_PLAN)[number])),
  },
};

const opened = async () => {
  const world = await openDesk('2026-09-15T08:00:00Z');
  const anna = world.staffOf('anna', 'admin');
  const draft = async (staff = world.sanne) => value(await world.desk.readPlans(staff)).business.draft;
  return { ...world, anna, draft };
};

test('a draft is there again as it was left, for whoever thought it up and for nobody else', async () => {
  const { desk, sanne, anna, draft } = await opened();
  expect(await draft()).toBeNull();
  value(await desk.keepPlanDraft(sanne, 'business', HALFWAY));
  expect(await draft()).toEqual({ ...HALFWAY, at: '2026-09-15T08:00:00Z' });
  expect(await draft(anna)).toBeNull();
  expect(value(await desk.readPlans(sanne)).consumer.draft).toBeNull();
});

test('two who think at once do not hurt each other, and either may throw his own away', async () => {
  const { desk, sanne, anna, draft } = await opened();
  value(await desk.keepPlanDraft(sanne, 'business', HALFWAY));
  value(await desk.keepPlanDraft(anna, 'business', { ...HALFWAY, seen: 2 }));
  value(await desk.dropPlanDraft(sanne, 'business'));
  value(await desk.dropPlanDraft(sanne, 'business'));
  expect(await draft()).toBeNull();
  expect((await draft(anna))?.seen).toBe(2);
  value(await desk.keepPlanDraft(sanne, 'business', HALFWAY));
  expect((await draft())?.seen).toBe(1);
});

test('a version that counts has no draft any more; that of a colleague knows which version it was thought from', async () => {
  const { desk, sanne, anna, draft } = await opened();
  value(await desk.keepPlanDraft(sanne, 'business', HALFWAY));
  value(await desk.keepPlanDraft(anna, 'business', HALFWAY));
  const { steps, numbers } = draftOf(BUSINESS_PLAN);
  const next = {
    debtors: 'business',
    seen: 1,
    steps: steps.map((step) => ({ ...step, day: step.rung === 6 ? 55 : step.day })),
    numbers,
    reason: 'Meer tijd voor een besluit',
  } as const;
  value(await desk.publishPlan(sanne, next));
  expect(await draft()).toBeNull();
  const { business } = value(await desk.readPlans(anna));
  expect([business.current.version, business.draft?.seen]).toEqual([2, 1]);
  expect(code(await desk.publishPlan(anna, { ...next, reason: 'Hetzelfde' }))).toBe('changed-meanwhile');
});

test('who changes no plans keeps no drafts of them', async () => {
  const { desk, staffOf } = await opened();
  const bo = staffOf('bo', 'approver');
  expect(code(await desk.keepPlanDraft(bo, 'business', HALFWAY))).toBe('not-allowed');
  expect(code(await desk.dropPlanDraft(bo, 'business'))).toBe('not-allowed');
});
