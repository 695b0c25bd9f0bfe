import { portalClient } from '@voldaan/contract/portal/client.ts';
import { StatementView } from '@voldaan/ui/portal/statement-view.tsx';
import { pagePath } from '../paths.ts';
import type { Words } from '../words.ts';
import { Frame } from './frame.tsx';
import { LateQrCode } from './late-qr-code.tsx';
import { Trouble } from './trouble.tsx';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './waiting.tsx';

/** What is open, and what one can do about it. */
export const StatementIsland = ({ language, texts }: Words) => {
  const [answer, again] = useAnswer(portalClient(language).statement);
  return (
    <Frame
      page=""
      language={language}
      texts={texts}
      creditor={answer?.ok ? answer.value.creditor : undefined}
    >
      {!answer && <Waiting texts={texts} title={texts.statementTitle} />}
      {answer?.ok === false && <Trouble failed={answer} language={language} texts={texts} again={again} />}
      {answer?.ok && (
        <StatementView
          statement={answer.value}
          language={language}
          texts={texts}
          Qr={LateQrCode}
          payHref={pagePath(language, 'pay')}
          confirmHref={`${pagePath(language, 'bevestig')}?then=${pagePath(language, '')}`}
        />
      )}
    </Frame>
  );
};
