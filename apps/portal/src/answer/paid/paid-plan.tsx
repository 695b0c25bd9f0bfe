import type { Received, ReportPayment } from '@voldaan/contract/portal/answers.ts';
import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { addDays, isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';
import { AreaField } from '@voldaan/ui/answer/area-field.tsx';
import { DateField } from '@voldaan/ui/answer/date-field.tsx';
import { Options } from '@voldaan/ui/answer/options.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { formatIban } from '@voldaan/ui/format/iban.ts';
import { amountText, amountWrong, dayText, dayWrong, errorAt } from '../flow/fields.ts';
import { ALL, chosenNumbers, invoiceOptions, invoiceText } from '../flow/invoice-options.ts';
import type { Plan } from '../flow/step.ts';
import type { KeptProof } from '../proofs/choose.ts';
import { ProofField } from '../proofs/proof-field.tsx';
import type { AnswerWords } from '../words.ts';
import type { PaidTexts } from './texts/texts.ts';

export type PaidDraft = {
  readonly invoice: string;
  readonly paidOn: string;
  readonly amount: string;
  readonly account: string;
  readonly explanation: string;
  readonly proofs: readonly KeptProof[];
};

/** Nobody remembers a payment from before the invoices of this account. */
const LONGEST_AGO_DAYS = 730;

/** What is sent; an account number is read without its spaces. */
export const paymentReportOf = (
  draft: PaidDraft,
  invoices: readonly StatementInvoice[],
  today: PlainDate,
): ReportPayment => {
  const account = draft.account.replace(/\s/g, '').toUpperCase();
  const explanation = draft.explanation.trim();
  return {
    invoices: chosenNumbers(draft.invoice, invoices),
    amount: parseEuro(draft.amount) ?? ZERO,
    paidOn: isPlainDate(draft.paidOn) ? draft.paidOn : today,
    proofs: draft.proofs.map(({ id }) => id),
    ...(account && { account }),
    ...(explanation && { explanation }),
  };
};

/** Invoices of which something is open. */
export const openInvoices = (statement: Statement): readonly StatementInvoice[] =>
  statement.invoices.filter(({ open }) => open > 0);

/** Which invoice, when, how much, from where, and a proof. */
export const paidPlan = (
  statement: Statement,
  { language, common, own }: AnswerWords<PaidTexts>,
): Plan<PaidDraft, Received> => {
  const invoices = openInvoices(statement);
  const { today } = statement;
  const limits = { min: addDays(today, -LONGEST_AGO_DAYS), max: today };
  return {
    name: 'paid',
    title: own.title,
    intro: <p>{own.justNow}</p>,
    empty: {
      invoice: invoices.length === 1 ? (invoices[0]?.number ?? '') : '',
      paidOn: '',
      amount: '',
      account: '',
      explanation: '',
      proofs: [],
    },
    steps: [
      {
        id: 'factuur',
        title: own.which,
        when: () => invoices.length > 1,
        errors: ({ invoice }) =>
          errorAt('invoice', chosenNumbers(invoice, invoices).length > 0 ? undefined : common.choose),
        rows: ({ invoice }) => [{ label: own.which, value: invoiceText(invoice, common) }],
        view: ({ draft, set, wrong }) => (
          <Options
            quiet
            name="invoice"
            legend={own.which}
            options={[
              ...invoiceOptions(invoices, false, language, common),
              { value: ALL, label: common.allInvoices },
            ]}
            value={draft.invoice}
            error={wrong('invoice')}
            onChoose={(invoice) => set({ invoice })}
          />
        ),
      },
      {
        id: 'betaling',
        title: own.how,
        errors: ({ paidOn, amount }) => [
          ...errorAt('paidOn', dayWrong(paidOn, limits, language, common)),
          ...errorAt('amount', amountWrong(amount, undefined, language, common)),
        ],
        rows: ({ paidOn, amount, account, explanation, proofs }) => [
          { label: own.day, value: dayText(paidOn, language) },
          { label: own.amount, value: amountText(amount, language) },
          ...(account.trim() ? [{ label: own.account, value: formatIban(account.toUpperCase()) }] : []),
          ...(explanation.trim() ? [{ label: own.explanationLabel, value: explanation }] : []),
          { label: own.proofs, value: proofs.map(({ name }) => name).join('\n') || common.noProof },
        ],
        view: ({ draft, set, wrong }) => (
          <>
            <DateField
              id="paidOn"
              label={own.day}
              hint={own.dayHint}
              error={wrong('paidOn')}
              value={draft.paidOn}
              {...limits}
              onInput={(paidOn) => set({ paidOn })}
            />
            <Field
              id="amount"
              name="amount"
              label={own.amount}
              hint={own.amountHint}
              error={wrong('amount')}
              value={draft.amount}
              inputMode="decimal"
              autocomplete="off"
              onInput={(amount) => set({ amount })}
            />
            <Field
              id="account"
              name="account"
              label={own.account}
              hint={own.accountHint}
              value={draft.account}
              autocomplete="off"
              onInput={(account) => set({ account: account.slice(0, 60) })}
            />
            <AreaField
              id="explanation"
              label={own.explanation}
              value={draft.explanation}
              most={2_000}
              onInput={(explanation) => set({ explanation })}
            />
            <ProofField
              proofs={draft.proofs}
              onChange={(proofs) => set({ proofs })}
              language={language}
              common={common}
            />
          </>
        ),
      },
    ],
    button: own.button,
    meaning: () => <p>{own.meaning}</p>,
    send: (draft) => answersClient(language).reportPayment(paymentReportOf(draft, invoices, today)),
    done: ({ reference, answerBy }) => ({
      title: own.doneTitle,
      reference,
      lines: [common.answerBy(formatWeekday(answerBy, language)), own.doneHeld],
    }),
  };
};
