import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type { ArrangementPreview } from '@voldaan/contract/portal/arrangement.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { Notice } from '@voldaan/ui/notice.tsx';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { useState } from 'preact/hooks';
import { inWords } from '../../islands/trouble.tsx';
import { useAnswer } from '../../islands/use-answer.ts';
import { AnswerPage } from '../flow/answer-page.tsx';
import { Coming } from '../flow/coming.tsx';
import { Flow } from '../flow/flow.tsx';
import { NothingToDo } from '../flow/nothing-to-do.tsx';
import type { AnswerWords } from '../words.ts';
import { arrangePlan } from './arrange-plan.tsx';
import { ArrangementStatus } from './arrangement-status.tsx';
import type { ArrangeTexts } from './texts/texts.ts';

/** A proposal from what the server offers. */
const Propose = (props: AnswerWords<ArrangeTexts> & { readonly statement: Statement }) => {
  const { common, own, texts, language, statement } = props;
  const [answer, again] = useAnswer(answersClient(language).arrangementOffer);
  const [preview, onPreview] = useState<ArrangementPreview>();
  if (!answer) return <Coming texts={texts} title={own.title} />;
  if (!answer.ok) {
    return (
      <>
        <h1>{own.title}</h1>
        <ProblemNotice problem={inWords(answer, texts)} />
        <Button primary type="button" onClick={again}>
          {texts.reload}
        </Button>
      </>
    );
  }
  const offer = answer.value;
  if (!offer) return <NothingToDo common={common} />;
  return (
    <Flow
      {...props}
      plan={arrangePlan({ ...props, offer, preview, onPreview })}
      reference={statement.reference}
    />
  );
};

/** Paying in parts: the proposal, or how the arrangement stands; whoever refuses ours may make another. */
export const ArrangeIsland = (words: AnswerWords<ArrangeTexts>) => {
  const [refused, setRefused] = useState(false);
  return (
    <AnswerPage {...words} page="arrange">
      {(statement, again) => (
        <>
          {refused && (
            <Notice kind="wait" live title={words.own.answered}>
              <p>{words.own.refused}</p>
            </Notice>
          )}
          {statement.arrangement ? (
            <ArrangementStatus
              {...words}
              statement={statement}
              arrangement={statement.arrangement}
              onAnswered={(accepts) => {
                setRefused(!accepts);
                again();
              }}
            />
          ) : (
            <Propose {...words} statement={statement} />
          )}
        </>
      )}
    </AnswerPage>
  );
};
