import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { pagePath } from '../paths.ts';
import { arrangedLine, nextTerm } from './arranged-line.ts';
import type { StartProps } from './start-props.ts';

/** An agreement by phone that waits for a yes or a correction, and the way there. */
export const Agreed = ({ statement: { agreement }, language, start }: StartProps) =>
  agreement ? (
    <Notice kind="wait" title={start.agreed(formatWeekday(agreement.calledOn, language))}>
      <p>
        <a class="tap" href={pagePath(language, 'call')}>
          {start.agreedAnswer}
        </a>
      </p>
    </Notice>
  ) : null;

/** How an arrangement stands, in one line, the term to pay, and the way to the rest of it. */
export const Arranged = (props: StartProps) => {
  const { statement, language, start } = props;
  const { arrangement } = statement;
  if (!arrangement) return null;
  const { stage } = arrangement;
  const term = nextTerm(arrangement);
  return (
    <Notice kind={stage === 'running' ? 'hold' : 'wait'} title={start.arrangedTitles[stage]}>
      <p>{arrangedLine(arrangement, props)}</p>
      {term && (
        <p>
          <a class="tap" href={`${pagePath(language, 'pay')}?bedrag=${term.open}`}>
            {start.payTerm(formatEuro(term.open, language))}
          </a>
        </p>
      )}
      <p>
        <a class="tap" href={pagePath(language, 'arrange')}>
          {start.arranged[stage]}
        </a>
      </p>
    </Notice>
  );
};
