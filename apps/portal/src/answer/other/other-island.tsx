import { AnswerPage } from '../flow/answer-page.tsx';
import { Flow } from '../flow/flow.tsx';
import type { AnswerWords } from '../words.ts';
import { otherPlan } from './other-plan.tsx';
import type { OtherTexts } from './texts/texts.ts';

/** Whatever else a debtor wants to tell; `?onderwerp=` brings him to it. */
export const OtherIsland = (words: AnswerWords<OtherTexts>) => (
  <AnswerPage {...words} page="other">
    {(statement) => (
      <Flow
        {...words}
        plan={otherPlan(new URLSearchParams(location.search).get('onderwerp'), words)}
        reference={statement.reference}
      />
    )}
  </AnswerPage>
);
