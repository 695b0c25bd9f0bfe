import { noteAttemptOpened, settleAttempt } from '@voldaan/domain/account/decide/follow-attempt.ts';
import { resumable, settlementOf, startPayment } from '@voldaan/domain/account/decide/start-payment.ts';
import type { RefusalCode } from '@voldaan/domain/account/refusal.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { decideOn } from '../account/decide-on.ts';
import { pageIn } from '../link/page-in.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { followPayment } from './follow-payment.ts';

export type WantedPayment = {
  readonly amount: Cents;
  readonly invoices: readonly string[];
  readonly method: string | undefined;
  readonly language: Language;
  readonly actor: Actor;
};

export type StartedPayment =
  | { readonly ok: true; readonly checkoutUrl: string }
  | { readonly ok: false; readonly code: RefusalCode | 'provider-down' | 'method-not-available' };

/** The page after payment may be opened in another browser, so it has a key of its own, for a week. */
const RETURN_SECONDS = 7 * 86_400;

/** Checkouts that are in the way: their outcome is asked, and what is still open is cancelled. */
const clearWay = async (
  services: Services,
  key: StreamKey,
  state: AccountState,
  actor: Actor,
): Promise<boolean> => {
  for (const attempt of state.attempts) {
    const followed = await followPayment(services, key, attempt.id);
    if (followed.state === 'down') return false;
    if (followed.state !== 'known') continue;
    const { status, id } = followed.payment;
    if (status === 'pending') return false;
    if (status !== 'open') continue;
    const cancelled = await services.payments.cancel(key.administration, id);
    if (!cancelled.ok) return false;
    await decideOn(services, key, { actor }, (current) =>
      settleAttempt(current, { attemptId: attempt.id, outcome: 'replaced' }),
    );
  }
  return true;
};

const describe = (lines: readonly { readonly invoice: string }[], creditor: string): string => {
  const numbers = lines.map((line) => line.invoice).join(' ');
  return `${numbers.length > 200 ? `${numbers.slice(0, 200)}…` : numbers} ${creditor}`.slice(0, 255);
};

const returnTo = async (
  services: Services,
  key: StreamKey,
  attemptId: string,
  now: Instant,
  language: Language,
): Promise<string> => {
  const token = services.chance.secret();
  await services.secrets.keep(services.hash(token), {
    administration: key.administration,
    purpose: 'return',
    subject: key.id,
    detail: attemptId,
    expiresAt: addSeconds(now, RETURN_SECONDS),
  });
  return `${pageIn(services.addresses, 'result', language)}#${token}`;
};

/**
 * Begins a payment at the provider, or resumes an unfinished one for the same thing: never two beside each
 * other. The attempt is committed before the provider is called, so that a payment of which the answer got
 * lost still finds its account.
 */
export const beginPayment = async (
  services: Services,
  key: StreamKey,
  creditor: string,
  wanted: WantedPayment,
): Promise<StartedPayment> => {
  const { amount, invoices, method, language, actor } = wanted;
  const { state } = await services.accounts.load(key);
  const now = services.clock.now();
  const settlement = settlementOf(state, amount, invoices);
  if (!settlement.ok) return { ok: false, code: settlement.code };
  const unfinished = resumable(state, settlement.lines, now);
  if (unfinished?.checkoutUrl) return { ok: true, checkoutUrl: unfinished.checkoutUrl };
  if (!(await clearWay(services, key, state, actor))) return { ok: false, code: 'payment-unfinished' };

  const attemptId = services.chance.id();
  const started = await decideOn(services, key, { actor }, (current) =>
    startPayment(current, { attemptId, amount, invoices, now }),
  );
  if (!started.ok) return { ok: false, code: started.code };
  const back = await returnTo(services, key, attemptId, now, language);
  const { webhook } = services.addresses;
  const created = await services.payments.create({
    attemptId,
    administration: key.administration,
    account: key.id,
    amount,
    description: describe(settlement.lines, creditor),
    redirectUrl: back,
    cancelUrl: back,
    webhookUrl: webhook && `${webhook}/mollie/${key.administration}/${key.id}/${attemptId}`,
    method,
    language,
  });
  if (!created.ok || !created.value.checkoutUrl) {
    await decideOn(services, key, { actor }, (current) =>
      settleAttempt(current, { attemptId, outcome: 'failed' }),
    );
    return {
      ok: false,
      code: created.ok || created.reason !== 'rejected' ? 'provider-down' : 'method-not-available',
    };
  }
  const { id, checkoutUrl, expiresAt } = created.value;
  await services.reservations.reserve(key.administration, 'PAYMENT', attemptId, id);
  await decideOn(services, key, { actor }, (current) =>
    noteAttemptOpened(current, {
      attemptId,
      paymentId: id,
      checkoutUrl,
      expiresAt: expiresAt ?? addSeconds(now, 15 * 60),
    }),
  );
  return { ok: true, checkoutUrl };
};
