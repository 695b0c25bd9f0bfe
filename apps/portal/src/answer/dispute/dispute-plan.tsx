import type { DisputeCategoryValue, OpenDispute, Received } from '@voldaan/contract/portal/answers.ts';
import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { categoriesFor, DISPUTE_RULES } from '@voldaan/domain/dispute/category.ts';
import { formatEuro, parseEuro } from '@voldaan/domain/money/euro.ts';
import { AreaField } from '@voldaan/ui/answer/area-field.tsx';
import { Options } from '@voldaan/ui/answer/options.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { pagePath } from '../../paths.ts';
import { amountText, amountWrong, errorAt } from '../flow/fields.ts';
import { invoiceOptions } from '../flow/invoice-options.ts';
import type { Plan } from '../flow/step.ts';
import type { KeptProof } from '../proofs/choose.ts';
import { ProofField } from '../proofs/proof-field.tsx';
import type { AnswerWords } from '../words.ts';
import type { DisputeTexts } from './texts/texts.ts';

export type DisputeDraft = {
  readonly invoice: string;
  readonly category: DisputeCategoryValue | '';
  readonly about: 'whole' | 'part' | '';
  readonly amount: string;
  readonly explanation: string;
  readonly proofs: readonly KeptProof[];
};

/** Whether the debtor can name a part: for some things it is always the whole invoice. */
const canBePart = ({ may }: Statement, category: DisputeDraft['category']): boolean =>
  category !== '' && (may.disputePart?.includes(category) ?? DISPUTE_RULES[category].holds === 'amount');

/** What is sent; the whole invoice has no amount. */
export const disputeOf = (draft: DisputeDraft, part: boolean): OpenDispute => {
  const amount = part ? parseEuro(draft.amount) : undefined;
  return {
    invoice: draft.invoice,
    category: draft.category || 'other',
    explanation: draft.explanation,
    proofs: draft.proofs.map(({ id }) => id),
    ...(amount !== undefined && { amount }),
  };
};

/** Which invoice, what is wrong, how much of it, and what happened. */
export const disputePlan = (
  statement: Statement,
  { language, common, own }: AnswerWords<DisputeTexts>,
): Plan<DisputeDraft, Received> => {
  const invoices = statement.invoices.filter(({ number }) => statement.may.dispute.includes(number));
  const categories = categoriesFor(statement.class);
  const isPart = ({ about, category }: DisputeDraft): boolean =>
    about === 'part' && canBePart(statement, category);
  const openOf = (number: string) => invoices.find((invoice) => invoice.number === number)?.open;
  return {
    name: 'dispute',
    title: own.title,
    empty: {
      invoice: invoices.length === 1 ? (invoices[0]?.number ?? '') : '',
      category: '',
      about: '',
      amount: '',
      explanation: '',
      proofs: [],
    },
    steps: [
      {
        id: 'factuur',
        title: own.which,
        when: () => invoices.length > 1,
        errors: ({ invoice }) =>
          errorAt('invoice', openOf(invoice) === undefined ? common.choose : undefined),
        rows: ({ invoice }) => [{ label: own.which, value: common.invoice(invoice) }],
        view: ({ draft, set, wrong }) => (
          <Options
            quiet
            name="invoice"
            legend={own.which}
            options={invoiceOptions(invoices, false, language, common)}
            value={draft.invoice}
            error={wrong('invoice')}
            onChoose={(invoice) => set({ invoice })}
          />
        ),
      },
      {
        id: 'wat',
        title: own.what,
        errors: ({ category }) =>
          errorAt('category', category !== '' && categories.includes(category) ? undefined : common.choose),
        rows: ({ category }) => [{ label: own.what, value: category && own.categories[category] }],
        view: ({ draft, set, wrong }) => (
          <>
            <Options
              quiet
              name="category"
              legend={own.what}
              options={categories.map((value) => ({ value, label: own.categories[value] }))}
              value={draft.category}
              error={wrong('category')}
              onChoose={(value) => set({ category: categories.find((known) => known === value) ?? '' })}
            />
            <h2>{own.otherWays}</h2>
            <ul class="rows onward">
              <li>
                <a href={pagePath(language, 'paid')}>{own.alreadyPaid}</a>
              </li>
              <li>
                <a href={`${pagePath(language, 'other')}?onderwerp=invoice-again`}>{own.notReceived}</a>
              </li>
            </ul>
          </>
        ),
      },
      {
        id: 'bedrag',
        title: own.howMuch,
        when: ({ category }) => canBePart(statement, category),
        errors: ({ invoice, about, amount }) => {
          if (about === '') return errorAt('about', common.choose);
          if (about === 'whole') return [];
          return errorAt('amount', amountWrong(amount, openOf(invoice), language, common));
        },
        rows: ({ about, amount }) => [
          { label: own.howMuch, value: about === 'part' ? amountText(amount, language) : own.whole },
        ],
        view: ({ draft, set, wrong }) => (
          <>
            <Options
              quiet
              name="about"
              legend={own.howMuch}
              options={[
                { value: 'whole', label: own.whole },
                { value: 'part', label: own.part },
              ]}
              value={draft.about}
              error={wrong('about')}
              onChoose={(value) => set({ about: value === 'part' ? 'part' : 'whole' })}
            />
            {draft.about === 'part' && (
              <Field
                id="amount"
                name="amount"
                label={own.amount}
                hint={own.amountHint(formatEuro(openOf(draft.invoice) ?? statement.openTotal, language))}
                error={wrong('amount')}
                value={draft.amount}
                inputMode="decimal"
                autocomplete="off"
                onInput={(amount) => set({ amount })}
              />
            )}
          </>
        ),
      },
      {
        id: 'uitleg',
        title: own.tell,
        errors: ({ explanation }) =>
          errorAt('explanation', explanation.trim() === '' ? own.explanationMissing : undefined),
        rows: ({ explanation, proofs }) => [
          { label: own.explanation, value: explanation },
          { label: own.proofs, value: proofs.map(({ name }) => name).join('\n') || common.noProof },
        ],
        view: ({ draft, set, wrong }) => (
          <>
            <AreaField
              id="explanation"
              label={own.explanation}
              hint={own.explanationHint}
              error={wrong('explanation')}
              value={draft.explanation}
              most={4_000}
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
    meaning: (draft) => <p>{own.meaning(isPart(draft))}</p>,
    send: (draft) => answersClient(language).openDispute(disputeOf(draft, isPart(draft))),
    done: ({ reference, answerBy }, draft) => ({
      title: own.doneTitle,
      reference,
      lines: [
        common.answerBy(formatWeekday(answerBy, language)),
        own.doneHeld,
        ...(isPart(draft) ? [own.doneRest] : []),
      ],
    }),
  };
};
