import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { DayField } from '../form/day-field.tsx';
import { ReasonForm } from './reason-form.tsx';

/** A visit: when, who went, whom he spoke, and what was said. */
export const VisitForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions, desk } = useTexts();
  const t = actions.visit;
  const [on, setOn] = useState<string>(card.today);
  const [visitor, setVisitor] = useState('');
  const [spokeWith, setSpokeWith] = useState('');
  const day = isPlainDate(on) ? on : undefined;
  return (
    <ReasonForm
      id="visit"
      title={t.title}
      act={t.save}
      question={t.note}
      checks={{
        'visit-on': day === undefined && desk.required.day(t.on),
        'visit-visitor': visitor.trim() === '' && desk.required.text(t.visitor),
      }}
      send={(note) =>
        api.noteVisit(card.debtor.id, {
          visitedOn: day ?? card.today,
          visitor: visitor.trim(),
          spokeWith: spokeWith.trim() || null,
          note,
        })
      }
      onDone={() => onDone(t.done)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <>
          <DayField
            id="visit-on"
            label={t.on}
            error={errorOf('visit-on')}
            value={on}
            max={card.today}
            onInput={setOn}
          />
          <Field
            id="visit-visitor"
            name="visit-visitor"
            label={t.visitor}
            error={errorOf('visit-visitor')}
            value={visitor}
            onInput={setVisitor}
          />
          <Field
            id="visit-spoke"
            name="visit-spoke"
            label={`${t.spokeWith} ${desk.optional}`}
            value={spokeWith}
            onInput={setSpokeWith}
          />
        </>
      )}
    </ReasonForm>
  );
};
