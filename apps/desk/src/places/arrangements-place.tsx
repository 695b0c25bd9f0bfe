import { PolicyForm } from '../components/settings/rules/policy-form.tsx';
import { RulesPage } from '../components/settings/rules/rules-page.tsx';
import { useTexts } from '../state/reader.ts';

/** "Regelingen": the guard-rails within which a debtor is certain at once. */
export const ArrangementsPlace = () => {
  const t = useTexts().settings.arrangements;
  return (
    <RulesPage here="arrangements" title={t.title} explain={t.explain}>
      {(rules, mayChange, onDone) => (
        <PolicyForm key={rules.version} rules={rules} mayChange={mayChange} onDone={onDone} />
      )}
    </RulesPage>
  );
};
