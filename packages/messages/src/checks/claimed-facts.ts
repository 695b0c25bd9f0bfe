import { fourteenDayNoticeTerm } from '@voldaan/domain/law/fourteen-day-notice-term.ts';
import { sum, ZERO } from '@voldaan/domain/money/cents.ts';
import type { FourteenDayNotice } from '../content/fourteen-day-notice.ts';
import type { Notice } from '../content/notice.ts';
import type { NoticeOfDefault } from '../content/notice-of-default.ts';
import type { CreditLine } from '../content/statement.ts';
import { calculationFacts } from './calculation-facts.ts';
import { costsFacts } from './costs-facts.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

/** What a notice announces: at least one thing, each complete. */
export const announcedFacts = ({ later, date, statement }: Notice): readonly MissingFact[] => {
  if (!later) return [];
  const { interest, costs } = later;
  return [
    ...required({
      later: interest !== null || costs !== null,
      'later.interest': interest === null || (interest.rate > 0 && interest.from <= date),
      'costs.base': costs === null || costs.base === statement.total,
    }),
    ...(costs ? costsFacts(costs) : []),
  ];
};

/** The exact costs over what is asked, and a day that the mail may name without shortening the term. */
export const noticeFacts = ({
  costs,
  statement,
  surely,
  date,
}: FourteenDayNotice): readonly MissingFact[] => [
  ...required({
    'statement.due': statement.alsoReminded.length === 0,
    'costs.base': costs.base === statement.total,
    surely: surely >= fourteenDayNoticeTerm({ channel: 'post', sent: date }).lastFreeDay,
  }),
  ...costsFacts(costs),
];

const total = (credits: readonly CreditLine[]) => sum(credits.map(({ amount }) => amount));

/** The calculation is about the claims of the letter, counts to its last date, and costs came after a notice. */
export const claimedFacts = ({
  claimed,
  statement,
  lastDate,
  date,
}: NoticeOfDefault): readonly MissingFact[] => {
  if (!claimed) return [];
  const { calculation, noticeOn } = claimed;
  const { invoices, costs } = calculation;
  const asked = [...statement.due, ...statement.alsoReminded];
  const ofConsumer = invoices.some(({ interest }) => interest?.kind === 'statutory');
  return [
    ...required({
      'claimed.invoices':
        asked.length === invoices.length &&
        asked.every(({ number, open }) =>
          invoices.some((invoice) => invoice.number === number && invoice.open === open),
        ),
      'claimed.until': calculation.until === lastDate,
      'claimed.total': total(calculation.credits) === total(statement.credits),
      'claimed.noticeOn':
        noticeOn === null ? !ofConsumer || (costs?.amount ?? ZERO) === ZERO : noticeOn < date,
    }),
    ...calculationFacts(calculation),
  ];
};
