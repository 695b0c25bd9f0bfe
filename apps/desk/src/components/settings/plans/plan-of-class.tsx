import type {
  DebtorClassValue,
  PlanOfClass as Plan,
  PlanFollowers,
} from '@voldaan/contract/desk/settings-plans.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { KeptDraft } from './kept-draft.tsx';
import { PlanAxis } from './plan-axis.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanNumbers } from './plan-numbers.tsx';
import { PlanTable } from './plan-table.tsx';
import { PlanVersions } from './plan-versions.tsx';

type PlanOfClassProps = {
  readonly debtors: DebtorClassValue;
  readonly plan: Plan;
  readonly followers: PlanFollowers | undefined;
  readonly mayChange: boolean;
  readonly onDone: (said: string) => void;
};

/** The plan that counts for a class, the next version when somebody thinks one up, and the versions before. */
export const PlanOfClass = ({ debtors, plan, followers, mayChange, onDone }: PlanOfClassProps) => {
  const t = useTexts().settings.plans;
  const [changing, setChanging] = useState(false);
  const { current, standard, versions, draft } = plan;
  const open = () => setChanging(true);
  const close = () => setChanging(false);
  const done = (said: string) => {
    close();
    onDone(said);
  };
  return (
    <>
      <section aria-labelledby="plan-now">
        <h2 id="plan-now">{t.now(current.version, current.own)}</h2>
        <PlanAxis steps={current.steps} debtors={debtors} label={t.axis} />
        <PlanTable steps={current.steps} debtors={debtors} />
        <PlanNumbers numbers={current.numbers} />
        <p class="hint">{t.fixed[debtors]}</p>
      </section>
      {mayChange &&
        (changing ? (
          <PlanEditor debtors={debtors} plan={plan} onClose={close} onDone={done} />
        ) : draft ? (
          <KeptDraft debtors={debtors} draft={draft} onOpen={open} onDropped={onDone} />
        ) : (
          <p>
            <Button type="button" primary onClick={open}>
              {t.change}
            </Button>
          </p>
        ))}
      <PlanVersions debtors={debtors} standard={standard} versions={versions} followers={followers} />
    </>
  );
};
