import type { Result } from '@voldaan/contract/portal/result.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { ComponentProps } from 'preact';
import { ButtonLink } from '../button.tsx';
import { formatDate } from '../format/date.ts';
import { Notice } from '../notice.tsx';
import { Stamp } from '../stamp.tsx';
import { Help } from './help.tsx';
import { SettlementLines } from './settlement-lines.tsx';
import type { PortalTexts, ResultTexts } from './texts/texts.ts';
import { TransferDetails } from './transfer-details.tsx';

type ResultProps = {
  readonly result: Result;
  readonly language: Language;
  readonly texts: PortalTexts & ResultTexts;
  /** Where a new payment begins. */
  readonly payHref: string;
  /** How the code of the transfer is drawn. */
  readonly Qr: ComponentProps<typeof TransferDetails>['Qr'];
};

const receivedText = ({ result, language, texts }: ResultProps): string | undefined => {
  if (!result.on) return undefined;
  const day = formatDate(result.on, language);
  return result.method ? texts.receivedOn(day, result.method) : texts.receivedDay(day);
};

const Paid = (props: ResultProps) => {
  const { result, language, texts } = props;
  return (
    <>
      <h1>{texts.thanks(formatEuro(result.amount, language))}</h1>
      {result.closedAll && result.on && (
        <Stamp on={result.on} reference={result.reference} language={language} />
      )}
      <p>{receivedText(props)}</p>
      <SettlementLines caption={texts.settled} lines={result.settled} language={language} texts={texts} />
      <p>
        {result.leftOpen > 0 ? texts.stillOpen(formatEuro(result.leftOpen, language)) : texts.nothingLeft}
      </p>
      {result.receiptUrl && (
        <p>
          <a class="tap" href={result.receiptUrl}>
            {texts.keepProof}
          </a>
        </p>
      )}
    </>
  );
};

const Busy = ({ texts }: ResultProps) => (
  <>
    <h1>{texts.resultTitle}</h1>
    <Notice kind="wait" title={texts.busyTitle}>
      <p>{texts.busyText}</p>
    </Notice>
  </>
);

const NotPaid = (props: ResultProps & { readonly outcome: keyof ResultTexts['notPaid'] }) => {
  const { result, language, texts, outcome, payHref } = props;
  return (
    <>
      <h1>{texts.notPaid[outcome].title}</h1>
      <p>{texts.notPaid[outcome].text}</p>
      <ButtonLink primary href={result.checkoutUrl ?? payHref}>
        {outcome === 'open' ? texts.resume : texts.tryAgain}
      </ButtonLink>
      <TransferDetails
        transfer={result.transfer}
        amount={result.amount}
        language={language}
        texts={texts}
        Qr={props.Qr}
      />
    </>
  );
};

const Outcome = (props: ResultProps) => {
  const { outcome } = props.result;
  if (outcome === 'paid') return <Paid {...props} />;
  if (outcome === 'busy') return <Busy {...props} />;
  return <NotPaid {...props} outcome={outcome} />;
};

/** How a payment ended in one sentence, as the heading says it and a screen reader hears it. */
export const resultTitle = (result: Result, language: Language, texts: PortalTexts & ResultTexts): string => {
  if (result.outcome === 'paid') return texts.thanks(formatEuro(result.amount, language));
  return result.outcome === 'busy' ? texts.busyTitle : texts.notPaid[result.outcome].title;
};

/** How a payment ended, in one page per outcome; each says whether money is gone. */
export const ResultView = (props: ResultProps) => (
  <div class="letter">
    <main id="inhoud" class="sheet stack" tabIndex={-1}>
      <Outcome {...props} />
      <p>
        <a class="tap" href={props.result.back}>
          {props.texts.back}
        </a>
      </p>
    </main>
    <aside class="margin">
      <Help creditor={props.result.creditor} texts={props.texts} />
    </aside>
  </div>
);
