import { writePeople } from '@voldaan/application/message/call-confirmed.ts';
import { confirmByMail } from '@voldaan/domain/account/decide/answer-agreement.ts';
import { type CallSaid, recordCall } from '@voldaan/domain/account/decide/record-call.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { answering } from '../answers/people.ts';
import { DE_GROOT, type ListedDebtor } from '../world/list.ts';
import { newest } from '../world/post-office.ts';

type Paid = readonly [amount: number, on: string];

/** Somebody who owes and whom Sanne rings; the plan asks for the first call on Monday 14 September. */
export const calling = async (debtor: ListedDebtor = DE_GROOT) => {
  const story = await answering(debtor, [{}]);
  const { world, desk, account } = story;
  const people = await world.services.texts.keep(
    'timmer',
    account,
    writePeople({ caller: 'Sanne Vos', name: 'mevrouw De Groot', role: 'administratie' }),
  );
  const records = (said: CallSaid) =>
    desk.decided(account, (state, plan) =>
      recordCall(
        state,
        {
          callId: state.call?.id ?? '',
          said,
          at: world.now,
          today: amsterdamDate(world.now),
          by: 'sanne',
        },
        plan,
      ),
    );
  const agreementId = async () => (await story.state()).agreements?.at(-1)?.agreementId ?? '';
  return {
    ...story,
    records,
    agrees: (...parts: readonly Paid[]) =>
      records({
        outcome: 'agreed',
        agreed: {
          calledBy: 'us',
          parts: parts.map(([amount, on]) => ({ amount: cents(amount), on: plainDate(on) })),
          ordersOnHold: false,
          people,
        },
      }),
    /** The confirmation, as it reached the debtor. */
    confirmed: async () => {
      const id = await agreementId();
      await desk.decided(account, (state) =>
        confirmByMail(state, { agreementId: id, send: true, today: amsterdamDate(world.now) }),
      );
      await world.untilQuiet();
      return newest(world);
    },
    right: async () => story.says({ kind: 'agreement', agreementId: await agreementId(), right: true }),
    wrong: async (words: string) =>
      story.says({ kind: 'agreement', agreementId: await agreementId(), right: false, words }),
    agreementId,
  };
};
