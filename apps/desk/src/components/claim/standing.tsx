import type { DefaultSince, LegalStanding } from '@voldaan/contract/desk/claims.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';

type StandingProps = { readonly standing: readonly LegalStanding[]; readonly today: PlainDate };

/** Since when each invoice is in default and by what, and the day after which it is barred. */
export const Standing = ({ standing, today }: StandingProps) => {
  const { claims: t, card } = useTexts();
  const day = (date: PlainDate) => formatDate(date, language.value);
  const inDefault = (answer: DefaultSince): string => {
    if (answer.is === 'not-in-default') return t.notYet(answer);
    return answer.since <= today ? t.since(day(answer.since), answer) : t.from(day(answer.since), answer);
  };
  return (
    <table class="book">
      <caption>{t.standing}</caption>
      <thead>
        <tr>
          <th scope="col">{card.invoices.number}</th>
          <th scope="col">{t.default}</th>
          <th scope="col">{t.limitation}</th>
        </tr>
      </thead>
      <tbody>
        {standing.map(({ invoice, default: answer, limitation }) => (
          <tr key={invoice}>
            <th scope="row" class="number">
              {invoice}
            </th>
            <td>{inDefault(answer)}</td>
            <td>
              {day(limitation.until)}
              <span class="note">
                {limitation.interruptedOn && `${t.interrupted(day(limitation.interruptedOn))} `}
                {t.alarms(day(limitation.sixMonths), day(limitation.oneMonth))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
