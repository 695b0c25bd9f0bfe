import type { PictureSize } from '@voldaan/domain/party/logo.ts';
import type { OwnWords } from '@voldaan/domain/party/own-words.ts';

/** Who writes in the creditor's place, or bought the claims; `registration` is the number with Justis. */
export type CollectorNamed = {
  readonly role: 'on-behalf' | 'bought-claims';
  readonly name: string;
  readonly registration: string | null;
};

/** Who asks for the money, and the person who answers for it. */
export type Creditor = {
  readonly name: string;
  readonly contactName: string;
  readonly contactRole: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly iban: string;
  readonly website?: string;
  /** His picture, in pixels of the mail; `picture`: its bytes, for paper. Without it the name stands in type. */
  readonly logo?: PictureSize & { readonly url: string; readonly picture?: Uint8Array };
  /** The administration's own colour, `#rrggbb`; only the band at the top of a mail takes it. */
  readonly color?: string;
  /** What the administration says of its own in its messages. */
  readonly words?: OwnWords;
  /** Whoever works these books when it is not the creditor's own staff; every message names both. */
  readonly collector?: CollectorNamed;
};
