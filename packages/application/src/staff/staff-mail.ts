import type { Language } from '@voldaan/domain/money/euro.ts';
import { REGISTER } from '../account/administrations.ts';

/** Mails about signing in belong to no administration; what becomes of them is no news of an account. */
export const STAFF_MAIL = REGISTER;

/** A mail to somebody who works here, or who says so. */
export type StaffMail =
  | { readonly kind: 'link'; readonly email: string; readonly language: Language }
  | {
      readonly kind: 'invitation';
      readonly staff: string;
      readonly administration: string;
      readonly by: string;
    }
  | { readonly kind: 'reset'; readonly staff: string; readonly by: string };

/**
 * Asks for a mail without waiting for it. Whether an address is listed is found out behind this port, so
 * that the answer to who asks takes the same time for everybody.
 */
export interface StaffMailKick {
  start(mail: StaffMail): Promise<void>;
}
