import type { AnswerArrangement } from '@voldaan/contract/desk/arrangements.ts';
import type { DraftArrangementAnswer } from '@voldaan/contract/desk/review.ts';
import { ACCEPTED_WHY, COUNTERED_WHY, REFUSED_WHY, type Why } from '@voldaan/domain/inbox/why.ts';
import { scheduleChoice, type TypedSchedule } from './schedule-fields.tsx';

/** An answer to a proposal while it is being typed. */
export type ProposalDraft = {
  readonly answer: AnswerArrangement['answer'] | undefined;
  readonly why: Why | undefined;
  readonly typed: TypedSchedule;
  readonly reason: string;
};

/** The reasons that each answer can have. */
export const PROPOSAL_WHY: Readonly<Record<AnswerArrangement['answer'], readonly Why[]>> = {
  accept: ACCEPTED_WHY,
  counter: COUNTERED_WHY,
  refuse: REFUSED_WHY,
};

const oneOf = <Code extends Why>(codes: readonly Code[], why: Why | undefined): Code | undefined =>
  codes.find((code) => code === why);

/** The answer as the API takes it; undefined while something that it needs is missing. */
export const proposalAnswer = ({
  answer,
  why,
  typed,
  reason,
}: ProposalDraft): AnswerArrangement | undefined => {
  const said = reason.trim();
  if (answer === 'accept') {
    const because = oneOf(ACCEPTED_WHY, why);
    return because && { answer, why: because };
  }
  if (answer === 'refuse') {
    const because = oneOf(REFUSED_WHY, why);
    return because && said ? { answer, why: because, reason: said } : undefined;
  }
  const because = oneOf(COUNTERED_WHY, why);
  const choice = answer === 'counter' ? scheduleChoice(typed) : undefined;
  return because && choice && { answer: 'counter', why: because, choice, reason: said || null };
};

/** What is asked of the server to show what the answer would lead to. */
export const draftOf = ({ answer, typed, reason }: ProposalDraft): DraftArrangementAnswer => ({
  answer: answer ?? null,
  choice: scheduleChoice(typed) ?? null,
  reason: reason.trim() || null,
});
