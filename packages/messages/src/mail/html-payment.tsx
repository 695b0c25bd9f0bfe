import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Creditor } from '../content/creditor.ts';
import type { PaymentDetails } from '../content/payment-details.ts';
import { groupIban } from '../text/iban.ts';
import { textsIn } from '../text/texts-in.ts';
import { HtmlButton } from './html-button.tsx';
import { style } from './style.ts';

type PaymentProps = {
  readonly payment: PaymentDetails;
  readonly creditor: Creditor;
  readonly language: Language;
};

/** Pay by the button, by transfer, or by typing the code. */
export const HtmlPayment = ({ payment, creditor, language }: PaymentProps) => {
  const { pay } = textsIn[language];
  const [before, after] = pay.typeCode(payment.enterUrl, payment.typedCode).split(payment.typedCode);
  return (
    <>
      <HtmlButton label={pay.viewAndPay} url={payment.payUrl} />
      <p class="ink" style={style.text}>
        {pay.transfer(groupIban(payment.iban), creditor.name, payment.reference)}
      </p>
      <p class="ink" style={style.text}>
        {before}
        <strong style={{ whiteSpace: 'nowrap' }}>{payment.typedCode}</strong>
        {after}
      </p>
    </>
  );
};
