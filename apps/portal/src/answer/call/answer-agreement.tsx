import type { AgreementAnswered } from '@voldaan/contract/portal/agreement.ts';
import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import { AreaField } from '@voldaan/ui/answer/area-field.tsx';
import { Button } from '@voldaan/ui/button.tsx';
import { ErrorSummary } from '@voldaan/ui/error-summary.tsx';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { useRef, useState } from 'preact/hooks';
import { type Failed, inWords } from '../../islands/trouble.tsx';
import { Heading } from '../flow/heading.tsx';
import type { AnswerWords } from '../words.ts';
import type { CallTexts } from './texts/texts.ts';

type AnswerAgreementProps = AnswerWords<CallTexts> & {
  readonly reference: string;
  readonly onAnswered: (right: boolean, answered: AgreementAnswered) => void;
};

/** Yes, or what should be different; nothing is sent before a button is pressed, and a second press changes nothing. */
export const AnswerAgreement = (props: AnswerAgreementProps) => {
  const { reference, onAnswered, own, common, texts, language } = props;
  const [correcting, setCorrecting] = useState(false);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const [failed, setFailed] = useState<Failed>();
  const [busy, setBusy] = useState(false);
  const under = useRef(false);

  const answer = async (right: boolean) => {
    const empty = !right && words.trim() === '';
    setMissing(empty);
    if (under.current || empty) return;
    under.current = true;
    setBusy(true);
    setFailed(undefined);
    const given = await answersClient(language).answerAgreement(
      right ? { reference, right } : { reference, right, words: words.trim() },
    );
    under.current = false;
    setBusy(false);
    if (given.ok) onAnswered(right, given.value);
    else setFailed(given);
  };

  const problem = failed && (
    <ProblemNotice problem={inWords(failed, { ...texts, offlineText: common.keptOffline })} />
  );
  if (!correcting) {
    return (
      <div class="stack">
        {problem}
        <p class="small">{own.means}</p>
        <Button primary type="button" busy={busy} onClick={() => void answer(true)}>
          {own.yes}
        </Button>
        <Button type="button" busy={busy} onClick={() => setCorrecting(true)}>
          {own.no}
        </Button>
        <p role="status">{busy && common.sending}</p>
      </div>
    );
  }
  const error = missing ? own.wordsMissing : undefined;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answer(false);
      }}
    >
      <Heading title={own.wrongTitle} />
      {error && <ErrorSummary title={common.errorTitle} errors={[{ field: 'words', message: error }]} />}
      {problem}
      <AreaField
        id="words"
        label={own.words}
        hint={own.wordsHint}
        error={error}
        value={words}
        most={4_000}
        onInput={setWords}
      />
      <Button primary busy={busy}>
        {own.send}
      </Button>
      <p>
        <button type="button" class="link" onClick={() => setCorrecting(false)}>
          {own.back}
        </button>
      </p>
      <p role="status">{busy && common.sending}</p>
    </form>
  );
};
