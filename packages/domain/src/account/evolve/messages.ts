import { amsterdamMoment } from '../../calendar/amsterdam.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { presumedDelivery } from '../../law/post-delivery.ts';
import { MESSAGE_STEPS } from '../../plan/dunning-step.ts';
import type { LetterAsks, NoticeAsked } from '../letter.ts';
import { copyOf, type MessageInFlight } from '../message.ts';
import type { AccountState } from '../state.ts';
import { onInvoices } from './invoices.ts';
import type { Reducers } from './reducer.ts';
import { tellAgain, telling, toldBy } from './tellings.ts';

/** As many as the limit of messages looks back. */
const DAYS_KEPT = 4;
const MESSAGES_KEPT = 12;

/** A written demand that reached the debtor interrupts limitation (art. 3:317 lid 1 BW). */
const isDunning = (message: MessageInFlight['message']): boolean =>
  (MESSAGE_STEPS as readonly string[]).includes(message);

const wroteOn = (state: AccountState, on: AccountState['wrote'][number]): AccountState['wrote'] =>
  state.wrote.at(-1) === on ? state.wrote : [...state.wrote, on].slice(-DAYS_KEPT);

const onMessage = (
  state: AccountState,
  id: string,
  change: (message: MessageInFlight) => MessageInFlight | undefined,
): AccountState => ({
  ...state,
  messages: state.messages.flatMap((message) => (message.id === id ? (change(message) ?? []) : message)),
});

/** A message that did not count: neither its day nor the message itself is kept. */
const forget = (state: AccountState, id: string): AccountState => {
  const message = state.messages.find((candidate) => candidate.id === id);
  const counted = message && !message.copy && isDunning(message.message);
  const without = onMessage(state, id, () => undefined);
  return counted ? { ...without, wrote: state.wrote.filter((day) => day !== message.on) } : without;
};

/** Refused, so it goes again: a step is planned anew, a copy has no step of its own and waits here. */
const refused = (state: AccountState, id: string): AccountState =>
  state.messages.some((message) => message.id === id && message.copy)
    ? onMessage(state, id, (message) => ({ ...message, state: 'again' }))
    : forget(state, id);

/** A notice by e-mail alone begins to count when it is opened. */
const unopenedBy = (id: string, rung: number | undefined, copy: true | undefined, asks?: LetterAsks) =>
  asks?.kind === 'notice' && rung && !copy ? { unopened: { id, rung, ...asked(asks) } } : {};

const asked = ({ claims, costs, vat, earlier }: NoticeAsked): NoticeAsked => ({
  claims,
  costs,
  vat,
  ...(earlier && { earlier }),
});

/** What a message says of interest and costs: a copy says what its letter says. */
const askedIn = (
  state: AccountState,
  message: MessageInFlight['message'],
  copy: true | undefined,
  asks?: LetterAsks,
): Pick<MessageInFlight, 'asks' | 'fixedOn'> => {
  const waiting = copy
    ? state.messages.find((again) => again.state === 'again' && again.message === message)
    : undefined;
  const said = asks ?? waiting?.asks;
  const fixedOn = waiting?.fixedOn;
  return { ...(said && { asks: said }), ...(fixedOn && { fixedOn }) };
};

/** The copy by mail of a letter leaves when that is printed: both then say the same, to the day and the cent. */
const withCopy = (
  state: AccountState,
  letterId: string,
  on: PlainDate,
  last: PlainDate,
  asks?: LetterAsks,
): AccountState => {
  const letter = state.letters.find((candidate) => candidate.id === letterId);
  if (!letter || !state.facts.email) return state;
  const { letter: message, rung, invoices, joined } = letter;
  const copy: MessageInFlight = {
    id: copyOf(letterId),
    message,
    rung,
    invoices,
    on,
    last,
    at: amsterdamMoment(on, 0),
    copy: true,
    state: 'again',
    ...(joined && { joined }),
    ...(asks && { asks }),
    fixedOn: on,
  };
  const others = state.messages.filter((waiting) => waiting.state !== 'again' || waiting.message !== message);
  return { ...state, messages: [...others, copy].slice(-MESSAGES_KEPT) };
};

/** Mails and letters, from the decision to the word that they arrived. */
export const messageReducers: Reducers<
  | 'MessageClaimed'
  | 'MessageSent'
  | 'MessageRefused'
  | 'MessageOutcomeUnknown'
  | 'MessageDelivered'
  | 'MessageBounced'
  | 'MessageDropped'
  | 'LetterQueued'
  | 'LetterPrinted'
  | 'LetterPosted'
  | 'LetterWithdrawn'
