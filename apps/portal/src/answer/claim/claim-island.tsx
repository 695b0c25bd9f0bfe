import { Button } from '@voldaan/ui/button.tsx';
import { AnswerPage } from '../flow/answer-page.tsx';
import type { AnswerWords } from '../words.ts';
import { AnnouncedView } from './announced-view.tsx';
import { ClaimView } from './claim-view.tsx';
import type { ClaimTexts } from './texts/texts.ts';

/** Interest and costs as far as claimed, with their calculation, and apart what a notice said may follow. */
export const ClaimIsland = (words: AnswerWords<ClaimTexts>) => {
  const { own, common, language } = words;
  return (
    <AnswerPage {...words} page="claim">
      {({ claim, announced }) => (
        <>
          <h1>{own.title}</h1>
          {claim ? <ClaimView claim={claim} language={language} own={own} /> : <p>{own.none}</p>}
          {announced && <AnnouncedView announced={announced} language={language} own={own} />}
          {(claim || announced) && (
            <p>
              <Button type="button" onClick={() => print()}>
                {common.print}
              </Button>
            </p>
          )}
        </>
      )}
    </AnswerPage>
  );
};
