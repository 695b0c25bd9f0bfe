import { AnswerPage } from '../flow/answer-page.tsx';
import { Flow } from '../flow/flow.tsx';
import { NothingToDo } from '../flow/nothing-to-do.tsx';
import type { AnswerWords } from '../words.ts';
import { openInvoices, paidPlan } from './paid-plan.tsx';
import type { PaidTexts } from './texts/texts.ts';

/** "I have paid already": when, how much, and a proof. */
export const PaidIsland = (words: AnswerWords<PaidTexts>) => (
  <AnswerPage {...words} page="paid">
    {(statement) =>
      openInvoices(statement).length > 0 ? (
        <Flow {...words} plan={paidPlan(statement, words)} reference={statement.reference} />
      ) : (
        <NothingToDo common={words.common} />
      )
    }
  </AnswerPage>
);
