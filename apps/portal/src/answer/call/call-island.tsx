import type { AgreementAnswered, ShownAgreement } from '@voldaan/contract/portal/agreement.ts';
import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { useState } from 'preact/hooks';
import { inWords } from '../../islands/trouble.tsx';
import { useAnswer } from '../../islands/use-answer.ts';
import { pagePath } from '../../paths.ts';
import { AnswerPage } from '../flow/answer-page.tsx';
import { Coming } from '../flow/coming.tsx';
import { Heading } from '../flow/heading.tsx';
import type { AnswerWords } from '../words.ts';
import { AgreedPoints } from './agreed-points.tsx';
import { AnswerAgreement } from './answer-agreement.tsx';
import type { CallTexts } from './texts/texts.ts';

type CallProps = AnswerWords<CallTexts>;
type Given = { readonly right: boolean; readonly answered: AgreementAnswered };

/** What was received, and by when we answer a correction. */
const Received = ({ given, own, common, language }: CallProps & { readonly given: Given }) => {
  const { right, answered } = given;
  return (
    <>
      <Heading title={right ? own.confirmed : own.contested} />
      <Notice kind={right ? 'paid' : 'wait'} title={`${common.reference} ${answered.reference}`}>
        <p>{right ? own.confirmedText : own.contestedText}</p>
        {answered.answerBy && <p>{common.answerBy(formatWeekday(answered.answerBy, language))}</p>}
      </Notice>
      <ul class="rows onward">
        <li>
          <a href={pagePath(language, '')}>{common.toStatement}</a>
        </li>
      </ul>
    </>
  );
};

/** The agreement as it stands: to be answered, or answered already. */
const Agreed = (props: CallProps & { readonly agreement: NonNullable<ShownAgreement> }) => {
  const { agreement, own, language } = props;
  const [given, setGiven] = useState<Given>();
  const { answer, reference } = agreement;
  if (given) return <Received {...props} given={given} />;
  return (
    <>
      <h1>{own.title}</h1>
      <AgreedPoints agreement={agreement} own={own} language={language} />
      {answer ? (
        <Notice kind={answer.right ? 'paid' : 'wait'} title={`${props.common.reference} ${reference}`}>
          <p>{(answer.right ? own.answeredRight : own.answeredWrong)(formatDate(answer.on, language))}</p>
        </Notice>
      ) : (
        <AnswerAgreement
          {...props}
          reference={reference}
          onAnswered={(right, answered) => setGiven({ right, answered })}
        />
      )}
    </>
  );
};

const Asked = (props: CallProps) => {
  const { own, texts, language } = props;
  const [asked] = useAnswer(answersClient(language).agreement);
  if (!asked) return <Coming texts={texts} title={own.title} />;
  if (!asked.ok) {
    return (
      <>
        <h1>{own.title}</h1>
        <ProblemNotice problem={inWords(asked, texts)} />
      </>
    );
  }
  if (asked.value) return <Agreed {...props} agreement={asked.value} />;
  return (
    <>
      <h1>{own.none}</h1>
      <p>{own.noneText}</p>
    </>
  );
};

/** What was agreed on the phone, for the debtor to say whether it is right. */
export const CallIsland = (props: CallProps) => (
  <AnswerPage {...props} page="call">
    {() => <Asked {...props} />}
  </AnswerPage>
);
