import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatWeekday } from '../format/date.ts';
import { Notice } from '../notice.tsx';
import type { PortalTexts } from './texts/texts.ts';

type HeldProps = { readonly statement: Statement; readonly language: Language; readonly texts: PortalTexts };
type Said = { readonly title: string; readonly lines: readonly string[] };

const saidOf = (invoice: StatementInvoice, { statement, language, texts }: HeldProps): Said | undefined => {
  const { number, state, heldUntil, dispute, promise } = invoice;
  if (dispute) {
    const { reference, amount, answerBy } = dispute;
    return {
      title: texts.disputed(number),
      lines: [
        texts.disputeAnswer(reference, formatWeekday(answerBy, language)),
        ...(amount === undefined ? [] : [texts.disputePart(formatEuro(amount, language))]),
      ],
    };
  }
  if (promise) {
    const { amount, payOn } = promise;
    return {
      title: texts.promised(formatEuro(amount, language), formatWeekday(payOn, language)),
      lines: [texts.promiseQuiet],
    };
  }
  // An arrangement tells about itself.
  if (state !== 'held' || statement.arrangement?.invoices.includes(number)) return undefined;
  const line = heldUntil ? texts.heldUntil(formatWeekday(heldUntil, language)) : texts.heldOpen;
  return { title: texts.held(number), lines: [line] };
};

/** What is paused, promised or looked into, and the day on which that ends; a promise for several only once. */
export const HeldNotices = (props: HeldProps) => {
  const said = props.statement.invoices.flatMap((invoice) => saidOf(invoice, props) ?? []);
  return (
    <>
      {said
        .filter(({ title }, index) => said.findIndex((other) => other.title === title) === index)
        .map(({ title, lines }) => (
          <Notice key={title} kind="hold" title={title}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        ))}
    </>
  );
};
