import { placeHold } from '@voldaan/domain/account/decide/pause.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Hold } from '@voldaan/domain/hold/hold.ts';
import { decideOn } from '../account/decide-on.ts';
import { accountKey } from '../account/fold.ts';
import { type DebtorFilter, debtorsPart } from '../rows/debtors-part.ts';
import { rowsOfPart } from '../rows/list-part.ts';
import type { JobWork } from './job-work.ts';

/** Which accounts are paused, until when, and in what words. */
export type PauseOrder = {
  readonly debtors: { readonly chosen: readonly string[] } | { readonly filter: DebtorFilter };
  /** Last day of the pause. */
  readonly until: PlainDate;
  readonly reason: string;
};

/** A pause by hand of the whole account that lasts as long already. */
const lastsAsLong = (until: PlainDate) => (hold: Hold) =>
  hold.reason === 'by-hand' && hold.scope === 'all' && hold.until !== undefined && hold.until >= until;

/** Many accounts paused with one reason: each gets its own pause, and whoever has nothing to pause is told of. */
export const pauseAccounts: JobWork<PauseOrder> = {
  things: async (services, administration, { debtors }) => {
    if ('chosen' in debtors) return [...new Set(debtors.chosen)];
    const accounts: string[] = [];
    for await (const rows of rowsOfPart(services, administration, debtorsPart(debtors.filter))) {
      accounts.push(...rows.map(({ account }) => account));
    }
    return accounts;
  },
  seeTo: async (services, { administration, order: { until, reason }, actor, commandId }, account) => {
    const key = accountKey(administration, account);
    const { state, hasDecided } = await services.accounts.load(key);
    if (hasDecided(commandId)) return { done: true };
    if (!state.opened) return { done: false, why: 'not-found' };
    if (state.invoices.length === 0) return { done: false, why: 'nothing-open' };
    if (state.holds.some(lastsAsLong(until))) return { done: false, why: 'paused-already' };
    const note = await services.texts.keep(administration, account, reason);
    const today = amsterdamDate(services.clock.now());
    const outcome = await decideOn(services, key, { actor, commandId }, (now, plan) =>
      placeHold(now, { scope: 'all', until, today, note }, plan),
    );
    if (outcome.ok && outcome.events.length > 0) return { done: true };
    await services.texts.erase(administration, account, note.id);
    return outcome.ok ? { done: true } : { done: false, why: outcome.code };
  },
};
