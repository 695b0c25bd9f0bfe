import type { requester } from './request.ts';
import type { PlanSettings, PreviewPage, PreviewPlan, PublishPlan } from './settings-plans.ts';
import type { ChangeRules, RuleSettings } from './settings-rules.ts';

/** Plans and rules of an administration. */
export const settingsClient = ({ get, send }: ReturnType<typeof requester>) => ({
  planSettings: () => get<PlanSettings>('/settings/plans'),
  previewPlan: (body: PreviewPlan) => send<PreviewPage>('POST', '/settings/plans/preview', body),
  publishPlan: (body: PublishPlan) => send<null>('POST', '/settings/plans', body),
  ruleSettings: () => get<RuleSettings>('/settings/rules'),
  changeRules: (body: ChangeRules) => send<null>('PUT', '/settings/rules', body),
});
