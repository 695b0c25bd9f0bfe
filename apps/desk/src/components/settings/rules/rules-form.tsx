import type { ChangeRules } from '@voldaan/contract/desk/settings-rules.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api } from '../../../state/api.ts';
import { useTexts } from '../../../state/reader.ts';
import { useAct } from '../../../state/use-act.ts';
import { ActForm } from '../../form/act-form.tsx';

type RulesFormProps = {
  readonly title: string;
  /** What is sent; undefined while something is wrong. */
  readonly change: ChangeRules | undefined;
  readonly errors: readonly FieldError[];
  readonly mayChange: boolean;
  readonly onDone: (said: string) => void;
  readonly children: (errors: readonly FieldError[]) => ComponentChildren;
};

/** One part of the rules: fields for an administrator, the same without an act for everybody else. */
export const RulesForm = ({ title, change, errors, mayChange, onDone, children }: RulesFormProps) => {
  const { settings } = useTexts();
  const [tried, setTried] = useState(false);
  const act = useAct();
  if (!mayChange) {
    return (
      <fieldset class="act" disabled>
        <legend class="visually-hidden">{title}</legend>
        <p>{settings.readOnly}</p>
        {children([])}
      </fieldset>
    );
  }
  const shown = tried ? errors : [];
  const submit = () => {
    setTried(true);
    if (!change || errors.length > 0) return;
    void act.run(
      () => api.changeRules(change),
      () => {
        setTried(false);
        onDone(settings.saved);
      },
    );
  };
  return (
    <ActForm title={title} act={settings.save} {...act} errors={shown} onSubmit={submit}>
      {children(shown)}
      <p class="hint">{settings.from}</p>
    </ActForm>
  );
};
