import type { ArrangementReview } from '@voldaan/contract/desk/review.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import type { ComponentChildren } from 'preact';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

type RowProps = {
  readonly rail: keyof ArrangementReview['rails'];
  readonly value: ComponentChildren;
  readonly limit: ComponentChildren;
  readonly fits: boolean;
};

const Row = ({ rail, value, limit, fits }: RowProps) => {
  const { REVIEW: t } = useTexts().review;
  return (
    <tr>
      <th scope="row">{t.rails[rail]}</th>
      <td class="money" data-label={t.asked}>
        {value}
      </td>
      <td class="money" data-label={t.limit}>
        {limit}
      </td>
      <td data-fits={fits}>{fits ? t.inside : t.outside}</td>
    </tr>
  );
};

/** A proposal against each guard-rail of the policy, with what is asked and what is allowed. */
export const PolicyTable = ({ rails }: Pick<ArrangementReview, 'rails'>) => {
  const { REVIEW: t } = useTexts().review;
  const day = (date: typeof rails.last.value) => formatDate(date, language.value);
  const { total, last, least, first } = rails;
  return (
    <section>
      <h3>{t.policy}</h3>
      <table class="book policy">
        <thead>
          <tr>
            <th scope="col">{t.rail}</th>
            <th scope="col" class="money">
              {t.asked}
            </th>
            <th scope="col" class="money">
              {t.limit}
            </th>
            <th scope="col">{t.verdict}</th>
          </tr>
        </thead>
        <tbody>
          <Row
            rail="total"
            value={<Euro value={total.value} />}
            limit={<Euro value={total.limit} />}
            fits={total.value <= total.limit}
          />
          <Row
            rail="least"
            value={<Euro value={least.value} />}
            limit={<Euro value={least.limit} />}
            fits={least.value >= least.limit}
          />
          <Row
            rail="first"
            value={day(first.value)}
            limit={day(first.limit)}
            fits={first.value <= first.limit}
          />
          <Row rail="last" value={day(last.value)} limit={day(last.limit)} fits={last.value <= last.limit} />
        </tbody>
      </table>
    </section>
  );
};
