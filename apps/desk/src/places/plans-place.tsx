import type { DebtorClassValue, PlanFollowers, PlanSettings } from '@voldaan/contract/desk/settings-plans.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { Choice } from '../components/form/choice.tsx';
import { Frame } from '../components/frame.tsx';
import { Said } from '../components/said.tsx';
import { PlanOfClass } from '../components/settings/plans/plan-of-class.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** How often a version that is being adopted tells how far it is. */
const SECONDS = 5;

/** "Stappenplannen": the days of the ladder for each class, its versions, and the next one. */
export const PlansPlace = () => {
  const t = useTexts().settings.plans;
  const asked = useAsked<PlanSettings>(() => api.planSettings(), 'plans', SECONDS);
  const [debtors, setDebtors] = useState<DebtorClassValue>('business');
  const [said, setSaid] = useState<string>();
  // Counted anew when a version has been adopted, and never while one looks.
  const adoption = asked.value?.[debtors].versions[0]?.adoption?.state ?? 'none';
  const followers = useAsked<PlanFollowers>(() => api.planFollowers(), `followers ${adoption}`);
  return (
    <Frame here="plans">
      {(me) => (
        <div class="page settings">
          <h1>{t.title}</h1>
          <Said text={said} />
          <p>{t.explain}</p>
          <Choice
            name="plan-class"
            legend={t.forWhom}
            value={debtors}
            options={t.classes}
            onInput={(chosen) => {
              setSaid(undefined);
              setDebtors(chosen);
            }}
          />
          <Awaited asked={asked}>
            {(plans) => (
              <>
                {plans.stopped && (
                  <Notice kind="wait" title={t.stopped.title}>
                    <p>{t.stopped.text}</p>
                  </Notice>
                )}
                <PlanOfClass
                  key={debtors}
                  debtors={debtors}
                  plan={plans[debtors]}
                  followers={followers.value}
                  mayChange={me?.may.includes('administer') ?? false}
                  onDone={setSaid}
                />
              </>
            )}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
