import type { RuleSettings } from '@voldaan/contract/desk/settings-rules.ts';
import { policyProblems } from '@voldaan/domain/arrangement/policy-limits.ts';
import { useState } from 'preact/hooks';
import { language, useTexts } from '../../../state/reader.ts';
import { PolicyFields } from './policy-fields.tsx';
import { RulesForm } from './rules-form.tsx';
import { policyFrom, typedPolicy } from './typed-policy.ts';

type PolicyFormProps = {
  readonly rules: RuleSettings;
  readonly mayChange: boolean;
  readonly onDone: (said: string) => void;
};

/** The guard-rails for arrangements with both classes. */
export const PolicyForm = ({ rules, mayChange, onDone }: PolicyFormProps) => {
  const t = useTexts().settings.arrangements;
  const { version, arrangements } = rules;
  const [business, setBusiness] = useState(() => typedPolicy(arrangements.business, language.value));
  const [consumer, setConsumer] = useState(() => typedPolicy(arrangements.consumer, language.value));
  const changed = { business: policyFrom(business), consumer: policyFrom(consumer) };
  const errors = (['business', 'consumer'] as const).flatMap((debtors) =>
    policyProblems(changed[debtors], debtors).map(({ field, code }) => ({
      field: `${debtors}-${field}`,
      message: `${t.fields[field]}: ${t.wrong[code]}`,
    })),
  );
  return (
    <RulesForm
      title={t.title}
      change={{ what: 'arrangements', version, arrangements: changed }}
      errors={errors}
      mayChange={mayChange}
      onDone={onDone}
    >
      {(shown) => (
        <>
          <PolicyFields debtors="business" typed={business} errors={shown} onInput={setBusiness} />
          <PolicyFields debtors="consumer" typed={consumer} errors={shown} onInput={setConsumer} />
          <p class="hint">{t.free}</p>
        </>
      )}
    </RulesForm>
  );
};
