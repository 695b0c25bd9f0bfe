import type { ReportWords } from '../report-words.ts';
import type { Reports, WhyLater } from '../reports.ts';

type Step = Reports['collected']['steps'][number];

/** A rung up to which a call follows the reminder. */
const NOTICE_RUNG = 3;

/** What a step is called; the two calls by what they follow. */
export const stepName = (w: ReportWords, { rung, kind }: Pick<Step, 'rung' | 'kind'>): string => {
  if (kind !== 'call') return w.step[kind];
  return rung < NOTICE_RUNG ? w.callAfter.reminder : w.callAfter.notice;
};

export const whyText = (w: ReportWords, why: WhyLater): string =>
  why.by === 'hold' ? w.hold[why.reason] : w.why[why.by];
