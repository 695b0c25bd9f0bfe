import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatWeekday } from '../format/date.ts';
import { Notice } from '../notice.tsx';
import type { PortalTexts } from './texts/texts.ts';

type HeldProps = { readonly statement: Statement; readonly language: Language; readonly texts: PortalTexts };
type Said = { readonly title: string; readonly lines: readonly string[] };

const answered = (invoice: StatementInvoice, { language, texts }: HeldProps): Said | undefined => {
  const { number, dispute, promise } = invoice;
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
  return undefined;
};

const lineOf = ({ heldUntil, answerBy }: StatementInvoice, { language, texts }: HeldProps): string => {
  if (answerBy) return texts.heldAnswer(formatWeekday(answerBy, language));
  return heldUntil ? texts.heldUntil(formatWeekday(heldUntil, language)) : texts.heldOpen;
};

/** Whether an invoice is paused and nothing else tells about it; an arrangement does. */
const isPaused = ({ number, state, dispute, promise }: StatementInvoice, { statement }: HeldProps): boolean =>
  state === 'held' && !dispute && !promise && !statement.arrangement?.invoices.includes(number);

/** What is paused alike is said once. */
const paused = (props: HeldProps): readonly Said[] => {
  const invoices = props.statement.invoices.filter((invoice) => isPaused(invoice, props));
  const lines = new Set(invoices.map((invoice) => lineOf(invoice, props)));
  return [...lines].map((line) => {
    const alike = invoices.filter((invoice) => lineOf(invoice, props) === line);
    return { title: props.texts.held(alike.map(({ number }) => number)), lines: [line] };
  });
};

/** What is paused, promised or looked into, and the day on which that ends; what holds for several only once. */
export const HeldNotices = (props: HeldProps) => {
  const said = [
    ...props.statement.invoices.flatMap((invoice) => answered(invoice, props) ?? []),
    ...paused(props),
  ];
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
