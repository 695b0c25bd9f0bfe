import type { Transfer } from '@voldaan/contract/portal/statement.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { ComponentType } from 'preact';
import { formatIban } from '../format/iban.ts';
import type { PortalTexts } from './texts/texts.ts';

type TransferProps = {
  readonly transfer: Transfer;
  readonly amount: Cents;
  readonly language: Language;
  readonly texts: PortalTexts;
  /** Draws the code: at once where it is rendered on the server, later in a browser. */
  readonly Qr: ComponentType<{ text: string; label: string }>;
};

/** Paying without us: account, name, reference, amount, and the same as a code for the bank's app. */
export const TransferDetails = ({ transfer, amount, language, texts, Qr }: TransferProps) => {
  const euro = formatEuro(amount, language);
  return (
    <section id="overmaken" class="transfer">
      <h2>{texts.transferTitle}</h2>
      <p>{texts.transferText}</p>
      <dl>
        <dt>{texts.iban}</dt>
        <dd>{formatIban(transfer.iban)}</dd>
        <dt>{texts.inNameOf}</dt>
        <dd>{transfer.name}</dd>
        <dt>{texts.reference}</dt>
        <dd>{transfer.reference}</dd>
        <dt>{texts.amount}</dt>
        <dd>{euro}</dd>
      </dl>
      <figure>
        <figcaption>{texts.qrText}</figcaption>
        <Qr text={transfer.epcPayload} label={texts.qrLabel(euro)} />
      </figure>
    </section>
  );
};
