import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { pagePath } from '../paths.ts';
import type { StartProps } from './start-props.ts';

const lineOf = ({ statement: { arrangement }, language, start }: StartProps): string | undefined => {
  if (!arrangement) return undefined;
  const { stage, answerBy, validUntil, endsOn, terms } = arrangement;
  if (stage === 'proposed') return answerBy && start.answerBy(formatWeekday(answerBy, language));
  if (stage === 'countered') return validUntil && start.validUntil(formatWeekday(validUntil, language));
  if (stage === 'ending') return endsOn && start.endsOn(formatWeekday(endsOn, language));
  const next = terms.find(({ open }) => open > 0);
  return next && start.nextTerm(formatEuro(next.open, language), formatWeekday(next.due, language));
};

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

/** How an arrangement stands, in one line, and the way to the rest of it. */
export const Arranged = (props: StartProps) => {
  const { arrangement } = props.statement;
  if (!arrangement) return null;
  return (
    <Notice
      kind={arrangement.stage === 'running' ? 'hold' : 'wait'}
      title={props.start.arrangedTitles[arrangement.stage]}
    >
      <p>{lineOf(props)}</p>
      <p>
        <a class="tap" href={pagePath(props.language, 'arrange')}>
          {props.start.arranged}
        </a>
      </p>
    </Notice>
  );
};
