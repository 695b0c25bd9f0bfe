import { accountKey } from '@voldaan/application/account/fold.ts';
import { type DebtorAnswer, takeAnswer } from '@voldaan/application/answer/debtor-answers.ts';
import { type ArchivedMail, mailDocument } from '@voldaan/application/message/archive.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { DEBTOR } from '../../portal/debtor-session.ts';
import { value } from './desk.ts';
import { reminded } from './reminded.ts';

/** De Groot owes € 1.246,30 and was reminded on Tuesday 8 September 2026; what he says on the portal. */
export const answering = async () => {
  const world = await reminded();
  const says = async (answer: DebtorAnswer) => {
    const outcome = await takeAnswer(world.services, accountKey('timmer', world.id), DEBTOR, answer);
    if (!outcome.ok) throw new Error(outcome.code);
    await world.settle();
  };
  /** The newest mail as it was archived: without live links. */
  const archived = async (): Promise<ArchivedMail> => {
    const messageId = world.mailer.sent.at(-1)?.messageId ?? '';
    const kept = await world.services.documents.get(mailDocument('timmer', world.id, messageId));
    return JSON.parse(new TextDecoder().decode(kept?.bytes)) as ArchivedMail;
  };
  const card = async () => value(await world.desk.debtorCard(world.sanne, world.id));
  return { ...world, says, archived, card };
};

/** He disputes € 246,30. */
export const WRONG_PRICE: DebtorAnswer = {
  kind: 'dispute',
  invoice: '2026-1187',
  category: 'wrong-price',
  amount: cents(246_30),
  words: 'Afgesproken was 1.000 euro.',
  proofs: ['p1'],
};

/** He offers so many monthly terms from 15 September. */
export const inTerms = (terms: number): DebtorAnswer => ({
  kind: 'arrangement',
  choice: { rhythm: 'monthly', first: plainDate('2026-09-15'), by: { terms } },
  confirmed: false,
  words: 'Wij wachten zelf op geld.',
});

/** He says that he paid it all on the 7th. */
export const PAID_ALREADY: DebtorAnswer = {
  kind: 'payment-report',
  invoices: ['2026-1187'],
  amount: cents(1_246_30),
  paidOn: plainDate('2026-09-07'),
  proofs: [],
};

/** A mail but for its mark of the dossier: the newest hash of the account, which moves with every commit. */
export const withoutMark = (text: string): string => text.replace(/[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'XXXX-XXXX');
