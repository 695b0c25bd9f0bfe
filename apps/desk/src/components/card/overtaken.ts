import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';

/** As many lines as say it; the timeline has the rest. */
const MOST = 3;

/** Everything on a card that waits for a person's word. */
const waitingOn = ({ approvals, decision, proposals, openCall, answers }: DebtorCard): readonly string[] => {
  const { disputes, reports, writings, mails, agreements, arrangement } = answers;
  return [
    ...[...approvals, ...proposals, ...disputes, ...reports, ...writings, ...mails, ...agreements],
    ...(decision ? [decision] : []),
    ...(openCall ? [openCall] : []),
    ...(arrangement?.stage === 'proposed' ? [arrangement] : []),
  ].map(({ id }) => id);
};

/**
 * What happened meanwhile, when it took away something that waited on the card: the form that somebody was filling
 * in is gone, and this says why. The newest last.
 *
 * @param before - the card as it stood until now
 */
export const overtakenBy = (before: DebtorCard, now: DebtorCard): readonly PastEntry[] => {
  const waits = new Set(waitingOn(now));
  if (waitingOn(before).every((id) => waits.has(id))) return [];
  const known = new Set(before.past.map(({ id }) => id));
  return now.past
    .filter(({ id }) => !known.has(id))
    .toReversed()
    .slice(0, MOST);
};
