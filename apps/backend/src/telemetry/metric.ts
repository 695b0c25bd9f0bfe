/** Where the metrics stand in CloudWatch; their only dimension is `service` = `voldaan`. */
export const METRIC_NAMESPACE = 'Voldaan';
export const METRIC_SERVICE = 'voldaan';

/**
 * Every metric, with its unit. CloudWatch gives ten for nothing, so an eleventh costs more than all else on a
 * small stage; what is looked at seldom stands in the logs instead.
 */
export const METRICS = {
  /** Commits on an account or a receipt. */
  Decisions: 'Count',
  /** Commits that somebody else was before, and that were decided again. */
  DecisionsContended: 'Count',
  StepsTaken: 'Count',
  MailsSent: 'Count',
  /** Mails that were proved not to be taken; they are decided again. */
  MailsRefused: 'Count',
  /** Mails of which nobody knows whether they left; after an hour a person is asked. */
  MailsUnknown: 'Count',
  MailLatency: 'Milliseconds',
  /** Messages, letters and approvals that a payment or a hold overtook. */
  MessagesDropped: 'Count',
  /** Calls that the payment provider did not answer or refused. */
  ProviderFailures: 'Count',
  /** Accounts whose wake-up or effects were lost, found by the sweep. */
  AccountsSwept: 'Count',
} as const;

export type Metric = keyof typeof METRICS;
