import type { ArrangementPolicy } from '../arrangement/policy.ts';
import type { Instant } from '../calendar/instant.ts';
import type { DisputeRules } from '../dispute/category.ts';
import type { LegalPolicy } from '../law/legal-policy.ts';
import type { Language } from '../money/euro.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import type { SendingRules } from '../plan/sending-rules.ts';
import type { Collector } from './collector.ts';
import type { PostalAddress } from './debtor.ts';
import type { DebtorClass } from './debtor-kind.ts';
import type { Logo } from './logo.ts';
import type { OwnWords } from './own-words.ts';

/** A creditor's set of books, strictly apart from every other one. */
export type Administration = {
  readonly id: string;
  readonly name: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly address: PostalAddress;
  readonly kvk: string;
  /** Who signs and answers the phone. */
  readonly contact: {
    readonly name: string;
    readonly role: string;
    readonly phone: string;
    readonly email: string;
  };
  /** Address that mails come from. */
  readonly sender: string;
  readonly language: Language;
  /** `#rrggbb` of the 4 px band on pages and letters. */
  readonly color: string | null;
  /** Absent: the name stands in type. */
  readonly logo?: Logo;
  /** What this administration chose within the law; absent is {@link DEFAULT_LEGAL_POLICY}. */
  readonly law?: LegalPolicy;
  /** Who works these books when it is not the creditor's own staff. */
  readonly collector?: Collector;
  /** Systems of the creditor that hear what happens, each from a moment on; absent means none. */
  readonly webhooks?: readonly {
    readonly id: string;
    readonly events: readonly string[];
    readonly since: Instant;
  }[];
  /** Its own guard-rails for arrangements; absent are the defaults. */
  readonly arrangements?: Readonly<Record<DebtorClass, ArrangementPolicy>>;
  /** Every version of a plan that it published itself, oldest first; absent means the defaults. */
  readonly plans?: readonly DunningPlan[];
  /** How its categories of disputes behave; absent are the defaults. */
  readonly disputes?: DisputeRules;
  /** What it says of its own in its messages; absent is nothing. */
  readonly words?: OwnWords;
  /** When it writes and calls; absent are the windows of the plan. */
  readonly sending?: SendingRules;
  /** Stop button: nothing leaves while it is set. */
  readonly stopped: boolean;
};
