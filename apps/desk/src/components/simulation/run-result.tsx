import type { Tally } from '@voldaan/contract/desk/simulation.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';
import { expenseOf } from '@voldaan/domain/simulation/expense.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';
import { keysOf } from '../form/select.tsx';
import { MovedSteps } from './moved-steps.tsx';
import type { Run } from './simulation-run.ts';
import { weekLines } from './weeks.ts';

const COUNTS = ['mails', 'letters', 'registered', 'calls'] as const;

/** What a run came to: as it is beside as it would be, what leaves when, and whose steps move. */
export const RunResult = ({ run }: { run: Run }) => {
  const t = useTexts().simulation.books;
  const [typed, setTyped] = useState({ letter: '1,30', registered: '10,50', call: '4,00' });
  const { asked, before, after, moved } = run;
  const price = (name: keyof typeof typed) => parseEuro(typed[name]) ?? ZERO;
  const prices = { letter: price('letter'), registered: price('registered'), call: price('call') };
  const was = asked.over === 'past' ? t.wasPast : t.was;
  const head = (
    <>
      <th scope="col" class="number">
        {was}
      </th>
      <th scope="col" class="number">
        {t.would}
      </th>
    </>
  );
  const money = (name: string, of: (tally: Tally) => typeof ZERO) => (
    <tr>
      <th scope="row">{name}</th>
      {[before, after].map((tally, index) => (
        <td key={index} class="number">
          <Euro value={of(tally)} />
        </td>
      ))}
    </tr>
  );
  return (
    <section aria-label={t.result}>
      <h2>{t.result}</h2>
      <fieldset class="prices">
        <legend>{t.prices}</legend>
        {keysOf(typed).map((name) => (
          <Field
            key={name}
            id={`price-${name}`}
            name={`price-${name}`}
            label={t[name]}
            inputMode="decimal"
            value={typed[name]}
            onInput={(value) => setTyped({ ...typed, [name]: value })}
          />
        ))}
      </fieldset>
      <table class="outcome">
        <thead>
          <tr>
            <td />
            {head}
          </tr>
        </thead>
        <tbody>
          {COUNTS.map((name) => (
            <tr key={name}>
              <th scope="row">{t.rows[name]}</th>
              <td class="number">{before.effort[name]}</td>
              <td class="number">{after.effort[name]}</td>
            </tr>
          ))}
          {money(t.rows.expense, ({ effort }) => expenseOf(effort, prices))}
          {money(t.rows.interest, ({ claimed }) => claimed.interest)}
          {money(t.rows.costs, ({ claimed }) => claimed.costs)}
        </tbody>
      </table>
      <MovedSteps run={run} moved={moved} />
      <h3>{t.perWeek}</h3>
      <table class="outcome">
        <thead>
          <tr>
            <th scope="col">{t.week}</th>
            <th scope="col">{t.step}</th>
            {head}
          </tr>
        </thead>
        <tbody>
          {weekLines(before, after, keysOf(t.steps)).map((line) => (
            <tr key={`${line.week}${line.step}`} data-moved={line.before !== line.after}>
              <td>{formatDate(line.week, language.value)}</td>
              <td>{t.steps[line.step]}</td>
              <td class="number">{line.before}</td>
              <td class="number">{line.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
