import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { DayField } from '../form/day-field.tsx';
import { Select } from '../form/select.tsx';
import { type NextOf, nextSteps } from './next-steps.ts';
import { ReasonForm } from './reason-form.tsx';

/** Whether a step can be skipped or moved on this card. */
export const hasSteps = (card: DebtorCard): boolean => nextSteps(card).length > 0;

const useStep = (card: DebtorCard) => {
  const { actions, plan, words } = useTexts();
  const steps = nextSteps(card);
  const [chosen, setChosen] = useState('0');
  const step = steps[Number(chosen)] ?? steps[0];
  const label = ({ action }: NextOf) =>
    actions.step.option(
      plan.PLANNED[action.kind],
      formatDate(action.on, language.value),
      words.invoiceNames(action.invoices),
    );
  const choice = (
    <Select
      id="step-which"
      label={actions.step.which}
      value={chosen}
      options={Object.fromEntries(steps.map((each, i) => [String(i), label(each)]))}
      onInput={setChosen}
    />
  );
  return { step, choice };
};

/** The next step passes by: nothing leaves, and nothing follows from it. */
export const SkipForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { step: t } = useTexts().actions;
  const { step, choice } = useStep(card);
  if (!step) return <p>{t.none}</p>;
  const { rung, action } = step;
  return (
    <ReasonForm
      id="skip"
      title={t.skipTitle}
      act={t.skip}
      hint={t.skipHint}
      checks={{}}
      send={(reason) => api.skipStep(card.debtor.id, { rung, invoices: action.invoices, reason })}
      onDone={() => onDone(t.skipped)}
      onCancel={onCancel}
    >
      {() => choice}
    </ReasonForm>
  );
};

/** The next step gets a later day. */
export const MoveForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions, desk } = useTexts();
  const t = actions.step;
  const { step, choice } = useStep(card);
  const [day, setDay] = useState('');
  if (!step) return <p>{t.none}</p>;
  const { rung, action } = step;
  const notBefore = isPlainDate(day) ? day : undefined;
  return (
    <ReasonForm
      id="move"
      title={t.moveTitle}
      act={t.move}
      hint={t.moveHint}
      checks={{ 'move-day': notBefore === undefined && desk.required.day(t.notBefore) }}
      send={(reason) =>
        api.moveStep(card.debtor.id, {
          rung,
          invoices: action.invoices,
          notBefore: notBefore ?? action.on,
          reason,
        })
      }
      onDone={() => onDone(t.moved)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <>
          {choice}
          <DayField
            id="move-day"
            label={t.notBefore}
            error={errorOf('move-day')}
            value={day}
            min={action.on}
            onInput={setDay}
          />
        </>
      )}
    </ReasonForm>
  );
};
