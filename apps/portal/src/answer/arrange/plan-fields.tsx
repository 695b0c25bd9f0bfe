import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { DateField } from '@voldaan/ui/answer/date-field.tsx';
import { NumberField } from '@voldaan/ui/answer/number-field.tsx';
import { Options } from '@voldaan/ui/answer/options.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import type { Asked } from '../flow/step.ts';
import type { ArrangeDraft, Offer } from './choice.ts';
import type { ArrangeTexts } from './texts/texts.ts';

type PlanFieldsProps = Asked<ArrangeDraft> & {
  readonly offer: Offer;
  readonly language: Language;
  readonly own: ArrangeTexts;
};

/** How often, how many times or how much, and from which day. */
export const PlanFields = ({ draft, set, wrong, offer, language, own }: PlanFieldsProps) => {
  const least = formatEuro(offer.leastPerTerm, language);
  return (
    <>
      <Options
        name="rhythm"
        legend={own.rhythm}
        options={offer.rhythms.map((value) => ({ value, label: own.rhythms[value] }))}
        value={draft.rhythm}
        onChoose={(value) => set({ rhythm: offer.rhythms.find((known) => known === value) ?? draft.rhythm })}
      />
      <Options
        name="by"
        legend={own.by}
        options={[
          { value: 'terms', label: own.byTerms },
          { value: 'amount', label: own.byAmount },
        ]}
        value={draft.by}
        onChoose={(value) => set({ by: value === 'amount' ? 'amount' : 'terms' })}
      />
      {draft.by === 'terms' ? (
        <NumberField
          id="terms"
          label={own.terms}
          hint={own.termsHint(least)}
          error={wrong('terms')}
          value={draft.terms}
          fewer={own.fewer}
          more={own.more}
          onInput={(terms) => set({ terms })}
        />
      ) : (
        <Field
          id="amount"
          name="amount"
          label={own.amount}
          hint={own.amountHint(least)}
          error={wrong('amount')}
          value={draft.amount}
          inputMode="decimal"
          autocomplete="off"
          onInput={(amount) => set({ amount })}
        />
      )}
      <DateField
        id="first"
        label={own.first}
        hint={own.firstHint(formatDate(offer.firstUntil, language))}
        error={wrong('first')}
        value={draft.first}
        min={offer.firstFrom}
        onInput={(first) => set({ first })}
      />
    </>
  );
};
