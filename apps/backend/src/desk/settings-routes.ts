import {
  DebtorClassValue,
  KeepPlanDraft,
  type PlanFollowers,
  type PlanSettings,
  type PreviewPage,
  PreviewPlan,
  PublishPlan,
} from '@voldaan/contract/desk/settings-plans.ts';
import { ChangeRules, type RuleSettings } from '@voldaan/contract/desk/settings-rules.ts';
import {
  ChangeText,
  MessageKindValue,
  OwnText,
  type TextPreview,
  type TextSettings,
} from '@voldaan/contract/desk/settings-texts.ts';
import { LanguageValue } from '@voldaan/contract/http/values.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { Hono } from 'hono';
import * as z from 'zod';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { Result, StaffSession, StoredDocument } from './desk-ports.ts';
import { documentResponse } from './document-routes.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.ts';

const SampleAsked = z.object({
  language: LanguageValue,
  kind: MessageKindValue,
  as: z.enum(['mail', 'letter']),
});

type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** The plans and rules of an administration; administrators alone change them. */
export interface SettingsPorts {
  readPlans: Ask<[], PlanSettings>;
  readFollowers: Ask<[], PlanFollowers>;
  previewPlan: Ask<[draft: PreviewPlan], PreviewPage>;
  publishPlan: Ask<[plan: PublishPlan], void>;
  keepPlanDraft: Ask<[debtors: DebtorClassValue, draft: KeepPlanDraft], void>;
  dropPlanDraft: Ask<[debtors: DebtorClassValue], void>;
  readRules: Ask<[], RuleSettings>;
  changeRules: Ask<[change: ChangeRules], void>;
  readTexts: Ask<[language: Language], TextSettings>;
  previewText: Ask<[own: OwnText], TextPreview>;
  changeText: Ask<[change: ChangeText], void>;
  sampleDocument: Ask<[asked: { language: Language; kind: string; as: 'mail' | 'letter' }], StoredDocument>;
}

/** Plans with their versions, and the rules beside them. */
export const settingsRoutes = (ports: SettingsPorts) =>
  new Hono<DeskEnv>()
    .get('/settings/plans', async (c) => answer(c, await ports.readPlans(c.var.staff)))
    .post('/settings/plans', async (c) => {
      const body = await readBody(c, PublishPlan);
      return body.ok ? done(c, await ports.publishPlan(c.var.staff, body.value)) : body.response;
    })
    .get('/settings/plans/followers', async (c) => answer(c, await ports.readFollowers(c.var.staff)))
    .post('/settings/plans/preview', async (c) => {
      const body = await readBody(c, PreviewPlan);
      return body.ok ? answer(c, await ports.previewPlan(c.var.staff, body.value)) : body.response;
    })
    .put('/settings/plans/drafts/:debtors', async (c) => {
      const debtors = DebtorClassValue.safeParse(c.req.param('debtors'));
      if (!debtors.success) return refuse(c, { code: 'not-found' });
      const body = await readBody(c, KeepPlanDraft);
      if (!body.ok) return body.response;
      return done(c, await ports.keepPlanDraft(c.var.staff, debtors.data, body.value));
    })
    .delete('/settings/plans/drafts/:debtors', async (c) => {
      const debtors = DebtorClassValue.safeParse(c.req.param('debtors'));
      if (!debtors.success) return refuse(c, { code: 'not-found' });
      return done(c, await ports.dropPlanDraft(c.var.staff, debtors.data));
    })
    .get('/settings/rules', async (c) => answer(c, await ports.readRules(c.var.staff)))
    .put('/settings/rules', async (c) => {
      const body = await readBody(c, ChangeRules);
      return body.ok ? done(c, await ports.changeRules(c.var.staff, body.value)) : body.response;
    })
    .get('/settings/texts/:language', async (c) => {
      const language = LanguageValue.safeParse(c.req.param('language'));
      if (!language.success) return refuse(c, { code: 'not-found' });
      return answer(c, await ports.readTexts(c.var.staff, language.data));
    })
    .get('/settings/texts/:language/:kind/:as', async (c) => {
      const asked = SampleAsked.safeParse(c.req.param());
      if (!asked.success) return refuse(c, { code: 'not-found' });
      const sample = await ports.sampleDocument(c.var.staff, asked.data);
      return sample.ok ? documentResponse(c, sample.value) : refuse(c, sample.refusal);
    })
    .post('/settings/texts/preview', async (c) => {
      const body = await readBody(c, OwnText);
      return body.ok ? answer(c, await ports.previewText(c.var.staff, body.value)) : body.response;
    })
    .put('/settings/texts', async (c) => {
      const body = await readBody(c, ChangeText);
      return body.ok ? done(c, await ports.changeText(c.var.staff, body.value)) : body.response;
    });
