import { cents, plus, sum } from '@voldaan/domain/money/cents.ts';
import type { CallConfirmed } from '../content/call-confirmed.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When was called and by whom, what is right, which part when, and all of it when (defaults 4.2). */
export const callFacts = (message: CallConfirmed): readonly MissingFact[] => {
  const { calledOn, calledAt, people, claims, parts, rest, everythingOn, payment, date } = message;
  const right = sum(claims.map(({ amount, disputed }) => cents(amount - disputed)));
  return required({
    calledAt: calledOn <= date && TIME.test(calledAt),
    people: people.caller.trim() !== '' && people.name.trim() !== '',
    claims:
      claims.length > 0 &&
      claims.every(
        ({ number, amount, disputed }) => number.trim() !== '' && disputed >= 0 && disputed <= amount,
      ),
    parts:
      parts.length > 0 &&
      parts.every(({ amount, on }, i) => amount > 0 && on >= calledOn && on > (parts[i - 1]?.on ?? '')) &&
      plus(sum(parts.map(({ amount }) => amount)), rest) === right,
    everythingOn: rest > 0 ? everythingOn === null : everythingOn === parts.at(-1)?.on,
    'told.rest': rest >= 0,
    'payment.amount': payment.amount === parts[0]?.amount,
  });
};
