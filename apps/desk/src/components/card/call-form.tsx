import type { CallOutcomeKind } from '@voldaan/contract/desk/call-outcome.ts';
import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { useChoiceKeys } from '../../state/use-choice-keys.ts';
import { callErrors } from '../call/call-errors.ts';
import { CallFields } from '../call/call-fields.tsx';
import { callOutcome, emptyCall, type FilledCall } from '../call/filled-call.ts';
import { OutcomeChoice, outcomeOfKey } from '../call/outcome-choice.tsx';
import { ActForm } from '../form/act-form.tsx';
import { errorAt } from '../form/errors.ts';
import { CallBrief } from './call-brief.tsx';

type CallFormProps = {
  readonly call: CallTask;
  readonly today: PlainDate;
  readonly onDone: (said: string) => void;
  readonly onCancel?: () => void;
};

/** The first field that the outcome asks, or the button when it asks none: the next key goes there. */
const focusNext = (form: HTMLElement | null): void => {
  const next = form?.querySelector<HTMLElement>('.call-fields input, .call-fields select, .buttons button');
  next?.focus();
};

/** A call in seconds: one key or one touch for the outcome, then only what that outcome asks. */
export const CallForm = ({ call, today, onDone, onCancel }: CallFormProps) => {
  const texts = useTexts();
  const { calls } = texts;
  const [filled, setFilled] = useState(() => emptyCall(call));
  const [tried, setTried] = useState(false);
  const [byKey, setByKey] = useState(0);
  const section = useRef<HTMLDivElement>(null);
  const act = useAct();
  const errors = tried ? callErrors(filled, call, language.value, texts) : [];
  const change = (changed: Partial<FilledCall>) => setFilled({ ...filled, ...changed });
  const choose = useCallback((outcome: CallOutcomeKind) => {
    setFilled((before) => ({ ...before, outcome }));
    setTried(false);
  }, []);
  useChoiceKeys(
    useCallback((key: string) => {
      const outcome = outcomeOfKey(key);
      if (!outcome) return false;
      choose(outcome);
      setByKey((count) => count + 1);
      return true;
    }, []),
  );
  useEffect(() => {
    if (byKey > 0) focusNext(section.current);
  }, [byKey]);
  const submit = () => {
    setTried(true);
    const said = callOutcome(filled, call);
    if (!said) return;
    const promised = said.outcome === 'agreed' && said.how.is === 'parts';
    void act.run(
      () => api.recordCall(call.debtor.id, call.id, said),
      () => onDone(promised ? calls.savedAgreed : calls.saved),
    );
  };
  return (
    <div class="calling" ref={section}>
      <CallBrief call={call} today={today} />
      <ActForm
        title={calls.outcome}
        act={calls.save}
        busy={act.busy}
        trouble={act.trouble}
        errors={errors}
        onSubmit={submit}
        {...(onCancel && { onCancel })}
      >
        <p class="small keys-hint">{calls.keys}</p>
        <OutcomeChoice value={filled.outcome} error={errorAt(errors, 'call-outcome')} onInput={choose} />
        <CallFields filled={filled} call={call} today={today} errors={errors} onInput={change} />
      </ActForm>
    </div>
  );
};
