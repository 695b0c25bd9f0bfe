import { portalClient } from '@voldaan/contract/portal/client.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { Help } from '@voldaan/ui/portal/help.tsx';
import type { ComponentChildren } from 'preact';
import { Frame } from '../../islands/frame.tsx';
import { Trouble } from '../../islands/trouble.tsx';
import { useAnswer } from '../../islands/use-answer.ts';
import { Waiting } from '../../islands/waiting.tsx';
import { type AnswerPage as Page, pagePath } from '../../paths.ts';
import type { AnswerWords } from '../words.ts';

type AnswerPageProps = AnswerWords<{ readonly title: string }> & {
  readonly page: Page;
  readonly children: (statement: Statement, again: () => void) => ComponentChildren;
};

/** A page for an answer: who asks above it, the way back, a person to talk to beside it. */
export const AnswerPage = ({ page, language, texts, common, own, children }: AnswerPageProps) => {
  const [answer, again] = useAnswer(portalClient(language).statement);
  const statement = answer?.ok ? answer.value : undefined;
  return (
    <Frame page={page} language={language} texts={texts} creditor={statement?.creditor}>
      {!answer && <Waiting texts={texts} title={own.title} />}
      {answer?.ok === false && <Trouble failed={answer} language={language} texts={texts} again={again} />}
      {statement && (
        <div class="letter">
          <main id="inhoud" class="sheet stack" tabIndex={-1}>
            <p class="back">
              <a class="tap" href={pagePath(language, '')}>
                {common.toStatement}
              </a>
            </p>
            {children(statement, again)}
          </main>
          <aside class="margin">
            <Help creditor={statement.creditor} texts={texts} />
          </aside>
        </div>
      )}
    </Frame>
  );
};
