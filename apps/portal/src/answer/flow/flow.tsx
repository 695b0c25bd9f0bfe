import { Button } from '@voldaan/ui/button.tsx';
import { ErrorSummary, type FieldError } from '@voldaan/ui/error-summary.tsx';
import { useEffect, useState } from 'preact/hooks';
import type { AnswerWords } from '../words.ts';
import { Check } from './check.tsx';
import { Confirmation } from './confirmation.tsx';
import { Heading } from './heading.tsx';
import { keep, readKept } from './kept.ts';
import { asked, type Done, type Plan, shownStep, stepAfter } from './step.ts';
import { useKept } from './use-kept.ts';
import { useStep } from './use-step.ts';

type FlowProps<Draft, Sent> = AnswerWords<unknown> & {
  readonly plan: Plan<Draft, Sent>;
  /** Whose answers they are: what one debtor typed is never shown to another on the same device. */
  readonly reference: string;
};

type Kept = Omit<Done, 'more'>;

/** Question by question, then the check, then what was received. */
export const Flow = <Draft extends object, Sent>(props: FlowProps<Draft, Sent>) => {
  const { plan, common, reference } = props;
  const key = `voldaan:${plan.name}:${reference}`;
  const doneKey = `${key}:done`;
  const [draft, set, forget] = useKept<Draft>(key, plan.empty);
  const [wanted, go] = useStep();
  const [changing, setChanging] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  // Coming here anew starts anew; going back or reloading shows what was received.
  const [done, setDone] = useState<Done | undefined>(() =>
    wanted === '' ? undefined : readKept<Kept>(doneKey),
  );
  const step = shownStep(plan.steps, draft, wanted);
  useEffect(() => {
    const title = done?.title ?? step?.title ?? common.check;
    document.title = errors.length > 0 ? common.errorIn(title) : title;
  });
  useEffect(() => setErrors([]), [step?.id]);

  if (done) {
    const again = () => {
      keep(doneKey, undefined);
      setDone(undefined);
      go('');
    };
    return <Confirmation done={done} common={common} language={props.language} again={again} />;
  }
  if (!step) {
    return (
      <Check
        {...props}
        draft={draft}
        set={set}
        change={(id) => {
          setChanging(true);
          go(id);
        }}
        onSent={(sent) => {
          const received = plan.done(sent, draft);
          const { more: _, ...kept } = received;
          keep(doneKey, kept);
          forget();
          setDone(received);
          scrollTo(0, 0);
        }}
      />
    );
  }
  const submit = () => {
    const wrong = step.errors(draft);
    // A new list is a new summary, which takes the focus again.
    setErrors([...wrong]);
    if (wrong.length > 0) return;
    go(stepAfter(plan.steps, draft, step, changing));
    setChanging(false);
  };
  const active = asked(plan.steps, draft);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {active.length > 1 && <p class="small">{common.question(active.indexOf(step) + 1, active.length)}</p>}
      <Heading key={step.id} title={step.title} quiet={wanted === ''} />
      {errors.length > 0 && (
        <ErrorSummary key={errors.map(String).join()} title={common.errorTitle} errors={errors} />
      )}
      {step === active[0] && plan.intro}
      {step.view({
        draft,
        set,
        wrong: (field) => errors.find((error) => error.field === field)?.message,
      })}
      <Button primary>{common.next}</Button>
      {step !== active[0] && (
        <p>
          <button type="button" class="link" onClick={() => go(active[active.indexOf(step) - 1]?.id ?? '')}>
            {common.previous}
          </button>
        </p>
      )}
    </form>
  );
};
