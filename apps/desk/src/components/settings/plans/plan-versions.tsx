import type {
  DebtorClassValue,
  PlanOfClass,
  PublishedVersion,
} from '@voldaan/contract/desk/settings-plans.ts';
import { planDifferences } from '@voldaan/domain/plan/plan-differences.ts';
import { ladderOf, planFrom } from '@voldaan/domain/plan/plan-draft.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../../state/reader.ts';

type PlanVersionsProps = {
  readonly debtors: DebtorClassValue;
  readonly standard: PlanOfClass['standard'];
  readonly versions: readonly PublishedVersion[];
};

/** Every version, newest first: who, when, why, what changed, and how far the accounts are. */
export const PlanVersions = ({ debtors, standard, versions }: PlanVersionsProps) => {
  const t = useTexts().settings.plans;
  const kindOf = (rung: number) => ladderOf(debtors).find((step) => step.rung === rung)?.kind ?? 'call';
  return (
    <section aria-labelledby="plan-versions">
      <h2 id="plan-versions">{t.versions.title}</h2>
      <ol class="versions" reversed>
        {versions.map(({ version, steps, at, by, reason, adoption }, i) => {
          const before = versions[i + 1]?.steps ?? standard.steps;
          const differences = planDifferences(planFrom({ steps: before }, debtors, version), { steps });
          return (
            <li key={version}>
              <h3>{t.versions.name(version)}</h3>
              <p class="hint">{t.versions.by(by, formatMoment(at, language.value))}</p>
              <p class="reason">{reason}</p>
              <ul>
                {differences.map((difference) => (
                  <li key={`${difference.rung}${difference.field}`}>
                    {t.difference(difference, t.steps[kindOf(difference.rung)])}
                  </li>
                ))}
              </ul>
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
        </li>
      </ol>
    </section>
  );
};
