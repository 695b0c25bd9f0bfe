import { portalClient } from '@voldaan/contract/portal/client.ts';
import { ownPath } from '@voldaan/contract/portal/own-path.ts';
import type { AnswerFactor } from '@voldaan/contract/portal/second-factor.ts';
import { ConfirmView } from '@voldaan/ui/portal/confirm/confirm-view.tsx';
import type { ConfirmTexts } from '@voldaan/ui/portal/confirm/texts/texts.ts';
import { useEffect, useState } from 'preact/hooks';
import { pagePath } from '../paths.ts';
import type { Words } from '../words.ts';
import { Frame } from './frame.tsx';
import { type Failed, inWords, Trouble } from './trouble.tsx';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './waiting.tsx';

/** Confirms who the debtor is, and goes back to where he was: on our own site, whatever the address asks. */
export const ConfirmIsland = ({ language, texts, confirm }: Words & { readonly confirm: ConfirmTexts }) => {
  const [answer, again] = useAnswer(portalClient(language).offeredFactors);
  const [then, setThen] = useState(pagePath(language, ''));
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>();

  useEffect(() => setThen(ownPath(new URLSearchParams(location.search).get('then'), then)), []);
  const confirmed = answer?.ok && answer.value.confirmed;
  useEffect(() => {
    if (confirmed) location.replace(then);
  }, [confirmed, then]);

  const onAnswer = async (given: AnswerFactor) => {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const raised = await portalClient(language).answerFactor(given);
    if (raised.ok) return location.replace(then);
    setBusy(false);
    setFailed(raised);
    if ('problem' in raised && raised.problem.code === 'second-factor-locked') again();
  };

  return (
    <Frame
      page="bevestig"
      language={language}
      texts={texts}
      creditor={answer?.ok ? answer.value.creditor : undefined}
    >
      {(!answer || confirmed) && <Waiting texts={texts} title={confirm.title} />}
      {answer?.ok === false && <Trouble failed={answer} language={language} texts={texts} again={again} />}
      {answer?.ok && !confirmed && (
        <ConfirmView
          offered={answer.value}
          texts={confirm}
          lang={language}
          then={then}
          problem={failed && inWords(failed, texts)}
          busy={busy}
          onAnswer={onAnswer}
        />
      )}
    </Frame>
  );
};
