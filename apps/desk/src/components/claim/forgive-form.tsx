import type { DeskClaim, Forgivable } from '@voldaan/contract/desk/claims.ts';
import { type Cents, ZERO } from '@voldaan/domain/money/cents.ts';
import { formatEuro, parseEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Awaited } from '../awaited.tsx';
import type { CardFormProps } from '../card/card-form.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';
import { Select } from '../form/select.tsx';

const PARTS = ['principal', 'interest', 'costs'] as const;
type Typed = Record<(typeof PARTS)[number], string>;
const EMPTY: Typed = { principal: '', interest: '', costs: '' };

/** An amount as it was typed; an empty field is nothing; undefined when it is none or too much. */
const within = (typed: string, most: Cents): Cents | undefined => {
  if (typed.trim() === '') return ZERO;
  const read = parseEuro(typed);
  return read !== undefined && read >= 0 && read <= most ? read : undefined;
};

type PartsFormProps = CardFormProps & { readonly forgivable: readonly [Forgivable, ...Forgivable[]] };

const PartsForm = ({ card, forgivable, onDone, onCancel }: PartsFormProps) => {
  const { actions, claims, desk } = useTexts();
  const t = claims.forgive;
  const [number, setNumber] = useState(forgivable[0].invoice);
  const [typed, setTyped] = useState(EMPTY);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const chosen = forgivable.find(({ invoice }) => invoice === number) ?? forgivable[0];
  const parts = PARTS.filter((part) => chosen[part] > 0);
  const most = (part: (typeof PARTS)[number]) => formatEuro(chosen[part], language.value);
  const read = {
    principal: within(typed.principal, chosen.principal),
    interest: within(typed.interest, chosen.interest),
    costs: within(typed.costs, chosen.costs),
  };
  const nothing = PARTS.every((part) => read[part] === 0);
  const errors = errorsOf({
    ...Object.fromEntries(
      parts.map((part) => [
        `forgive-${part}`,
        tried && read[part] === undefined && t.wrong(t[part], most(part)),
      ]),
    ),
    ...(parts[0] && nothing && { [`forgive-${parts[0]}`]: tried && t.nothing }),
    'forgive-reason': tried && reason.trim() === '' && desk.required.text(t.reason),
  });
  const { principal, interest, costs } = read;
  const whole = principal !== undefined && interest !== undefined && costs !== undefined;
  const forgiven =
    whole && !nothing && reason.trim() !== ''
      ? { invoice: chosen.invoice, principal, interest, costs }
      : undefined;
  const submit = () => {
    setTried(true);
    if (!forgiven) return;
    void act.run(
      () => api.forgive(card.debtor.id, { forgiven: [forgiven], reason }),
      () => onDone(t.done),
    );
  };
  /** More than one person may give up alone. */
  const propose = () =>
    forgiven &&
    void act.run(
      () => api.proposeAct(card.debtor.id, { act: 'forgive', forgiven: [forgiven], reason }),
      () => onDone(actions.propose.done),
    );
  return (
    <ActForm title={t.title} act={t.save} {...act} errors={errors} onSubmit={submit} onCancel={onCancel}>
      <p class="small">{t.hint}</p>
      {forgivable.length > 1 && (
        <Select
          id="forgive-invoice"
          label={t.invoice}
          value={number}
          options={Object.fromEntries(forgivable.map(({ invoice }) => [invoice, invoice]))}
          onInput={setNumber}
        />
      )}
      {parts.map((part) => (
        <Field
          key={part}
          id={`forgive-${part}`}
          name={`forgive-${part}`}
          label={t[part]}
          hint={t.most(most(part))}
          inputMode="decimal"
          error={errorAt(errors, `forgive-${part}`)}
          value={typed[part]}
          onInput={(value) => setTyped({ ...typed, [part]: value })}
        />
      ))}
      <NoteArea
        id="forgive-reason"
        label={t.reason}
        error={errorAt(errors, 'forgive-reason')}
        value={reason}
        onInput={setReason}
      />
      {act.trouble?.code === 'second-person-needed' && (
        <Button type="button" busy={act.busy} onClick={propose}>
          {actions.propose.forgive}
        </Button>
      )}
    </ActForm>
  );
};

/** Gives up a part of one invoice, with the reason on record. */
export const ForgiveForm = (props: CardFormProps) => {
  const { id } = props.card.debtor;
  const asked = useAsked<DeskClaim>(() => api.claim(id), id);
  return (
    <Awaited asked={asked}>
      {({ forgivable: [first, ...others] }) =>
        first && <PartsForm {...props} forgivable={[first, ...others]} />
      }
    </Awaited>
  );
};
