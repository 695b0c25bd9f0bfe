import {
  type PlanSettings,
  type PreviewPage,
  PreviewPlan,
  PublishPlan,
} from '@voldaan/contract/desk/settings-plans.ts';
import { ChangeRules, type RuleSettings } from '@voldaan/contract/desk/settings-rules.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { readBody } from './read-body.ts';

type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** The plans and rules of an administration; administrators alone change them. */
export interface SettingsPorts {
  readPlans: Ask<[], PlanSettings>;
  previewPlan: Ask<[draft: PreviewPlan], PreviewPage>;
  publishPlan: Ask<[plan: PublishPlan], void>;
  readRules: Ask<[], RuleSettings>;
  changeRules: Ask<[change: ChangeRules], void>;
}

/** Plans with their versions, and the rules beside them. */
export const settingsRoutes = (ports: SettingsPorts) =>
  new Hono<DeskEnv>()
    .get('/settings/plans', async (c) => answer(c, await ports.readPlans(c.var.staff)))
    .post('/settings/plans', async (c) => {
      const body = await readBody(c, PublishPlan);
      return body.ok ? done(c, await ports.publishPlan(c.var.staff, body.value)) : body.response;
    })
    .post('/settings/plans/preview', async (c) => {
      const body = await readBody(c, PreviewPlan);
      return body.ok ? answer(c, await ports.previewPlan(c.var.staff, body.value)) : body.response;
    })
    .get('/settings/rules', async (c) => answer(c, await ports.readRules(c.var.staff)))
    .put('/settings/rules', async (c) => {
      const body = await readBody(c, ChangeRules);
      return body.ok ? done(c, await ports.changeRules(c.var.staff, body.value)) : body.response;
    });
