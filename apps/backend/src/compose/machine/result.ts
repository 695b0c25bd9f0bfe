import type { MachineRefusalCode } from '@voldaan/contract/machine/refusal.ts';
import type { RefusalCode } from '@voldaan/domain/account/refusal.ts';
import type { Result } from '../../machine/machine-ports.ts';

type Plain = Exclude<MachineRefusalCode, 'invoices-refused'>;

export const found = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const refused = (code: Plain): Result<never> => ({ ok: false, refusal: { code } });

/** What a machine is told when an account refuses; most of it only a person at the desk can meet. */
const OWN: Readonly<Partial<Record<RefusalCode, Plain>>> = {
  'account-unknown': 'not-found',
  'nothing-open': 'nothing-open',
  'amount-not-positive': 'request-not-understood',
};

export const refusalOf = (code: RefusalCode): Plain => OWN[code] ?? 'changed-meanwhile';
