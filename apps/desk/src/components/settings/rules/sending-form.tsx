import type { RuleSettings } from '@voldaan/contract/desk/settings-rules.ts';
import { sendingProblems } from '@voldaan/domain/plan/sending-problems.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { errorAt } from '../../form/errors.ts';
import { Labelled } from '../../form/labelled.tsx';
import { ClosedDays } from './closed-days.tsx';
import { RulesForm } from './rules-form.tsx';
import { sendingFrom, typedSending } from './typed-sending.ts';

type SendingFormProps = {
  readonly rules: RuleSettings;
  readonly mayChange: boolean;
  readonly onDone: (said: string) => void;
};

const FIELD_ID = {
  business: 'sending-business-opens',
  consumer: 'sending-consumer-opens',
  spread: 'sending-spread',
  closed: 'sending-closed',
} as const;

/** The hours in which mail leaves, the quiet days, and the days on which nobody is there. */
export const SendingForm = ({ rules, mayChange, onDone }: SendingFormProps) => {
  const t = useTexts().settings.sending;
  const [typed, setTyped] = useState(() => typedSending(rules.sending));
  const sending = sendingFrom(typed);
  const errors = sending
    ? sendingProblems(sending).map(({ field, code }) => ({ field: FIELD_ID[field], message: t.wrong(code) }))
    : [{ field: FIELD_ID.closed, message: `${t.wrong('not-in-order')} ${t.nameMissing}` }];
  return (
    <RulesForm
      title={t.title}
      change={sending && { what: 'sending', version: rules.version, sending }}
      errors={errors}
      mayChange={mayChange}
      onDone={onDone}
    >
      {(shown) => (
        <>
          <fieldset class="group">
            <legend>{t.windows}</legend>
            <div class="hours">
              {(['business', 'consumer'] as const).flatMap((debtors) =>
                (['opens', 'closes'] as const).map((end) => {
                  const id = `sending-${debtors}-${end}`;
                  const error = errorAt(shown, id);
                  return (
                    <Labelled key={id} id={id} label={t[end][debtors]} error={error}>
                      <input
                        id={id}
                        type="time"
                        value={typed[debtors][end]}
                        aria-invalid={error ? true : undefined}
                        aria-describedby={error ? `${id}-error` : undefined}
                        onInput={({ currentTarget }) =>
                          setTyped({ ...typed, [debtors]: { ...typed[debtors], [end]: currentTarget.value } })
                        }
                      />
                    </Labelled>
                  );
                }),
              )}
            </div>
            <Field
              id={FIELD_ID.spread}
              name={FIELD_ID.spread}
              label={t.spread}
              hint={t.spreadHint}
              error={errorAt(shown, FIELD_ID.spread)}
              inputMode="numeric"
              autocomplete="off"
              value={typed.spread}
              onInput={(spread) => setTyped({ ...typed, spread })}
            />
          </fieldset>
          <fieldset class="group">
            <legend>{t.quiet}</legend>
            <label class="check">
              <input
                type="checkbox"
                checked={typed.quietDays}
                onInput={({ currentTarget }) => setTyped({ ...typed, quietDays: currentTarget.checked })}
              />
              {t.quietText}
            </label>
          </fieldset>
          <ClosedDays
            closed={typed.closed}
            errors={shown}
            mayChange={mayChange}
            onInput={(closed) => setTyped({ ...typed, closed })}
          />
        </>
      )}
    </RulesForm>
  );
};
