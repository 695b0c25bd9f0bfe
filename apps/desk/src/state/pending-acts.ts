import { computed, signal } from '@preact/signals';
import type { Answer, Trouble } from '@voldaan/contract/desk/request.ts';
import { leaveWhenSignedOut } from './signed-out.ts';
import { worked } from './worked.ts';

/** How long a decision waits in the browser before it leaves. */
export const UNDO_MS = 10_000;

/** A decision of the reader, and how it is carried out. `work`: the row or answer that it is about. */
export type Act = {
  readonly debtorId: string;
  readonly work: string;
  /** The debtor. */
  readonly name: string;
  /** What was decided: "Akkoord". */
  readonly said: string;
  readonly run: () => Promise<Answer<unknown>>;
};

/** Whether it can still be taken back, is on its way, or has been carried out. */
export type Stage = 'waiting' | 'sending' | 'done';

type Pending = Act & { readonly batch: number; readonly stage: Stage };

/** A decision that was refused after all, with what the server said. */
export type Skipped = Pick<Act, 'debtorId' | 'work' | 'name' | 'said'> & { readonly trouble: Trouble };

/** What became of what was decided last. */
export type Outcome = {
  readonly done: number;
  readonly undone: boolean;
  readonly skipped: readonly Skipped[];
};

/** Decisions that wait or leave, and those that were carried out: a list may be a moment behind. */
export const pending = signal<readonly Pending[]>([]);
export const outcome = signal<Outcome | undefined>(undefined);
/** Those that can still be taken back: of the newest click. */
export const undoable = computed(() => {
  const waiting = pending.value.filter(({ stage }) => stage === 'waiting');
  return waiting.filter(({ batch }) => batch === waiting.at(-1)?.batch);
});

const timers = new Map<number, ReturnType<typeof setTimeout>>();
let batches = 0;

const without = (batch: number): readonly Pending[] => pending.value.filter((act) => act.batch !== batch);

const move = (batch: number, stage: Stage): void => {
  pending.value = pending.value.map((act) => (act.batch === batch ? { ...act, stage } : act));
};

const forget = (batch: number): void => {
  clearTimeout(timers.get(batch));
  timers.delete(batch);
};

/** Says what became of it; what went well is said for a while, what did not until it is read. */
const tell = (said: Outcome): void => {
  outcome.value = said;
  if (said.skipped.length > 0) return;
  setTimeout(() => {
    if (outcome.value === said) outcome.value = undefined;
  }, UNDO_MS);
};

/** Carries out what was decided with one click, one after the other, and tells what was refused. */
const send = async (batch: number): Promise<void> => {
  forget(batch);
  const acts = pending.value.filter((act) => act.batch === batch && act.stage === 'waiting');
  if (acts.length === 0) return;
  move(batch, 'sending');
  const skipped: Skipped[] = [];
  for (const { debtorId, work, name, said, run } of acts) {
    const answer = await run();
    if (answer.ok) continue;
    leaveWhenSignedOut(answer.trouble);
    skipped.push({ debtorId, work, name, said, trouble: answer.trouble });
  }
  const back = new Set(skipped.map(({ work }) => work));
  pending.value = pending.value.filter((act) => act.batch !== batch || !back.has(act.work));
  move(batch, 'done');
  tell({ done: acts.length - skipped.length, undone: false, skipped });
  worked.value += 1;
};

/** Puts decisions of one click into the queue; they leave together, unless they are taken back before. */
export const decide = (...acts: readonly Act[]): void => {
  batches += 1;
  const batch = batches;
  outcome.value = undefined;
  pending.value = [...pending.value, ...acts.map((act) => ({ ...act, batch, stage: 'waiting' as const }))];
  timers.set(
    batch,
    setTimeout(() => void send(batch), UNDO_MS),
  );
};

/** Takes back what was decided last. */
export const undo = (): void => {
  const batch = undoable.value[0]?.batch;
  if (batch === undefined) return;
  forget(batch);
  pending.value = without(batch);
  tell({ done: 0, undone: true, skipped: [] });
};

/** Sends everything that waits, without waiting any longer. */
export const sendNow = (): Promise<unknown> => Promise.all([...timers.keys()].map(send));

/** Whoever leaves the page has decided: all at once, as requests that outlive it. */
export const sendBeforeLeaving = (): void => {
  const acts = pending.value.filter(({ stage }) => stage === 'waiting');
  for (const batch of [...timers.keys()]) forget(batch);
  pending.value = [];
  for (const { run } of acts) void run();
};

/** What the reader decided about a piece of work, unless it was refused or taken back. */
export const decidedOn = (debtorId: string, ...works: readonly (string | null)[]) =>
  pending.value.find((act) => act.debtorId === debtorId && works.includes(act.work));