> = {
  MessageClaimed: (
    state,
    { messageId, message, rung, invoices, joined, on, at, copy, last, receiptId, tellingId, asks },
  ) => ({
    ...telling(state, tellingId, messageId),
    ...unopenedBy(messageId, rung, copy, asks),
    seq: state.seq + 1,
    // The letter of which it is the copy counts, once.
    wrote: isDunning(message) && !copy ? wroteOn(state, on) : state.wrote,
    confirmations: state.confirmations.map((confirmation) =>
      confirmation.receiptId === receiptId ? { ...confirmation, messageId } : confirmation,
    ),
    messages: [
      ...state.messages.filter((waiting) => waiting.state !== 'again' || waiting.message !== message),
      {
        id: messageId,
        message,
        invoices,
        on,
        at,
        state: 'claimed' as const,
        ...(rung && { rung }),
        ...(copy && { copy }),
        ...(joined && { joined }),
        ...(last && { last }),
        ...(receiptId && { receiptId }),
        ...(tellingId && { tellingId }),
        ...askedIn(state, message, copy, asks),
      },
    ].slice(-MESSAGES_KEPT),
  }),
  MessageSent: (state, { messageId }) => ({
    ...onMessage(
      toldBy(state, (told) => told.messageId === messageId),
      messageId,
      (message) => ({ ...message, state: 'sent' }),
    ),
    confirmations: state.confirmations.filter((confirmation) => confirmation.messageId !== messageId),
  }),
  MessageRefused: (state, { messageId, retryAt }) => ({
    ...refused(tellAgain(state, messageId, retryAt), messageId),
    ...(retryAt && { mailNotBefore: retryAt }),
    confirmations: state.confirmations.map(({ messageId: by, ...confirmation }) =>
      by === messageId
        ? { ...confirmation, ...(retryAt && { notBefore: retryAt }) }
        : { ...confirmation, ...(by && { messageId: by }) },
    ),
  }),
  MessageOutcomeUnknown: (state, { messageId }) =>
    onMessage(state, messageId, (message) => ({ ...message, state: 'unknown' })),
  MessageDelivered: (state, { messageId }) => {
    const message = state.messages.find((candidate) => candidate.id === messageId);
    const known = message
      ? onInvoices(state, message.invoices, (invoice) => ({
          ...invoice,
          arrived: true,
          ...(isDunning(message.message) && { interrupted: message.on }),
        }))
      : state;
    return onMessage(known, messageId, () => undefined);
  },
  MessageBounced: (state, { messageId }) => forget(state, messageId),
  MessageDropped: (state, { receiptId, tellingId }) => ({
    ...toldBy(state, (told) => told.id === tellingId),
    confirmations: state.confirmations.filter((confirmation) => confirmation.receiptId !== receiptId),
  }),
  LetterQueued: (state, { letterId, letter, post, rung, invoices, joined, on }) => ({
    ...state,
    seq: state.seq + 1,
    wrote: wroteOn(state, on),
    letters: [
      ...state.letters,
      { id: letterId, letter, post, rung, invoices, since: on, ...(joined && { joined }) },
    ],
  }),
  LetterPrinted: (state, { letterId, on, last, document, asks }) => ({
    ...withCopy(state, letterId, on, last, asks),
    letters: state.letters.map((letter) =>
      letter.id === letterId ? { ...letter, printed: { on, last, document, ...(asks && { asks }) } } : letter,
    ),
  }),
  LetterPosted: (state, { letterId, on }) => {
    const letter = state.letters.find((candidate) => candidate.id === letterId);
    if (!letter) return state;
    const { last } = letter.printed ?? {};
    const counts = onInvoices(state, [...letter.invoices, ...(letter.joined ?? [])], (invoice) => ({
      ...invoice,
      interrupted: presumedDelivery(on),
      steps: invoice.steps.map((step) =>
        step.on === null ? { ...step, on, post: true as const, ...(last && { last }) } : step,
      ),
    }));
    return {
      ...counts,
      // What was decided on one day and posted on another has been written on the other.
      wrote: [...new Set([...state.wrote.filter((day) => day !== letter.since), on])]
        .sort()
        .slice(-DAYS_KEPT),
      letters: state.letters.filter((candidate) => candidate.id !== letterId),
    };
  },
  LetterWithdrawn: (state, { letterId }) => {
    const withdrawn = state.letters.find((letter) => letter.id === letterId);
    const messages = state.messages.filter(
      (message) => message.state !== 'again' || message.message !== withdrawn?.letter,
    );
    const wrote = state.wrote.filter((day) => day !== withdrawn?.since);
    // Without a copy by mail nothing has left at all.
    const copied = state.facts.email && messages.length === state.messages.length;
    const { printed } = withdrawn ?? {};
    return {
      ...state,
      messages,
      letters: state.letters.filter((letter) => letter !== withdrawn),
      wrote: printed && copied ? [...new Set([...wrote, printed.on])].sort().slice(-DAYS_KEPT) : wrote,
    };
  },
};
