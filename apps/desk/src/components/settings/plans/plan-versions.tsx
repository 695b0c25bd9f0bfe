import type {
  DebtorClassValue,
  PlanFollowers,
  PlanOfClass,
  PublishedVersion,
} from '@voldaan/contract/desk/settings-plans.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../../state/reader.ts';
import { Followers } from './followers.tsx';
import { PlanChanges } from './plan-changes.tsx';

type PlanVersionsProps = {
  readonly debtors: DebtorClassValue;
  readonly standard: PlanOfClass['standard'];
  readonly versions: readonly PublishedVersion[];
  readonly followers: PlanFollowers | undefined;
};

/** Every version, newest first: who, when, why, what changed, and how far the accounts are. */
export const PlanVersions = ({ debtors, standard, versions, followers }: PlanVersionsProps) => {
  const t = useTexts().settings.plans;
  return (
    <section aria-labelledby="plan-versions">
      <h2 id="plan-versions">{t.versions.title}</h2>
      <ol class="versions" reversed>
        {versions.map((version, i) => {
          const { at, by, reason, adoption } = version;
          return (
            <li key={version.version}>
              <h3>{t.versions.name(version.version)}</h3>
              <p class="hint">{t.versions.by(by, formatMoment(at, language.value))}</p>
              <p class="reason">{reason}</p>
              <PlanChanges debtors={debtors} before={versions[i + 1] ?? standard} after={version} />
              <Followers followers={followers} debtors={debtors} own version={version.version} />
              {adoption && (
                <p role="status">
                  {adoption.state === 'done'
                    ? t.versions.adopted(adoption.done)
                    : t.versions.adopting(adoption.done, adoption.total)}
                </p>
              )}
            </li>
          );
        })}
        <li>
          <h3>{t.versions.standard(standard.version)}</h3>
          <p class="hint">{t.versions.standardText}</p>
          <Followers followers={followers} debtors={debtors} own={false} version={standard.version} />
        </li>
      </ol>
    </section>
  );
};
