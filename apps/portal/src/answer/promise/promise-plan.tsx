import type { MakePromise, PromiseMade } from '@voldaan/contract/portal/answers.ts';
import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, parseEuro } from '@voldaan/domain/money/euro.ts';
import { DateField } from '@voldaan/ui/answer/date-field.tsx';
import { Options } from '@voldaan/ui/answer/options.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { pagePath } from '../../paths.ts';
import { amountText, amountWrong, dayText, dayWrong, errorAt } from '../flow/fields.ts';
import { ALL, chosenNumbers, invoiceOptions, invoiceText } from '../flow/invoice-options.ts';
import type { Plan } from '../flow/step.ts';
import type { AnswerWords } from '../words.ts';
import type { PromiseTexts } from './texts/texts.ts';

export type PromiseDraft = { readonly invoice: string; readonly payOn: string; readonly amount: string };

/** Invoices for which a day can be named. */
export const promisable = ({ invoices, may }: Statement): readonly StatementInvoice[] =>
  invoices.filter(({ number }) => may.promise.includes(number));

const owed = ({ open, extras }: StatementInvoice): Cents =>
  sum([open, ...(extras ? [extras.interest, extras.costs] : [])]);

/** What is sent; without an amount everything that is asked. */
export const promiseOf = (
  draft: PromiseDraft,
  invoices: readonly StatementInvoice[],
  today: PlainDate,
): MakePromise => {
  const amount = parseEuro(draft.amount);
  return {
    invoices: chosenNumbers(draft.invoice, invoices),
    payOn: isPlainDate(draft.payOn) ? draft.payOn : today,
    ...(draft.amount.trim() !== '' && amount !== undefined && { amount }),
  };
};

/** Which invoices, which day, and perhaps a part. */
export const promisePlan = (
  statement: Statement,
  until: PlainDate,
  { language, common, own }: AnswerWords<PromiseTexts>,
): Plan<PromiseDraft, PromiseMade> => {
  const invoices = promisable(statement);
  const whole = (draft: PromiseDraft): Cents => {
    const numbers = chosenNumbers(draft.invoice, invoices);
    return sum(invoices.filter(({ number }) => numbers.includes(number)).map(owed));
  };
  const euro = (draft: PromiseDraft) => formatEuro(whole(draft), language);
  const { today } = statement;
  return {
    name: 'promise',
    title: own.title,
    empty: {
      invoice: invoices.length === 1 ? (invoices[0]?.number ?? '') : ALL,
      payOn: '',
      amount: '',
    },
    steps: [
      {
        id: 'dag',
        title: own.when,
        errors: (draft) => [
          ...errorAt(
            'invoice',
            chosenNumbers(draft.invoice, invoices).length > 0 ? undefined : common.choose,
          ),
          ...errorAt('payOn', dayWrong(draft.payOn, { min: today, max: until }, language, common)),
          ...errorAt(
            'amount',
            draft.amount.trim() === ''
              ? undefined
              : amountWrong(draft.amount, whole(draft), language, common),
          ),
        ],
        rows: (draft) => [
          { label: own.which, value: invoiceText(draft.invoice, common) },
          { label: own.day, value: dayText(draft.payOn, language) },
          {
            label: own.amountLabel,
            value:
              draft.amount.trim() === '' ? own.everything(euro(draft)) : amountText(draft.amount, language),
          },
        ],
        view: ({ draft, set, wrong }) => (
          <>
            {invoices.length > 1 && (
              <Options
                name="invoice"
                legend={own.which}
                options={invoiceOptions(invoices, true, language, common)}
                value={draft.invoice}
                error={wrong('invoice')}
                onChoose={(invoice) => set({ invoice })}
              />
            )}
            <DateField
              id="payOn"
              label={own.day}
              hint={own.dayHint(formatDate(until, language))}
              error={wrong('payOn')}
              value={draft.payOn}
              min={today}
              max={until}
              onInput={(payOn) => set({ payOn })}
            />
            <Field
              id="amount"
              name="amount"
              label={own.amount}
              hint={own.amountHint(euro(draft))}
              error={wrong('amount')}
              value={draft.amount}
              inputMode="decimal"
              autocomplete="off"
              onInput={(amount) => set({ amount })}
            />
            {statement.may.arrange && (
              <p>
                <a class="tap" href={pagePath(language, 'arrange')}>
                  {own.later}
                </a>
              </p>
            )}
          </>
        ),
      },
    ],
    button: own.button,
    meaning: () => <p>{own.meaning}</p>,
    send: (draft) => answersClient(language).makePromise(promiseOf(draft, invoices, today)),
    done: ({ reference, amount, payOn }) => ({
      title: own.doneTitle,
      reference,
      lines: [own.doneLine(formatEuro(amount, language), formatWeekday(payOn, language)), own.doneQuiet],
    }),
  };
};
