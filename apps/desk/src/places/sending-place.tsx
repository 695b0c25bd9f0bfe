import { RulesPage } from '../components/settings/rules/rules-page.tsx';
import { SendingForm } from '../components/settings/rules/sending-form.tsx';
import { useTexts } from '../state/reader.ts';

/** "Dagen en tijden": when things leave, and when nobody is there. */
export const SendingPlace = () => {
  const t = useTexts().settings.sending;
  return (
    <RulesPage here="sending" title={t.title} explain={t.explain}>
      {(rules, mayChange, onDone) => (
        <SendingForm key={rules.version} rules={rules} mayChange={mayChange} onDone={onDone} />
      )}
    </RulesPage>
  );
};
