import type { DebtorClassValue, DraftStep } from '@voldaan/contract/desk/settings-plans.ts';
import { ladderOf } from '@voldaan/domain/plan/plan-draft.ts';
import { useTexts } from '../../../state/reader.ts';
import { PlanHead } from './plan-head.tsx';

type PlanTableProps = { readonly steps: readonly DraftStep[]; readonly debtors: DebtorClassValue };

/** The steps of a plan as they count. */
export const PlanTable = ({ steps, debtors }: PlanTableProps) => {
  const t = useTexts().settings.plans;
  return (
    <div class="wide-table">
      <table class="plan">
        <caption class="visually-hidden">{t.title}</caption>
        <PlanHead />
        <tbody>
          {ladderOf(debtors).map(({ rung, kind, approval }) => {
            const set = steps.find((step) => step.rung === rung);
            return (
              <tr key={rung}>
                <th scope="row">{t.steps[kind]}</th>
                <td data-label={t.columns.day}>{set ? t.day(set.day) : t.leftOut}</td>
                <td data-label={t.columns.gap}>{set && set.gap !== null ? t.days(set.gap) : t.none}</td>
                <td data-label={t.columns.term}>
                  {set && set.term !== null
                    ? t.days(set.term)
                    : kind === 'fourteen-day-notice'
                      ? t.byLaw
                      : t.none}
                </td>
                <td data-label={t.columns.approval}>{approval ? t.approval : t.none}</td>
                <td data-label={t.columns.window}>{t.window(rung)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
