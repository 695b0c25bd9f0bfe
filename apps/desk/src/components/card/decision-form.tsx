import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { Decide, DecisionChoice } from '@voldaan/contract/desk/decisions.ts';
import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';

type DecisionFormProps = {
  readonly card: DebtorCard;
  readonly decision: NonNullable<DebtorCard['decision']>;
  readonly onDone: (said: string) => void;
};

const decided = (choice: DecisionChoice | undefined, until: string, reason: string): Decide | undefined => {
  if (!choice || reason.trim() === '') return undefined;
  if (choice !== 'wait') return { choice, reason };
  return isPlainDate(until) ? { choice, until, reason } : undefined;
};

/** What cannot be taken back waits for a second person; the server decides so, here it is only said. */
const NEEDS_TWO: ReadonlySet<DecisionChoice> = new Set(['agency', 'bailiff', 'write-off']);

/** The end of the plan: a person decides, with a reason. */
export const DecisionForm = ({ card, decision, onDone }: DecisionFormProps) => {
  const { access, card: t, desk, words } = useTexts();
  const [choice, setChoice] = useState<DecisionChoice>();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const errors = errorsOf({
    'decision-choice': tried && !choice && desk.required.choose(`${t.decision.choice}:`),
    'decision-until':
      tried && choice === 'wait' && !isPlainDate(until) && desk.required.day(t.decision.until),
    'decision-reason': tried && reason.trim() === '' && desk.required.text(t.decision.reason),
  });
  const needsTwo = choice !== undefined && NEEDS_TWO.has(choice);
  const submit = () => {
    setTried(true);
    const body = decided(choice, until, reason);
    if (body)
      void act.run(
        () => api.decide(card.debtor.id, decision.id, body),
        () => onDone(needsTwo ? access.proposal.asked : t.decision.done),
      );
  };
  return (
    <ActForm title={t.decision.title} act={t.decision.save} {...act} errors={errors} onSubmit={submit}>
      <p>{t.decision.text(formatDate(decision.since, language.value))}</p>
      <Choice
        name="decision-choice"
        legend={t.decision.choice}
        value={choice}
        options={words.CHOICE}
        error={errorAt(errors, 'decision-choice')}
        onInput={setChoice}
      />
      {needsTwo && <p class="hint">{access.proposal.asks}</p>}
      {choice === 'wait' && (
        <DayField
          id="decision-until"
          label={t.decision.until}
          error={errorAt(errors, 'decision-until')}
          value={until}
          min={card.today}
          onInput={setUntil}
        />
      )}
      <NoteArea
        id="decision-reason"
        label={t.decision.reason}
        error={errorAt(errors, 'decision-reason')}
        value={reason}
        onInput={setReason}
      />
    </ActForm>
  );
};
