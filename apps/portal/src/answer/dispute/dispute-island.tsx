import { AnswerPage } from '../flow/answer-page.tsx';
import { Flow } from '../flow/flow.tsx';
import { NothingToDo } from '../flow/nothing-to-do.tsx';
import type { AnswerWords } from '../words.ts';
import { disputePlan } from './dispute-plan.tsx';
import type { DisputeTexts } from './texts/texts.ts';

/** Something is not right with an invoice. */
export const DisputeIsland = (words: AnswerWords<DisputeTexts>) => (
  <AnswerPage {...words} page="dispute">
    {(statement) =>
      statement.may.dispute.length > 0 ? (
        <Flow {...words} plan={disputePlan(statement, words)} reference={statement.reference} />
      ) : (
        <NothingToDo common={words.common} />
      )
    }
  </AnswerPage>
);
