import type { CurrentPlans } from '@voldaan/contract/desk/simulation.ts';
import { Awaited } from '../components/awaited.tsx';
import { Frame } from '../components/frame.tsx';
import { BooksForm } from '../components/simulation/books-form.tsx';
import { RunResult } from '../components/simulation/run-result.tsx';
import { useSimulationRun } from '../components/simulation/simulation-run.ts';
import { TroubleNotice } from '../components/trouble-notice.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** "Simulatie": another plan on one's own books. */
export const SimulationPlace = () => {
  const { simulation } = useTexts();
  const t = simulation.books;
  const plans = useAsked<CurrentPlans>(() => api.currentPlans(), 'plans');
  const { run, trouble, start, stop } = useSimulationRun();
  const busy = run !== undefined && !run.done && !trouble;
  return (
    <Frame here="simulation">
      {() => (
        <div class="page">
          <h1>{simulation.title}</h1>
          <p>{t.explain}</p>
          <Awaited asked={plans}>
            {(current) => (
              <BooksForm
                plans={current.plans}
                busy={busy}
                onRun={(asked) => void start(asked)}
                onStop={stop}
              />
            )}
          </Awaited>
          {trouble && <TroubleNotice trouble={trouble} />}
          <p role="status">{run && (busy ? t.busy(run.before.accounts) : t.done(run.before.accounts))}</p>
          {run && <RunResult run={run} />}
        </div>
      )}
    </Frame>
  );
};
