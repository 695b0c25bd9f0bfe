import { BehaviourForm } from '../components/settings/rules/behaviour-form.tsx';
import { RulesPage } from '../components/settings/rules/rules-page.tsx';
import { useTexts } from '../state/reader.ts';

/** "Betwistingen": how each category behaves. */
export const DisputesPlace = () => {
  const t = useTexts().settings.disputes;
  return (
    <RulesPage here="disputes" title={t.title} explain={t.explain}>
      {(rules, mayChange, onDone) => (
        <BehaviourForm key={rules.version} rules={rules} mayChange={mayChange} onDone={onDone} />
      )}
    </RulesPage>
  );
};
