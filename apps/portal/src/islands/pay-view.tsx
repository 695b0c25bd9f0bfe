import { OTHER_AMOUNT, readPayChoice } from '@voldaan/contract/portal/pay-choice.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { Help } from '@voldaan/ui/portal/help.tsx';
import { PayForm, untouched } from '@voldaan/ui/portal/pay-form.tsx';
import { canPayOnline } from '@voldaan/ui/portal/pay-options.ts';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { SettlementLines } from '@voldaan/ui/portal/settlement-lines.tsx';
import { TransferDetails } from '@voldaan/ui/portal/transfer-details.tsx';
import { type TypedPayment, typedChoice } from '@voldaan/ui/portal/typed-payment.ts';
import { useState } from 'preact/hooks';
import { pagePath } from '../paths.ts';
import type { Words } from '../words.ts';
import { LateQrCode } from './late-qr-code.tsx';
import { type Failed, inWords } from './trouble.tsx';
import { usePayment } from './use-payment.ts';
import { useSettlement } from './use-settlement.ts';

const isAboutAmount = (failed: Failed | undefined): boolean =>
  failed !== undefined && 'problem' in failed && failed.problem.code.startsWith('amount-');

/** Our failure, or the provider's: then paying by hand comes first. */
const isOurs = (failed: Failed): boolean =>
  'problem' in failed ? failed.problem.status >= 500 : failed.lost === 'ours';

/** The form with the amount that a page of ours leads here with, such as a term of an arrangement. */
const prefilled = (form: TypedPayment, language: Language): TypedPayment => {
  const asked = readPayChoice(new URLSearchParams(location.search).get('bedrag') ?? '');
  return asked ? { ...form, choice: OTHER_AMOUNT, other: formatEuro(asked.amount, language) } : form;
};

/** The pay form with what it settles, and the transfer beside it when paying online fails. */
export const PayView = ({ statement, language, texts }: Words & { readonly statement: Statement }) => {
  const [typed, setTyped] = useState(() => prefilled(untouched(statement, texts), language));
  const [unread, setUnread] = useState(false);
  const settlement = useSettlement(typedChoice(typed), language);
  const { busy, failed, pay } = usePayment(language);
  const words = failed && inWords(failed, texts);
  const amountError = unread ? texts.amountUnread : isAboutAmount(failed) ? words?.title : undefined;
  const ours = failed !== undefined && isOurs(failed);
  const transfer = (
    <TransferDetails
      transfer={statement.transfer}
      amount={statement.openTotal}
      language={language}
      texts={texts}
      Qr={LateQrCode}
    />
  );
  return (
    <div class="letter">
      <main id="inhoud" class="sheet stack" tabIndex={-1}>
        <h1>{texts.payTitle}</h1>
        {words && !isAboutAmount(failed) && <ProblemNotice problem={words} />}
        {ours && transfer}
        {statement.attempt && (
          <Notice kind="wait" title={texts.attemptTitle(formatEuro(statement.attempt.amount, language))}>
            <p>{texts.attemptText}</p>
            <p>
              <a href={statement.attempt.checkoutUrl}>{texts.resume}</a>
            </p>
          </Notice>
        )}
        {canPayOnline(statement) ? (
          <PayForm
            statement={statement}
            language={language}
            texts={texts}
            typed={typed}
            error={amountError}
            busy={busy}
            onType={(next) => {
              setUnread(false);
              setTyped(next);
            }}
            onPay={() => {
              setUnread(typedChoice(typed) === undefined);
              void pay(typed);
            }}
          >
            <div class="settles" role="status">
              {settlement && (
                <>
                  <SettlementLines
                    caption={texts.settles}
                    lines={settlement.lines}
                    language={language}
                    texts={texts}
                  />
                  <p>
                    {settlement.rest > 0
                      ? texts.settlesRest(formatEuro(settlement.rest, language))
                      : texts.settlesAll}
                  </p>
                </>
              )}
            </div>
          </PayForm>
        ) : (
          <p>{texts.noOnline}</p>
        )}
        <p role="status">{busy && texts.paying}</p>
        {!ours && transfer}
        <p>
          <a class="tap" href={pagePath(language, '')}>
            {texts.back}
          </a>
        </p>
      </main>
      <aside class="margin">
        <Help creditor={statement.creditor} texts={texts} />
      </aside>
    </div>
  );
};
