import type { MovedStep } from '@voldaan/contract/desk/simulation.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import type { Run } from './simulation-run.ts';

/** More than this nobody reads. */
const MOST_SHOWN = 100;

/** Whose steps fall on another day: "these 14 accounts would get their notice 3 days earlier". */
export const MovedSteps = ({ run, moved }: { run: Run; moved: readonly MovedStep[] }) => {
  const t = useTexts().simulation.books;
  if (run.asked.over === 'past') return null;
  if (moved.length === 0) return <p>{t.unmoved}</p>;
  const shown = moved.slice(0, MOST_SHOWN);
  const day = (on: MovedStep['before']) => (on ? formatDate(on, language.value) : t.never);
  return (
    <>
      <p>
        <strong>{t.moved(moved.length, new Set(moved.map(({ debtor }) => debtor.id)).size)}</strong>{' '}
        {moved.length > shown.length && t.movedShown(shown.length)}
      </p>
      <table class="outcome">
        <thead>
          <tr>
            <th scope="col">{t.debtor}</th>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.now}</th>
            <th scope="col">{t.changed}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ debtor, step, invoices, before, after }) => (
            <tr key={`${debtor.id}${step}${invoices.join()}`}>
              <td>
                <a href={`/debtors#${encodeURIComponent(debtor.id)}`}>{debtor.name}</a>
              </td>
              <td>{t.steps[step]}</td>
              <td>{day(before)}</td>
              <td>{day(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
