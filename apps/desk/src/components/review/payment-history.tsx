import type { PaymentHistory as History } from '@voldaan/contract/desk/review.ts';
import { useTexts } from '../../state/reader.ts';

/** How a debtor paid until now, in a few sentences. */
export const PaymentHistory = ({ history }: { history: History }) => {
  const { REVIEW: t } = useTexts().review;
  const { paid, onTime, daysLate, arrangementsKept, arrangementsBroken, promisesKept, promisesBroken } =
    history;
  return (
    <section>
      <h3>{t.history}</h3>
      <p>
        {daysLate === null ? t.noHistory : `${t.paid(paid, onTime)} ${t.daysLate(daysLate)}`}
        {arrangementsKept + arrangementsBroken > 0 &&
          ` ${t.arrangements(arrangementsKept, arrangementsBroken)}`}
        {promisesKept + promisesBroken > 0 && ` ${t.promises(promisesKept, promisesBroken)}`}
      </p>
    </section>
  );
};
