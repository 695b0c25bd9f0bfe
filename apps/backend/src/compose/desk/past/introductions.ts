import type { LogEntry } from '@voldaan/application/ports/stream.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Hold } from '@voldaan/domain/hold/hold.ts';
import type { Cause as PlanCause } from '@voldaan/domain/plan/cause.ts';

type Claimed = Extract<AccountEvent, { type: 'MessageClaimed' }>;
type Queued = Extract<AccountEvent, { type: 'LetterQueued' }>;
type Started = Extract<AccountEvent, { type: 'PaymentAttemptStarted' }>;
type Asked = Extract<AccountEvent, { type: 'ApprovalAsked' }>;
type CreditNote = Extract<AccountEvent, { type: 'CreditNoteAdded' }>;

/** Why an invoice goes on from a day: a pause that ended, or a mail that came back. */
export type Resumed =
  | { readonly why: 'hold'; readonly hold: Hold; readonly ended: PlainDate }
  | { readonly why: 'bounced'; readonly on: PlainDate };

/** A step that was taken, with the rule that gave its day. */
export type Step = { readonly rung: number; readonly on: PlainDate; readonly cause: PlanCause };

/** What came into being in a history, by the id that later events name it with. */
export type Dated = {
  readonly messages: ReadonlyMap<string, Claimed & { readonly step?: Step }>;
  readonly letters: ReadonlyMap<string, Queued & { readonly step?: Step }>;
  readonly holds: ReadonlyMap<string, { readonly hold: Hold; readonly noteId?: string }>;
  readonly approvals: ReadonlyMap<string, Asked & { readonly askedOn: PlainDate }>;
  readonly attempts: ReadonlyMap<string, Started>;
  readonly creditNotes: readonly CreditNote[];
  /** By the day from which the plan may go on. */
  readonly resumed: ReadonlyMap<PlainDate, Resumed>;
};

const stepFor = (events: readonly AccountEvent[], rung: number | undefined): { step?: Step } => {
  const taken = events.find((event) => event.type === 'StepTaken' && event.rung === rung);
  return taken?.type === 'StepTaken' ? { step: { rung: taken.rung, on: taken.on, cause: taken.cause } } : {};
};

/** Collects in one pass what a history introduces. */
export const introductions = (history: readonly LogEntry<AccountEvent>[]): Dated => {
  const messages = new Map<string, Claimed & { step?: Step }>();
  const letters = new Map<string, Queued & { step?: Step }>();
  const holds = new Map<string, { hold: Hold; noteId?: string }>();
  const approvals = new Map<string, Asked & { askedOn: PlainDate }>();
  const attempts = new Map<string, Started>();
  const creditNotes: CreditNote[] = [];
  const resumed = new Map<PlainDate, Resumed>();
  for (const { events, at } of history) {
    for (const event of events) {
      switch (event.type) {
        case 'MessageClaimed':
          messages.set(event.messageId, { ...event, ...stepFor(events, event.rung) });
          break;
        case 'LetterQueued':
          letters.set(event.letterId, { ...event, ...stepFor(events, event.rung) });
          break;
        case 'HoldPlaced':
          holds.set(event.hold.id, { hold: event.hold, ...(event.note && { noteId: event.note.id }) });
          break;
        case 'ApprovalAsked':
          approvals.set(event.approvalId, { ...event, askedOn: amsterdamDate(at) });
          break;
        case 'PaymentAttemptStarted':
          attempts.set(event.attemptId, event);
          break;
        case 'CreditNoteAdded':
          creditNotes.push(event);
          break;
        case 'HoldEnded': {
          const hold = holds.get(event.holdId)?.hold;
          if (hold && event.resumeOn) resumed.set(event.resumeOn, { why: 'hold', hold, ended: event.on });
          break;
        }
        case 'StepUndone':
          if (event.reason === 'bounced' && event.notBefore) {
            resumed.set(event.notBefore, { why: 'bounced', on: amsterdamDate(at) });
          }
          break;
        default:
          break;
      }
    }
  }
  return { messages, letters, holds, approvals, attempts, creditNotes, resumed };
};
