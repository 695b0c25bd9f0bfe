import { Button } from '@voldaan/ui/button.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { FileField } from '../form/file-field.tsx';
import { Select } from '../form/select.tsx';
import type { CardFormProps } from './card-form.ts';
import { saidOf, type TermsDraft, termsDraftOf } from './terms-draft.ts';

/** General terms as evidence: the proof of their hand-over, and what they say. */
export const TermsForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { terms: words, desk } = useTexts();
  const t = words.form;
  const [draft, setDraft] = useState(() => termsDraftOf(card.terms, language.value));
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const act = useAct();
  const set = (changed: Partial<TermsDraft>) => setDraft({ ...draft, ...changed });
  const read = saidOf(draft);
  const hasProof = file !== undefined || card.terms !== null;
  const wrong = tried && !read.ok ? read.wrong : [];
  const errors = errorsOf({
    'terms-proof': tried && !hasProof && t.noProof,
    'terms-handed': wrong.includes('handedOverOn') && desk.required.day(words.handedOverOn),
    'terms-reviewed': wrong.includes('clauseReviewedOn') && desk.required.day(t.reviewedOn),
    'terms-rate': wrong.includes('rate') && t.wrongRate,
    'terms-costs': wrong.includes('costs') && t.wrongCosts,
  });
  const submit = () => {
    setTried(true);
    if (!read.ok || !hasProof) return;
    void act.run(
      () => api.keepTerms(card.debtor.id, read.said, file),
      () => onDone(t.done),
    );
  };
  const clear = () =>
    void act.run(
      () => api.clearTerms(card.debtor.id),
      () => onDone(t.cleared),
    );
  return (
    <ActForm title={t.title} act={t.save} {...act} errors={errors} onSubmit={submit} onCancel={onCancel}>
      <Notice kind="hold" title={t.warning}>
        <p>{t.consumer}</p>
        <p>{t.review}</p>
        <p>{t.fatal}</p>
      </Notice>
      <FileField
        id="terms-proof"
        label={t.proof}
        hint={card.terms ? `${t.proofHint} ${t.proofKept}` : t.proofHint}
        error={errorAt(errors, 'terms-proof')}
        accept="application/pdf"
        onInput={setFile}
      />
      <DayField
        id="terms-handed"
        label={words.handedOverOn}
        error={errorAt(errors, 'terms-handed')}
        value={draft.handedOverOn}
        max={card.today}
        onInput={(handedOverOn) => set({ handedOverOn })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={draft.fatalDueDate}
          onInput={(event) => set({ fatalDueDate: event.currentTarget.checked })}
        />
        {t.fatalDueDate}
      </label>
      <DayField
        id="terms-reviewed"
        label={`${t.reviewedOn} ${desk.optional}`}
        hint={t.reviewedHint}
        error={errorAt(errors, 'terms-reviewed')}
        value={draft.clauseReviewedOn}
        max={card.today}
        onInput={(clauseReviewedOn) => set({ clauseReviewedOn })}
      />
      <Field
        id="terms-rate"
        name="terms-rate"
        label={`${t.rate} ${desk.optional}`}
        hint={t.rateHint}
        inputMode="decimal"
        error={errorAt(errors, 'terms-rate')}
        value={draft.rate}
        onInput={(rate) => set({ rate })}
      />
      <Select
        id="terms-per"
        label={t.per}
        value={draft.per}
        options={t.pers}
        onInput={(per) => set({ per })}
      />
      <Field
        id="terms-costs"
        name="terms-costs"
        label={`${words.costs} ${desk.optional}`}
        hint={t.costsHint}
        inputMode="decimal"
        error={errorAt(errors, 'terms-costs')}
        value={draft.costs}
        onInput={(costs) => set({ costs })}
      />
      {card.terms && (
        <Button type="button" busy={act.busy} onClick={clear}>
          {t.clear}
        </Button>
      )}
    </ActForm>
  );
};
