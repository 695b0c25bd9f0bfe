import type { Answer } from '@voldaan/contract/portal/calling.ts';
import { portalClient } from '@voldaan/contract/portal/client.ts';
import type { Result } from '@voldaan/contract/portal/result.ts';
import { ResultView, resultTitle } from '@voldaan/ui/portal/result-view.tsx';
import { useEffect, useState } from 'preact/hooks';
import { pagePath } from '../paths.ts';
import type { ResultWords } from '../words.ts';
import { Frame } from './frame.tsx';
import { LateQrCode } from './late-qr-code.tsx';
import { Trouble } from './trouble.tsx';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './waiting.tsx';

const SOON_MS = 2_000;
const LATER_MS = 10_000;
/** Most banks answer within half a minute; after that it is a matter of minutes. */
const SOON_TIMES = 15;

/** Still with the bank, not finished by the payer, or out of our sight for a moment. */
const isUnsettled = (answer: Answer<Result>): boolean =>
  answer.ok ? answer.value.outcome === 'busy' || answer.value.outcome === 'open' : 'lost' in answer;

/** How the payment ended; looks again by itself while the bank is still busy. */
export const ResultIsland = ({ language, texts }: ResultWords) => {
  const [looked, setLooked] = useState(0);
  const [answer, again] = useAnswer(() => portalClient(language).result(location.hash.slice(1)));
  const unsettled = answer !== undefined && isUnsettled(answer);

  useEffect(() => {
    if (!unsettled) return;
    const timer = setTimeout(
      () => {
        again();
        setLooked(looked + 1);
      },
      looked < SOON_TIMES ? SOON_MS : LATER_MS,
    );
    return () => clearTimeout(timer);
  }, [unsettled, looked]);

  return (
    <Frame
      page="result"
      language={language}
      texts={texts}
      creditor={answer?.ok ? answer.value.creditor : undefined}
      fragment={answer && location.hash}
    >
      <p class="visually-hidden" role="status">
        {answer?.ok && resultTitle(answer.value, language, texts)}
      </p>
      {!answer && <Waiting texts={texts} title={texts.resultTitle} />}
      {answer?.ok === false && (
        <Trouble
          failed={answer}
          language={language}
          texts={{ ...texts, offlineText: texts.offlineResult }}
          again={again}
        />
      )}
      {answer?.ok && (
        <ResultView
          result={answer.value}
          language={language}
          texts={texts}
          Qr={LateQrCode}
          payHref={pagePath(language, 'pay')}
        />
      )}
    </Frame>
  );
};
