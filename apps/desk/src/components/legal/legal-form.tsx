import type { LegalChoices } from '@voldaan/contract/desk/legal-settings.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { keysOf } from '../form/select.tsx';
import { Several } from '../form/several.tsx';

type LegalFormProps = { readonly choices: LegalChoices; readonly onDone: (said: string) => void };

/** Three questions about VAT, EUR 40 once or per invoice, and notices by e-mail alone. */
export const LegalForm = ({ choices, onDone }: LegalFormProps) => {
  const t = useTexts().legal;
  const [chosen, setChosen] = useState(choices);
  const act = useAct();
  const { vatOnCosts, businessMinimum, noticeByMail } = chosen;
  const submit = () =>
    void act.run(
      () => api.changeLegalSettings(chosen),
      () => onDone(t.done),
    );
  return (
    <ActForm title={t.title} act={t.save} {...act} errors={[]} onSubmit={submit}>
      <p>{t.explain}</p>
      <Several
        name="legal-vat"
        legend={t.vat.title}
        values={keysOf(t.vat.questions).filter((question) => vatOnCosts[question])}
        options={t.vat.questions}
        onInput={(yes) =>
          setChosen({
            ...chosen,
            vatOnCosts: {
              collectedByServiceWithVat: yes.includes('collectedByServiceWithVat'),
              vatCannotBeDeducted: yes.includes('vatCannotBeDeducted'),
              declaredExpressly: yes.includes('declaredExpressly'),
            },
          })
        }
      />
      <p class="hint">{t.vat.text}</p>
      <Choice
        name="legal-minimum"
        legend={t.minimum.title}
        value={businessMinimum}
        options={t.minimum.options}
        onInput={(minimum) => setChosen({ ...chosen, businessMinimum: minimum })}
      />
      <p class="hint">{t.minimum.text}</p>
      <Choice
        name="legal-mail"
        legend={t.mail.title}
        value={noticeByMail ? 'yes' : 'no'}
        options={t.mail.options}
        onInput={(answer) => setChosen({ ...chosen, noticeByMail: answer === 'yes' })}
      />
      <p class="hint">{t.mail.text}</p>
    </ActForm>
  );
};
