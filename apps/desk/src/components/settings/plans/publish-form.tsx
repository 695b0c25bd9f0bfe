import type { DebtorClassValue, PublishPlan } from '@voldaan/contract/desk/settings-plans.ts';
import { useState } from 'preact/hooks';
import { api } from '../../../state/api.ts';
import { useTexts } from '../../../state/reader.ts';
import { useAct } from '../../../state/use-act.ts';
import { ActForm } from '../../form/act-form.tsx';
import { errorAt, errorsOf } from '../../form/errors.ts';
import { TextArea } from '../../form/text-area.tsx';

type PublishFormProps = {
  readonly debtors: DebtorClassValue;
  readonly seen: number;
  readonly draft: Pick<PublishPlan, 'steps' | 'numbers'>;
  readonly onDone: (said: string) => void;
};

/** The last word about a new version: why. */
export const PublishForm = ({ debtors, seen, draft, onDone }: PublishFormProps) => {
  const t = useTexts().settings.plans.publish;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const errors = tried ? errorsOf({ 'plan-reason': reason.trim() === '' && t.reasonMissing }) : [];
  const submit = () => {
    setTried(true);
    if (reason.trim() === '') return;
    void act.run(
      () => api.publishPlan({ debtors, seen, ...draft, reason: reason.trim() }),
      () => onDone(t.done(seen + 1)),
    );
  };
  return (
    <ActForm title={t.title(seen + 1)} act={t.act(seen + 1)} {...act} errors={errors} onSubmit={submit}>
      <p>{t.text(draft.numbers.resumeWorkingDays)}</p>
      <TextArea
        id="plan-reason"
        label={t.reason}
        error={errorAt(errors, 'plan-reason')}
        value={reason}
        onInput={setReason}
      />
    </ActForm>
  );
};
