import type { DebtorClassValue, PlanOfClass as Plan } from '@voldaan/contract/desk/settings-plans.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { PlanAxis } from './plan-axis.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanTable } from './plan-table.tsx';
import { PlanVersions } from './plan-versions.tsx';

type PlanOfClassProps = {
  readonly debtors: DebtorClassValue;
  readonly plan: Plan;
  readonly mayChange: boolean;
  readonly onDone: (said: string) => void;
};

/** The plan that counts for a class, the next version when somebody thinks one up, and the versions before. */
export const PlanOfClass = ({ debtors, plan, mayChange, onDone }: PlanOfClassProps) => {
  const t = useTexts().settings.plans;
  const [changing, setChanging] = useState(false);
  const { current, standard, versions } = plan;
  return (
    <>
      <section aria-labelledby="plan-now">
        <h2 id="plan-now">{t.now(current.version, current.own)}</h2>
        <PlanAxis steps={current.steps} debtors={debtors} label={t.axis} />
        <PlanTable steps={current.steps} debtors={debtors} />
        <p class="hint">{t.fixed[debtors]}</p>
      </section>
      {changing ? (
        <PlanEditor
          debtors={debtors}
          current={current}
          standard={standard}
          onCancel={() => setChanging(false)}
          onDone={(said) => {
            setChanging(false);
            onDone(said);
          }}
        />
      ) : (
        mayChange && (
          <p>
            <Button type="button" primary onClick={() => setChanging(true)}>
              {t.change}
            </Button>
          </p>
        )
      )}
      <PlanVersions debtors={debtors} standard={standard} versions={versions} />
    </>
  );
};
