import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { ComponentChildren, ComponentProps, ComponentType } from 'preact';
import { Amount } from '../amount.tsx';
import { ButtonLink } from '../button.tsx';
import { formatMoment } from '../format/date.ts';
import { Notice } from '../notice.tsx';
import type { Stamp } from '../stamp.tsx';
import { HeldNotices } from './held-notices.tsx';
import { Help } from './help.tsx';
import { InvoiceLedger } from './invoice-ledger.tsx';
import { canPayOnline } from './pay-options.ts';
import { Receipts } from './receipts.tsx';
import type { PortalTexts } from './texts/texts.ts';
import { TransferDetails } from './transfer-details.tsx';
import { Trust } from './trust.tsx';
import { YourDetails } from './your-details.tsx';

type StatementProps = {
  readonly statement: Statement;
  readonly language: Language;
  readonly texts: PortalTexts;
  /** Where paying begins: a page of its own, or a form further down. */
  readonly payHref: string;
  /** Where the debtor confirms who he is, to see the rest. */
  readonly confirmHref: string;
  /** How the code of the transfer is drawn. */
  readonly Qr: ComponentProps<typeof TransferDetails>['Qr'];
  /** How the stamp is drawn: at once on the server, later in a browser, which seldom needs it. */
  readonly Stamp: ComponentType<ComponentProps<typeof Stamp>>;
  /** What else he can do: pages of their own, or without script a person. */
  readonly onward: ComponentChildren;
  /** How an arrangement stands, before anything else is asked. */
  readonly arranged?: ComponentChildren;
  /** The calculation, what was written to him, changing his data. */
  readonly more?: ComponentChildren;
  /** The pay form itself, where it stands on the same page. */
  readonly children?: ComponentChildren;
};

const Closed = ({ statement, language, texts, Stamp }: StatementProps) =>
  statement.closed ? (
    <div class="closed">
      <Stamp on={statement.closed.on} reference={statement.closed.reference} language={language} />
      {statement.closed.receiptUrl && (
        <p>
          <a class="tap" href={statement.closed.receiptUrl}>
            {texts.keepProof}
          </a>
        </p>
      )}
    </div>
  ) : null;

const DueLine = ({ statement, language, texts }: StatementProps) => {
  if (statement.dueTotal === statement.openTotal) return null;
  const text =
    statement.dueTotal > 0 ? texts.dueNow(formatEuro(statement.dueTotal, language)) : texts.nothingDue;
  return <p>{text}</p>;
};

const Attempt = ({ statement, language, texts }: StatementProps) =>
  statement.attempt ? (
    <Notice kind="wait" title={texts.attemptTitle(formatEuro(statement.attempt.amount, language))}>
      <p>{texts.attemptText}</p>
    </Notice>
  ) : null;

/** One primary button: go on with what was begun, or begin; where the form stands below, its own button is that. */
const PayButton = ({ statement, texts, payHref, children }: StatementProps) => {
  if (statement.attempt) {
    return (
      <ButtonLink primary href={statement.attempt.checkoutUrl}>
        {texts.resume}
      </ButtonLink>
    );
  }
  if (!canPayOnline(statement)) return <p>{texts.noOnline}</p>;
  return (
    <ButtonLink primary={!children} href={payHref}>
      {texts.pay}
    </ButtonLink>
  );
};

const Owing = (props: StatementProps) => (
  <>
    <p class="total">
      <Amount value={props.statement.openTotal} language={props.language} />
    </p>
    <DueLine {...props} />
    {props.arranged}
    <Attempt {...props} />
    <PayButton {...props} />
    {props.onward}
  </>
);

/** The statement in the order of a letter: who asks, how much, what you can do, what it is made of. */
export const StatementView = (props: StatementProps) => {
  const { statement, language, texts } = props;
  const owing = statement.openTotal > 0;
  const euro = formatEuro(statement.openTotal, language);
  return (
    <div class="letter">
      <main id="inhoud" class="sheet stack" tabIndex={-1}>
        <p class="small">{texts.forWhom(statement.debtor.name, statement.debtor.customerNumber)}</p>
        <h1>
          {owing ? texts.owes(euro, statement.creditor.name) : texts.owesNothing(statement.creditor.name)}
        </h1>
        {owing ? <Owing {...props} /> : <Closed {...props} />}
        <HeldNotices statement={statement} language={language} texts={texts} />
        {(owing || statement.invoices.length + statement.credits.length > 0) && (
          <InvoiceLedger statement={statement} language={language} texts={texts} />
        )}
        {props.children}
        {owing && (
          <TransferDetails
            transfer={statement.transfer}
            amount={statement.openTotal}
            language={language}
            texts={texts}
            Qr={props.Qr}
          />
        )}
        <Receipts statement={statement} language={language} texts={texts} />
        {props.more}
        <YourDetails statement={statement} texts={texts} confirmHref={props.confirmHref} />
        <Trust creditor={statement.creditor} texts={texts} />
      </main>
      <aside class="margin stack">
        <Help creditor={statement.creditor} texts={texts} />
        <p class="small">{texts.asOf(formatMoment(statement.now, language))}</p>
      </aside>
    </div>
  );
};
