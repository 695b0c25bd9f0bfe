import type {
  ArrangementEndingText,
  InstalmentAheadText,
  InstalmentMissedText,
} from '../arrangement-texts.ts';

export const instalmentAhead: InstalmentAheadText = {
  subject: (due) => `Your payment of ${due}`,
  preheader: (amount, due) => `${amount}, please by ${due}`,
  opening: (amount, due) =>
    `By your payment arrangement you pay ${amount}. You can do so up to and including ${due}.`,
  left: (left) => `After that, ${left} of the arrangement is still open.`,
  last: 'This is the last part. After that the arrangement is complete.',
};

export const instalmentMissed: InstalmentMissedText = {
  subject: (due) => `We do not see your payment of ${due} yet`,
  preheader: (repairBy) => `You can still pay up to and including ${repairBy}`,
  opening: (amount, due) =>
    `Your payment of ${amount} had ${due} as its last payment day. We do not see it yet. Perhaps it slipped your mind.`,
  openingPart: (amount, due, open) =>
    `Your payment of ${amount} had ${due} as its last payment day. Of that, ${open} is still open. Perhaps it slipped your mind.`,
  repair: (open, repairBy) =>
    `You can still pay ${open} up to and including ${repairBy}. Then your arrangement simply goes on.`,
};

export const arrangementEnding: ArrangementEndingText = {
  subject: (endsOn) => `Your payment arrangement stops on ${endsOn}`,
  preheader: (open, endsOn) => `Do you pay ${open} before ${endsOn}? Then the arrangement goes on`,
  opening: (open, endsOn) =>
    `We did not receive ${open} of your payment arrangement on time. Therefore the arrangement stops on ${endsOn}.`,
  stops: (open, endsOn) => `Do you pay ${open} before ${endsOn}? Then the arrangement simply goes on.`,
  afterwards: (left) =>
    `Does the arrangement stop? Then the whole open amount of ${left} must be paid at once. You will hear from us about that first.`,
};
