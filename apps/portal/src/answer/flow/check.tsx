import type { Answer } from '@voldaan/contract/portal/calling.ts';
import { Summary, type SummaryRow } from '@voldaan/ui/answer/summary.tsx';
import { Button, ButtonLink } from '@voldaan/ui/button.tsx';
import { ErrorSummary, type FieldError } from '@voldaan/ui/error-summary.tsx';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { useRef, useState } from 'preact/hooks';
import { type Failed, inWords } from '../../islands/trouble.tsx';
import { confirmPath } from '../../paths.ts';
import type { AnswerWords } from '../words.ts';
import { Heading } from './heading.tsx';
import { asked, CHECK, type Plan } from './step.ts';

type CheckProps<Draft, Sent> = AnswerWords<unknown> & {
  readonly plan: Plan<Draft, Sent>;
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly change: (id: string) => void;
  readonly onSent: (sent: Sent) => void;
};

const asksFactor = (failed: Failed | undefined): boolean =>
  failed !== undefined && 'problem' in failed && failed.problem.code === 'second-factor-needed';

/** Sends once at a time; what was not answered is sent again as the same act. */
const useSend = <Sent,>(send: () => Promise<Answer<Sent>>, onSent: (sent: Sent) => void) => {
  const under = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>();
  const start = async () => {
    if (under.current) return;
    under.current = true;
    setBusy(true);
    setFailed(undefined);
    const answer = await send();
    under.current = false;
    setBusy(false);
    if (answer.ok) onSent(answer.value);
    else setFailed(answer);
  };
  return { busy, failed, start };
};

/** All answers under each other, what it means, and the button that names the act. */
export const Check = <Draft, Sent>(props: CheckProps<Draft, Sent>) => {
  const { plan, draft, set, change, onSent, common, texts, language } = props;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { busy, failed, start } = useSend(() => plan.send(draft), onSent);
  const here = confirmPath(language, `${location.pathname}?stap=${CHECK}`);
  const toFactor = plan.confirmFirst?.(draft) || asksFactor(failed);
  const submit = () => {
    const wrong = plan.consent?.errors(draft) ?? [];
    setErrors([...wrong]);
    if (wrong.length === 0) void start();
  };
  // What was filled in, is no longer a choice.
  const given = (row: SummaryRow): SummaryRow => ({
    ...row,
    label: row.label.replace(common.optional, '').trim(),
  });
  const words = { ...texts, offlineText: common.keptOffline };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading title={common.check} />
      {errors.length > 0 && <ErrorSummary title={common.errorTitle} errors={errors} />}
      {failed && <ProblemNotice problem={inWords(failed, words)} />}
      <Summary
        parts={asked(plan.steps, draft).map((step) => ({ id: step.id, rows: step.rows(draft).map(given) }))}
        change={common.change}
        onChange={change}
      />
      {plan.meaning?.(draft)}
      {!toFactor &&
        plan.consent?.view({
          draft,
          set,
          wrong: (field) => errors.find((error) => error.field === field)?.message,
        })}
      {toFactor ? (
        <ButtonLink primary href={here}>
          {common.confirmFirst}
        </ButtonLink>
      ) : (
        <Button primary busy={busy}>
          {plan.button}
        </Button>
      )}
      <p role="status">{busy && common.sending}</p>
    </form>
  );
};
