import type { ShownAgreement } from '@voldaan/contract/portal/agreement.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import type { CallTexts } from './texts/texts.ts';

type AgreedPointsProps = {
  readonly agreement: NonNullable<ShownAgreement>;
  readonly own: CallTexts;
  readonly language: Language;
};

/** Who called when, and what was agreed, point by point: the same as the mail says. */
export const AgreedPoints = ({ agreement, own, language }: AgreedPointsProps) => {
  const { calledBy, calledOn, calledAt, caller = own.us, spokeWith, claims, parts, rest } = agreement;
  const euro = (amount: Cents) => formatEuro(amount, language);
  const called = calledBy === 'us' ? own.weCalled : own.youCalled;
  return (
    <>
      <p>
        {called(caller, formatWeekday(calledOn, language), calledAt)} {spokeWith && own.spokeWith(spokeWith)}
      </p>
      <ul>
        {claims.map(({ invoice, amount, disputed }) => (
          <li key={invoice}>
            {disputed > 0
              ? own.partWrong(invoice, euro(amount), euro(disputed))
              : own.right(invoice, euro(amount))}
          </li>
        ))}
        {parts.map(({ amount, on }) => (
          <li key={on}>
            <strong>{own.part(euro(amount), formatDate(on, language))}</strong>
          </li>
        ))}
        {agreement.everythingOn && <li>{own.everything(formatDate(agreement.everythingOn, language))}</li>}
        {rest > 0 && <li>{own.rest(euro(rest))}</li>}
        <li>{agreement.ordersOnHold ? own.ordersOnHold : own.ordersGoOn}</li>
      </ul>
    </>
  );
};
