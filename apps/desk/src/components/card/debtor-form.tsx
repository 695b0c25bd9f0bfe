import type { Colleagues } from '@voldaan/contract/desk/sales.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { useAsked } from '../../state/use-asked.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt } from '../form/errors.ts';
import { Select } from '../form/select.tsx';
import { TextArea } from '../form/text-area.tsx';
import type { CardFormProps } from './card-form.ts';
import { changeOf, type DebtorDraft, draftErrors, draftOf } from './debtor-draft.ts';

type TextKey = {
  [Key in keyof DebtorDraft]: DebtorDraft[Key] extends boolean ? never : Key;
}[keyof DebtorDraft];

/** Master data. A change of kind never changes what an earlier message carried. */
export const DebtorForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const texts = useTexts();
  const { change, details } = texts.card;
  const [draft, setDraft] = useState(() => draftOf(card.debtor));
  const [tried, setTried] = useState(false);
  const act = useAct();
  const people = useAsked<Colleagues>(() => api.colleagues(), 'colleagues');
  const { accountOwner } = card.debtor;
  const owners: Record<string, string> = {
    '': texts.sales.nobody,
    ...(accountOwner && { [accountOwner.id]: accountOwner.name }),
    ...Object.fromEntries((people.value?.colleagues ?? []).map(({ id, name }) => [id, name])),
  };
  const errors = tried ? draftErrors(draft, texts) : [];
  const set = (changed: Partial<DebtorDraft>) => setDraft({ ...draft, ...changed });
  const field = (key: Exclude<TextKey, 'kind' | 'language' | 'owner'>, label: string, hint?: string) => (
    <Field
      id={`debtor-${key}`}
      name={`debtor-${key}`}
      label={label}
      hint={hint}
      error={errorAt(errors, `debtor-${key}`)}
      value={draft[key]}
      onInput={(value) => set({ [key]: value })}
    />
  );
  const submit = () => {
    setTried(true);
    if (draftErrors(draft, texts).length > 0) return;
    void act.run(
      () => api.changeDebtor(card.debtor.id, changeOf(draft)),
      () => onDone(change.done),
    );
  };
  return (
    <ActForm
      title={change.title}
      act={change.save}
      {...act}
      errors={errors}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <div class="pairs">
        {field('name', change.name)}
        <Select
          id="debtor-kind"
          label={details.kind}
          value={draft.kind}
          options={texts.words.KIND}
          onInput={(kind) => set({ kind })}
        />
        {field('contact', details.contact)}
        {field('phone', details.phone)}
        <TextArea
          id="debtor-emails"
          label={change.emails}
          hint={change.emailsHint}
          error={errorAt(errors, 'debtor-emails')}
          rows={2}
          value={draft.emails}
          onInput={(emails) => set({ emails })}
        />
        {field('kvk', details.kvk)}
        {field('iban', details.iban)}
        {field('street', change.street)}
        {field('postcode', change.postcode)}
        {field('city', change.city)}
        {field('country', change.country, change.countryHint)}
        <Select
          id="debtor-language"
          label={details.language}
          value={draft.language}
          options={details.languages}
          onInput={(language) => set({ language })}
        />
        <Select
          id="debtor-owner"
          label={texts.sales.owner}
          value={draft.owner}
          options={owners}
          onInput={(owner) => set({ owner })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={draft.keyAccount}
            onInput={(event) => set({ keyAccount: event.currentTarget.checked })}
          />
          {details.keyAccount}
        </label>
      </div>
    </ActForm>
  );
};
