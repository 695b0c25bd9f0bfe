import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { ButtonLink } from '@voldaan/ui/button.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { inWords } from '../../islands/trouble.tsx';
import { useAnswer } from '../../islands/use-answer.ts';
import { confirmPath, pagePath } from '../../paths.ts';
import { AnswerPage } from '../flow/answer-page.tsx';
import { Coming } from '../flow/coming.tsx';
import type { AnswerWords } from '../words.ts';
import type { LettersTexts } from './texts/texts.ts';

type LettersProps = AnswerWords<LettersTexts>;

const List = ({ statement, own, language }: LettersProps & { readonly statement: Statement }) => (
  <>
    <h1>{own.title}</h1>
    {statement.correspondence.length === 0 ? <p>{own.none}</p> : <p>{own.intro}</p>}
    <ul class="rows onward">
      {statement.correspondence.map(({ id, on, subject }) => (
        <li key={id}>
          <a href={`?brief=${encodeURIComponent(id)}`}>
            <span>
              {subject}
              <span class="small"> {formatDate(on, language)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  </>
);

const Letter = ({ id, own, texts, language }: LettersProps & { readonly id: string }) => {
  const [answer] = useAnswer(() => answersClient(language).correspondence(id));
  if (!answer) return <Coming texts={texts} title={own.title} />;
  return (
    <>
      <h1>{answer.ok ? answer.value.subject : own.title}</h1>
      {!answer.ok && <ProblemNotice problem={inWords(answer, texts)} />}
      {answer.ok && (
        <>
          <p class="small">{own.sentOn(formatDate(answer.value.on, language))}</p>
          <div class="letter-text">{answer.value.text}</div>
        </>
      )}
      <p>
        <a class="tap" href={pagePath(language, 'letters')}>
          {own.all}
        </a>
      </p>
    </>
  );
};

/** What was written to the debtor; `?brief=` opens one of them. */
export const LettersIsland = (words: LettersProps) => {
  const { own, common, language } = words;
  return (
    <AnswerPage {...words} page="letters">
      {(statement) => {
        if (statement.assurance === 'link') {
          return (
            <>
              <h1>{own.title}</h1>
              <p>{own.confirmText}</p>
              <ButtonLink primary href={confirmPath(language, pagePath(language, 'letters'))}>
                {common.confirmFirst}
              </ButtonLink>
            </>
          );
        }
        const id = new URLSearchParams(location.search).get('brief');
        return id ? <Letter {...words} id={id} /> : <List {...words} statement={statement} />;
      }}
    </AnswerPage>
  );
};
