import type { Services } from '@voldaan/application/services.ts';
import type { PaymentMethod } from '@voldaan/contract/portal/statement.ts';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';

/** The ways of paying online of an administration, iDEAL first. */
export type MethodCache = (administration: string, amount: Cents) => Promise<PaymentMethod[]>;

const KEPT_SECONDS = 300;

/** The page has a transfer of its own: our IBAN and reference at once, without a detour. */
const OWN_TRANSFER = 'banktransfer';

/**
 * Asks the provider for its methods at most once in five minutes. When it does not answer there are none, and
 * the page offers the bank transfer.
 */
export const methodCache = (services: Pick<Services, 'payments' | 'wall'>): MethodCache => {
  const kept = new Map<string, { until: Instant; methods: PaymentMethod[] }>();
  return async (administration, amount) => {
    const name = `${administration}/${amount > 50_000_00 ? 'large' : 'ordinary'}`;
    const found = kept.get(name);
    if (found && found.until > services.wall.now()) return found.methods;
    const answer = await services.payments.methods(administration, amount);
    if (!answer.ok) return [];
    const methods = answer.value
      .filter(({ id }) => id !== OWN_TRANSFER)
      .sort((a, b) => Number(b.id === 'ideal') - Number(a.id === 'ideal'));
    kept.set(name, { until: addSeconds(services.wall.now(), KEPT_SECONDS), methods });
    return methods;
  };
};
