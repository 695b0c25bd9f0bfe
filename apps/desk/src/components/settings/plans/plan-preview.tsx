import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../../state/reader.ts';
import { TroubleNotice } from '../../trouble-notice.tsx';
import { summaryOf } from './preview-summary.ts';
import type { usePreview } from './use-preview.ts';

/** Sentences that are shown; what is rarer stands in the table. */
const SENTENCES = 8;

/** Lines that are shown; more are counted, not shown. */
const SHOWN = 50;

/** What a draft changes for real accounts: first in sentences, then each of them with its dates. */
export const PlanPreview = ({ preview }: { readonly preview: ReturnType<typeof usePreview> }) => {
  const t = useTexts().settings.plans;
  const { seen, busy, done, trouble } = preview;
  const day = (on: Parameters<typeof formatWeekday>[0] | null) =>
    on ? formatWeekday(on, language.value) : t.none;
  const lines = (seen?.accounts ?? []).flatMap(({ debtorId, name, moved }) =>
    moved.map((step) => ({ debtorId, name, ...step })),
  );
  const told = summaryOf(seen?.accounts ?? []);
  return (
    <div class="preview">
      {trouble && <TroubleNotice trouble={trouble} />}
      <p role="status">
        {busy && t.preview.busy(seen?.looked ?? 0)}
        {done && seen && t.preview.done(seen.looked, seen.accounts.length)}
      </p>
      {done && seen?.more && <p class="hint">{t.preview.sample(seen.looked)}</p>}
      {done && seen && lines.length > 0 && (
        <>
          <ul>
            {told.slice(0, SENTENCES).map(({ rung, kind, change, accounts }) => (
              <li key={`${rung}${kind}${change}`}>{t.preview.moved(accounts, kind, change)}</li>
            ))}
            {told.length > SENTENCES && <li>{t.preview.others(told.length - SENTENCES)}</li>}
          </ul>
          <details>
            <summary>{t.preview.details(Math.min(lines.length, SHOWN), lines.length)}</summary>
            <div class="wide-table">
              <table class="plan">
                <caption class="visually-hidden">{t.preview.title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.preview.debtor}</th>
                    <th scope="col">{t.columns.step}</th>
                    <th scope="col">{t.preview.before}</th>
                    <th scope="col">{t.preview.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {lines
                    .slice(0, SHOWN)
                    .map(({ debtorId, name, kind, rung, invoices, before, after, post }) => (
                      <tr key={`${debtorId}${rung}${kind}${invoices[0]}`}>
                        <th scope="row">{name}</th>
                        <td data-label={t.columns.step}>{t.stepName(kind)}</td>
                        <td data-label={t.preview.before}>{day(before)}</td>
                        <td data-label={t.preview.after}>
                          {day(after)}
                          {post && `, ${t.preview.post[post]}`}
                        </td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </div>
  );
};
