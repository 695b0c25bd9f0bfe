import type { MessageTopic } from '@voldaan/contract/desk/answers.ts';
import type { HoldReason } from '@voldaan/contract/desk/hold-reason.ts';

/** Whether somebody is under guardianship, in debt help or dead, or is not who owes, is for finance alone. */
const SENSITIVE: ReadonlySet<unknown> = new Set<HoldReason>(['insolvency', 'wrong-person']);
const SENSITIVE_TOPIC: ReadonlySet<unknown> = new Set(['administrator', 'wrong-person']);

const SHOWN: HoldReason = 'ask-finance';
const SHOWN_TOPIC: MessageTopic = 'question';

/** Where the words of people stand. */
const WORDS: ReadonlySet<string> = new Set(['note', 'text', 'words', 'documentId']);

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a part of an answer speaks of it. */
const speaksOfIt = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(speaksOfIt);
  if (!isObject(value)) return false;
  if (SENSITIVE.has(value['reason']) || SENSITIVE_TOPIC.has(value['topic'])) return true;
  return Object.values(value).some(speaksOfIt);
};

const masked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(masked);
  if (!isObject(value)) return value;
  const own = SENSITIVE.has(value['reason']);
  const topic = SENSITIVE_TOPIC.has(value['topic']);
  const aboutIt = own || topic || speaksOfIt(value['what']);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (own && key === 'reason') return [key, SHOWN];
      if (topic && key === 'topic') return [key, SHOWN_TOPIC];
      if (aboutIt && WORDS.has(key)) return [key, null];
      return [key, own && key === 'mayEnd' ? false : masked(part)];
    }),
  );
};

/**
 * An answer of the desk as sales may read it: wherever a pause has a sensitive reason it says "pause, ask finance",
 * without the words that a person wrote about it.
 */
export const forSales = <Answer>(answer: Answer): Answer => masked(answer) as Answer;
