import type { Language } from '@voldaan/domain/money/euro.ts';
import type { requester } from './request.ts';
import type {
  DebtorClassValue,
  KeepPlanDraft,
  PlanFollowers,
  PlanSettings,
  PreviewPage,
  PreviewPlan,
  PublishPlan,
} from './settings-plans.ts';
import type { ChangeRules, RuleSettings } from './settings-rules.ts';
import type { ChangeText, OwnText, TextPreview, TextSettings } from './settings-texts.ts';

/** Plans and rules of an administration. */
export const settingsClient = ({ get, send }: ReturnType<typeof requester>) => ({
  planSettings: () => get<PlanSettings>('/settings/plans'),
  planFollowers: () => get<PlanFollowers>('/settings/plans/followers'),
  previewPlan: (body: PreviewPlan) => send<PreviewPage>('POST', '/settings/plans/preview', body),
  publishPlan: (body: PublishPlan) => send<null>('POST', '/settings/plans', body),
  keepPlanDraft: (debtors: DebtorClassValue, body: KeepPlanDraft) =>
    send<null>('PUT', `/settings/plans/drafts/${debtors}`, body),
  dropPlanDraft: (debtors: DebtorClassValue) => send<null>('DELETE', `/settings/plans/drafts/${debtors}`),
  ruleSettings: () => get<RuleSettings>('/settings/rules'),
  textSettings: (language: Language) => get<TextSettings>(`/settings/texts/${language}`),
  previewText: (body: OwnText) => send<TextPreview>('POST', '/settings/texts/preview', body),
  changeText: (body: ChangeText) => send<null>('PUT', '/settings/texts', body),
  changeRules: (body: ChangeRules) => send<null>('PUT', '/settings/rules', body),
});

/** Where a kind of message opens as it would go out now, as a mail or on paper. */
export const sampleAddress = (language: Language, kind: string, as: 'mail' | 'letter'): string =>
  `/api/settings/texts/${language}/${encodeURIComponent(kind)}/${as}`;
