import type { Services } from '@voldaan/application/services.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import type { LogoPorts } from '../../../desk/logo-routes.ts';
import type { SettingsPorts } from '../../../desk/settings-routes.ts';
import { noting } from '../audit/noted.ts';
import { only } from '../permission.ts';
import { notForSales } from '../sales/own-customers.ts';
import { putLogo, removeLogo, seeLogo } from './logo-settings.ts';
import { dropPlanDraft, keepPlanDraft } from './plan-drafts.ts';
import { readFollowers } from './plan-followers.ts';
import { publishNextPlan, readPlans, seePlanFirst } from './plan-settings.ts';
import { changeRules, readRules } from './rule-settings.ts';
import { changeText, previewText, readTexts, sampleDocument } from './text-settings.ts';

/** Plans and rules: everybody reads them, administrators alone change them, and who did is written down. */
export const settingsPorts = (services: Services): SettingsPorts & LogoPorts => {
  const on =
    <Asked extends readonly unknown[], Value>(
      use: (services: Services, staff: StaffSession, ...asked: Asked) => Promise<Result<Value>>,
    ) =>
    (staff: StaffSession, ...asked: Asked): Promise<Result<Value>> =>
      use(services, staff, ...asked);
  const { noted } = noting(services);
  return {
    readPlans: only('look', on(readPlans)),
    readFollowers: only('look', notForSales(on(readFollowers))),
    previewPlan: only('administer', on(seePlanFirst)),
    publishPlan: only('administer', noted('settings-changed', on(publishNextPlan))),
    keepPlanDraft: only('administer', on(keepPlanDraft)),
    dropPlanDraft: only('administer', on(dropPlanDraft)),
    readRules: only('look', on(readRules)),
    changeRules: only('administer', noted('settings-changed', on(changeRules))),
    readTexts: only('look', on(readTexts)),
    previewText: only('administer', on(previewText)),
    changeText: only('administer', noted('settings-changed', on(changeText))),
    putLogo: only('administer', noted('settings-changed', on(putLogo))),
    removeLogo: only('administer', noted('settings-changed', on(removeLogo))),
    seeLogo: only('look', on(seeLogo)),
    sampleDocument: only('look', on(sampleDocument)),
  };
};
