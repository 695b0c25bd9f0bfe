import { decideOn } from '@voldaan/application/account/decide-on.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { allRows } from '@voldaan/application/intake/releases.ts';
import { printLetterOf } from '@voldaan/application/letter/print-letters.ts';
import type { Actor } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import { approveStep } from '@voldaan/domain/account/decide/approve.ts';
import { confirmPosted } from '@voldaan/domain/account/decide/post-letter.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';

/** Whoever does the work of people in this run. */
export const FINANCE: Actor = { kind: 'staff', id: 'finance' };

/** A person goes through the tasks and says yes to every step that waits for it. */
export const approveAll = async (services: Services, administration: string): Promise<void> => {
  for (const { account, data } of await allRows(services, administration, 'tasks')) {
    if (data['task'] !== 'approval') continue;
    const approvalId = String(data['approvalId']);
    await decideOn(services, accountKey(administration, account), { actor: FINANCE }, (state) =>
      approveStep(state, { approvalId }),
    );
  }
};

/** A person prints the queue and takes it to the post office. */
export const postLetters = async (services: Services, administration: string): Promise<void> => {
  const today = amsterdamDate(services.clock.now());
  for (const { account, data } of await allRows(services, administration, 'letters')) {
    const key = accountKey(administration, account);
    const letterId = String(data['letterId']);
    const printed = await printLetterOf(services, key, letterId, FINANCE);
    if (!printed.ok) throw new Error(`Letter ${account}/${letterId} was not printed: ${printed.why}`);
    await decideOn(services, key, { actor: FINANCE }, (state) =>
      confirmPosted(state, { letterId, on: today, today, tracking: `3S${account}${letterId}` }),
    );
  }
};
