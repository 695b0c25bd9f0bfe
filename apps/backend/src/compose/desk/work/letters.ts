import { accountKey } from '@voldaan/application/account/fold.ts';
import { type PrintedLetter, printLetterOf } from '@voldaan/application/letter/print-letters.ts';
import type { Services } from '@voldaan/application/services.ts';
import type {
  LetterPosted,
  LetterQueue,
  PrintedLetters,
  PrintLetters,
} from '@voldaan/contract/desk/letters.ts';
import { confirmPosted } from '@voldaan/domain/account/decide/post-letter.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Message } from '@voldaan/messages/content/message.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf, changeAccount } from '../change-account.ts';
import { found } from '../result.ts';
import { DROPPED } from '../words/dropped.ts';
import { LetterData } from './letter-data.ts';
import { type Reach, SCREEN } from './waiting-rows.ts';

/** Letters on their way to paper, the oldest first. */
export const listLetters = async (
  services: Services,
  staff: StaffSession,
  { read, shown }: Reach = SCREEN,
): Promise<Result<LetterQueue>> => {
  const { rows, more } = await read(services, staff, 'letters');
  const letters = rows.map(({ account, data }) => {
    const { letterId, debtor, ...letter } = LetterData.parse(data);
    return { ...letter, id: letterId, accountId: account, debtor: { id: account, ...debtor } };
  });
  const first = new Set([
    ...letters.filter(({ printed }) => !printed).slice(0, shown),
    ...letters.filter(({ printed }) => printed).slice(0, shown),
  ]);
  return found({
    today: amsterdamDate(services.clock.now()),
    letters: letters.filter((letter) => first.has(letter)),
    more: more || first.size < letters.length,
  });
};

const whyNot = ({
  why,
}: Extract<PrintedLetter, { ok: false }>): PrintedLetters['withdrawn'][number]['reason'] => {
  if (why === 'unknown') return 'withdrawn';
  return why === 'facts-missing' ? 'no-address' : DROPPED[why];
};

/** All letters of a run in one document. */
const RUN = 'brieven.pdf';

/**
 * Prints letters of the queue, each account read again before its letter is made. The paper carries the way
 * in, so its file lies apart from the archive, under a name that nobody can guess, and is there for a day only.
 */
export const printLetters = async (
  services: Services,
  staff: StaffSession,
  letters: PrintLetters['letters'],
): Promise<Result<PrintedLetters>> => {
  const run = services.chance.id();
  const { administration } = staff;
  const offer = async (name: string, pdf: Uint8Array): Promise<string> => {
    const file = `${administration}/print/${run}/${name}`;
    await services.documents.put(file, pdf, 'application/pdf', 'day');
    return services.documents.link(file, name);
  };
  const messages: Message[] = [];
  const documents: PrintedLetters['documents'] = [];
  const withdrawn: PrintedLetters['withdrawn'] = [];
  for (const { accountId, letterId } of letters) {
    const key = accountKey(administration, accountId);
    const printed = await printLetterOf(services, key, letterId, actorOf(staff));
    if (!printed.ok) {
      withdrawn.push({ letterId, reason: whyNot(printed) });
      continue;
    }
    messages.push(printed.message);
    documents.push({ letterId, url: await offer(`${accountId}-${letterId}.pdf`, printed.pdf) });
  }
  // What draws on paper is large; it is loaded with the first letter.
  const { renderLetters } = await import('@voldaan/messages/letter/render-letters.ts');
  const all = messages.length > 0 ? await renderLetters(messages) : undefined;
  return found({ url: all?.ok ? await offer(RUN, all.pdf) : null, documents, withdrawn });
};

/** A letter has gone into the post: from that day it counts. */
export const letterPosted = (
  services: Services,
  staff: StaffSession,
  accountId: string,
  letterId: string,
  { on, tracking }: LetterPosted,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeAccount(services, staff, accountId, (state) =>
    confirmPosted(state, { letterId, on, today, ...(tracking && { tracking }) }),
  );
};
