import { AnswerPage } from '../flow/answer-page.tsx';
import { Flow } from '../flow/flow.tsx';
import { NothingToDo } from '../flow/nothing-to-do.tsx';
import type { AnswerWords } from '../words.ts';
import { promisePlan } from './promise-plan.tsx';
import type { PromiseTexts } from './texts/texts.ts';

/** "I pay on that day", as long as a day can be named. */
export const PromiseIsland = (words: AnswerWords<PromiseTexts>) => (
  <AnswerPage {...words} page="promise">
    {(statement) => {
      const until = statement.may.promiseUntil;
      return until ? (
        <Flow {...words} plan={promisePlan(statement, until, words)} reference={statement.reference} />
      ) : (
        <NothingToDo common={words.common} />
      );
    }}
  </AnswerPage>
);
