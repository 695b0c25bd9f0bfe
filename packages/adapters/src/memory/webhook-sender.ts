import type {
  WebhookCall,
  WebhookOutcome,
  WebhookSender,
} from '@voldaan/application/ports/webhook-sender.ts';

/** A sender that keeps what was said, and answers as it is told. */
export type MemoryWebhookSender = WebhookSender & {
  readonly said: readonly WebhookCall[];
  /** From now on every call ends like this. */
  readonly answer: (outcome: WebhookOutcome) => void;
};

export const memoryWebhookSender = (): MemoryWebhookSender => {
  const said: WebhookCall[] = [];
  let outcome: WebhookOutcome = { told: true, status: 200 };
  return {
    said,
    answer: (next) => {
      outcome = next;
    },
    send: async (call) => {
      said.push(call);
      return outcome;
    },
  };
};
