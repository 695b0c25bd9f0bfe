import type { ShownArrangement, ShownTerm } from '@voldaan/contract/portal/arrangement.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Schedule } from '@voldaan/ui/answer/schedule.tsx';
import { ButtonLink } from '@voldaan/ui/button.tsx';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { Notice, type NoticeKind } from '@voldaan/ui/notice.tsx';
import { pagePath } from '../../paths.ts';
import { Heading } from '../flow/heading.tsx';
import type { AnswerWords } from '../words.ts';
import { AnswerCounter } from './answer-counter.tsx';
import type { ArrangeTexts } from './texts/texts.ts';

type StatusProps = AnswerWords<ArrangeTexts> & {
  readonly statement: Statement;
  readonly arrangement: ShownArrangement;
  /** Our own proposal was accepted or refused. */
  readonly onAnswered: (accepts: boolean) => void;
};

const KINDS: Readonly<Record<ShownArrangement['stage'], NoticeKind>> = {
  proposed: 'wait',
  countered: 'wait',
  running: 'hold',
  ending: 'wait',
};

const linesOf = ({ arrangement, own, common, language }: StatusProps): readonly string[] => {
  const { stage, answerBy, validUntil, endsOn, left, total } = arrangement;
  const amounts = own.running(formatEuro(left, language), formatEuro(total, language));
  if (stage === 'proposed') {
    return answerBy ? [common.answerBy(formatWeekday(answerBy, language)), own.quiet] : [own.quiet];
  }
  if (stage === 'countered') return validUntil ? [own.countered(formatWeekday(validUntil, language))] : [];
  return stage === 'ending' && endsOn ? [amounts, own.ending(formatWeekday(endsOn, language))] : [amounts];
};

/** How a term stands; a day for repair is named as long as it has not passed. */
const noteOf = ({ repairBy, state }: ShownTerm, { statement, own, language }: StatusProps): string =>
  repairBy && repairBy >= statement.today ? own.repairBy(formatDate(repairBy, language)) : own.states[state];

const NextTerm = (props: StatusProps & { readonly term: ShownTerm }) => {
  const { term, own, language } = props;
  const pay = pagePath(language, 'pay');
  return (
    <>
      <p>{term.state === 'missed' ? noteOf(term, props) : own.next(formatWeekday(term.due, language))}</p>
      <ButtonLink primary href={`${pay}?bedrag=${term.open}`}>
        {own.payTerm(formatEuro(term.open, language))}
      </ButtonLink>
      <ul class="rows onward">
        <li>
          <a href={pay}>{own.payMore}</a>
        </li>
      </ul>
    </>
  );
};

/** The arrangement as it stands: whose turn it is, what is next, and the whole schedule. */
export const ArrangementStatus = (props: StatusProps) => {
  const { arrangement, own, common, language } = props;
  const { stage, terms, total, reference } = arrangement;
  const isUnderWay = stage === 'running' || stage === 'ending';
  const next = terms.find((term) => term.open > 0);
  return (
    <>
      <Heading title={own.statusTitles[stage]} quiet />
      <Notice kind={KINDS[stage]} title={own.stages[stage]} live>
        {linesOf(props).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {common.reference} {reference}
        </p>
      </Notice>
      {isUnderWay && next && <NextTerm {...props} term={next} />}
      <section>
        <h2>{own.schedule}</h2>
        <Schedule
          terms={terms}
          total={total}
          language={language}
          label={own.schedule}
          leftText={own.left}
          noteOf={(index) => {
            const term = terms[index];
            return term && isUnderWay ? noteOf(term, props) : undefined;
          }}
          isPaid={(index) => terms[index]?.state === 'paid'}
        />
      </section>
      {stage === 'countered' && <AnswerCounter {...props} />}
    </>
  );
};
