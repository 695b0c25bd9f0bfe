import type { DebtorClassValue, PlanFollowers } from '@voldaan/contract/desk/settings-plans.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../../state/reader.ts';

type FollowersProps = {
  /** Undefined while it is not known. */
  readonly followers: PlanFollowers | undefined;
  readonly debtors: DebtorClassValue;
  readonly own: boolean;
  readonly version: number;
};

/** How many debtors follow a version, and on which day that was counted when it was not today. */
export const Followers = ({ followers, debtors, own, version }: FollowersProps) => {
  const { versions: t } = useTexts().settings.plans;
  if (!followers?.versions) return null;
  const { on, today, versions } = followers;
  const following = versions.find(
    (each) => each.debtors === debtors && each.own === own && each.version === version,
  );
  return <p>{t.followers(following?.accounts ?? 0, today ? undefined : formatDate(on, language.value))}</p>;
};
