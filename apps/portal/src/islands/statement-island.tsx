import { StatementView } from '@voldaan/ui/portal/statement-view.tsx';
import { confirmPath, pagePath } from '../paths.ts';
import { Choices } from '../start/choices.tsx';
import { More } from '../start/more.tsx';
import type { StartTexts } from '../start/texts/texts.ts';
import { WhyLate } from '../start/why-late.tsx';
import type { Words } from '../words.ts';
import { Frame } from './frame.tsx';
import { LateQrCode } from './late-qr-code.tsx';
import { LateStamp } from './late-stamp.tsx';
import { Trouble } from './trouble.tsx';
import { useStatement } from './use-statement.ts';
import { Waiting } from './waiting.tsx';

/** What is open, and what one can do about it. */
export const StatementIsland = ({ language, texts, start }: Words & { readonly start: StartTexts }) => {
  const { answer, again, parts: arranged } = useStatement(language);
  const statement = answer?.ok ? answer.value : undefined;
  const parts = statement && { statement, language, start };
  return (
    <Frame page="" language={language} texts={texts} creditor={statement?.creditor}>
      {!answer && <Waiting texts={texts} title={texts.statementTitle} />}
      {answer?.ok === false && <Trouble failed={answer} language={language} texts={texts} again={again} />}
      {parts && (
        <StatementView
          statement={parts.statement}
          language={language}
          texts={texts}
          Qr={LateQrCode}
          Stamp={LateStamp}
          payHref={pagePath(language, 'pay')}
          confirmHref={confirmPath(language, pagePath(language, ''))}
          arranged={
            arranged && (
              <>
                <arranged.Agreed {...parts} />
                <arranged.Arranged {...parts} />
              </>
            )
          }
          onward={
            <>
              <Choices {...parts} texts={texts} />
              <WhyLate {...parts} />
            </>
          }
          more={<More {...parts} />}
        />
      )}
    </Frame>
  );
};
