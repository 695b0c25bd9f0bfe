import type { DisputeBehaviour, RuleSettings } from '@voldaan/contract/desk/settings-rules.ts';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { keysOf } from '../../form/select.tsx';
import { RulesForm } from './rules-form.tsx';

type BehaviourFormProps = {
  readonly rules: RuleSettings;
  readonly mayChange: boolean;
  readonly onDone: (said: string) => void;
};

const WORKING_DAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How each category of disputes behaves: what it holds, within how many working days we answer, and who. */
export const BehaviourForm = ({ rules, mayChange, onDone }: BehaviourFormProps) => {
  const { settings, words } = useTexts();
  const t = settings.disputes;
  const [disputes, setDisputes] = useState(rules.disputes);
  const change = (category: DisputeBehaviour['category'], part: Partial<DisputeBehaviour>) =>
    setDisputes(disputes.map((each) => (each.category === category ? { ...each, ...part } : each)));
  return (
    <RulesForm
      title={t.title}
      change={{ what: 'disputes', version: rules.version, disputes }}
      errors={[]}
      mayChange={mayChange}
      onDone={onDone}
    >
      {() => (
        <div class="wide-table">
          <table class="plan fields">
            <caption class="visually-hidden">{t.title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.columns.category}</th>
                <th scope="col">{t.columns.holds}</th>
                <th scope="col">{t.columns.answer}</th>
                <th scope="col">{t.columns.who}</th>
              </tr>
            </thead>
            <tbody>
              {disputes.map(({ category, holds, answerWorkingDays, who }) => (
                <tr key={category}>
                  <th scope="row">{words.DISPUTE[category]}</th>
                  <td data-label={t.columns.holds}>
                    <select
                      aria-label={t.of(t.columns.holds, words.DISPUTE[category])}
                      value={holds}
                      onInput={({ currentTarget }) =>
                        change(category, { holds: currentTarget.value === 'amount' ? 'amount' : 'whole' })
                      }
                    >
                      {keysOf(t.holds).map((each) => (
                        <option key={each} value={each}>
                          {t.holds[each]}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td data-label={t.columns.answer}>
                    <select
                      aria-label={t.of(t.columns.answer, words.DISPUTE[category])}
                      value={String(answerWorkingDays)}
                      onInput={({ currentTarget }) =>
                        change(category, { answerWorkingDays: Number(currentTarget.value) })
                      }
                    >
                      {WORKING_DAYS.map((count) => (
                        <option key={count} value={String(count)}>
                          {t.workingDays(count)}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td data-label={t.columns.who}>
                    <select
                      aria-label={t.of(t.columns.who, words.DISPUTE[category])}
                      value={who}
                      onInput={({ currentTarget }) =>
                        change(category, { who: currentTarget.value === 'sales' ? 'sales' : 'finance' })
                      }
                    >
                      {keysOf(t.who).map((each) => (
                        <option key={each} value={each}>
                          {t.who[each]}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </RulesForm>
  );
};
