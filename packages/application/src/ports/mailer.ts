/** A mail ready to go. */
export type Mail = {
  /** Unique per message; stands in the tags, so that delivery and bounce come back to it. */
  readonly messageId: string;
  readonly administration: string;
  readonly account: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly {
    readonly fileName: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }[];
};

/**
 * The outcome of one try. `refused`: the provider proved that it did not take the mail, it may be tried
 * again. `unknown`: nobody can say; never sent again without a person or an event.
 */
export type MailOutcome =
  | { readonly outcome: 'sent'; readonly providerId: string }
  | { readonly outcome: 'refused'; readonly reason: string; readonly permanent: boolean }
  | { readonly outcome: 'unknown'; readonly reason: string };

/** Sends one mail, once. Never throws: every failure is an outcome. */
export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>;
}
