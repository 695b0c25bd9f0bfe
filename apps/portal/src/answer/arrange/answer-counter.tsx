import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { Button, ButtonLink } from '@voldaan/ui/button.tsx';
import { ErrorSummary, type FieldError } from '@voldaan/ui/error-summary.tsx';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { useRef, useState } from 'preact/hooks';
import { type Failed, inWords } from '../../islands/trouble.tsx';
import { confirmPath, pagePath } from '../../paths.ts';
import type { AnswerWords } from '../words.ts';
import type { ArrangeTexts } from './texts/texts.ts';
import { WhatIsAgreed } from './what-is-agreed.tsx';
import { type Acceptor, acceptorErrors, WhoAgrees } from './who-agrees.tsx';

type CounterProps = AnswerWords<ArrangeTexts> & {
  readonly statement: Statement;
  readonly onAnswered: (accepts: boolean) => void;
};

/** Yes or no to our own proposal; yes acknowledges the debt, so it takes who agrees. */
export const AnswerCounter = ({ statement, onAnswered, own, common, texts, language }: CounterProps) => {
  const [acceptor, setAcceptor] = useState<Acceptor>({ name: '', role: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [failed, setFailed] = useState<Failed>();
  const [busy, setBusy] = useState(false);
  const under = useRef(false);
  const isBusiness = statement.class === 'business';
  const needsFactor = !isBusiness && statement.assurance === 'link';

  const answer = async (accepts: boolean) => {
    if (under.current) return;
    const wrong = accepts && isBusiness ? acceptorErrors(acceptor, common) : [];
    setErrors([...wrong]);
    if (wrong.length > 0) return;
    under.current = true;
    setBusy(true);
    setFailed(undefined);
    const given = await answersClient(language).answerCounter({
      accepts,
      ...(accepts && isBusiness && { acceptor }),
    });
    under.current = false;
    setBusy(false);
    if (given.ok) onAnswered(accepts);
    else setFailed(given);
  };

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answer(true);
      }}
    >
      {errors.length > 0 && <ErrorSummary title={common.errorTitle} errors={errors} />}
      {failed && <ProblemNotice problem={inWords(failed, { ...texts, offlineText: common.keptOffline })} />}
      <WhatIsAgreed own={own} />
      {isBusiness && (
        <WhoAgrees
          acceptor={acceptor}
          set={(part) => setAcceptor({ ...acceptor, ...part })}
          wrong={(field) => errors.find((error) => error.field === field)?.message}
          common={common}
        />
      )}
      {needsFactor ? (
        <>
          <p>{own.confirmWhy}</p>
          <ButtonLink primary href={confirmPath(language, pagePath(language, 'arrange'))}>
            {common.confirmFirst}
          </ButtonLink>
        </>
      ) : (
        <Button primary busy={busy}>
          {own.accept}
        </Button>
      )}
      <p>
        <Button type="button" busy={busy} onClick={() => void answer(false)}>
          {own.refuse}
        </Button>
      </p>
      <p role="status">{busy && common.sending}</p>
    </form>
  );
};
