import { portalClient } from '@voldaan/contract/portal/client.ts';
import type { Words } from '../words.ts';
import { Frame } from './frame.tsx';
import { PayView } from './pay-view.tsx';
import { Trouble } from './trouble.tsx';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './waiting.tsx';

/** How much and how, on a page of its own. */
export const PayIsland = ({ language, texts }: Words) => {
  const [answer, again] = useAnswer(portalClient(language).statement);
  return (
    <Frame
      page="pay"
      language={language}
      texts={texts}
      creditor={answer?.ok ? answer.value.creditor : undefined}
    >
      {!answer && <Waiting texts={texts} title={texts.payTitle} />}
      {answer?.ok === false && <Trouble failed={answer} language={language} texts={texts} again={again} />}
      {answer?.ok && <PayView statement={answer.value} language={language} texts={texts} />}
    </Frame>
  );
};
