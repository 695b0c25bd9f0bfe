import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Counted, Digest, Named, WaitingDecision } from './digest.ts';
import { amountIn, type DigestTexts, digestTexts } from './digest-texts.ts';

export type DigestRow = { readonly label: string; readonly note: string; readonly amount: string };

/** One kind of work: a sentence, the largest or the first of it, and the place where it is done. */
export type DigestSection = {
  readonly text: string;
  readonly rows: readonly DigestRow[];
  /** What the rows leave out; empty: nothing. */
  readonly more: string;
  readonly link: { readonly label: string; readonly url: string };
};

/** A morning's mail in the words of its reader, before it is HTML or plain text. */
export type ComposedDigest = {
  readonly language: Language;
  readonly subject: string;
  readonly administration: string;
  readonly title: string;
  readonly sections: readonly DigestSection[];
  readonly why: string;
};

const noteOf = ({ group, by, own }: WaitingDecision, words: DigestTexts): string =>
  [words.group[group], ...(by ? [words.by(by)] : []), ...(own ? [words.own] : [])].join(', ');

/** Puts a digest into words; a kind of work of which there is none is left out. */
export const composeDigest = (digest: Digest, language: Language): ComposedDigest => {
  const { administration, today, desk, late, decisions, calls, broken, bounced, letters } = digest;
  const words = digestTexts(language);
  const named = ({ name, amount }: Named, note = ''): DigestRow => ({
    label: name,
    note,
    amount: amountIn(amount, language),
  });
  const section = (
    counted: Counted,
    say: (counted: Counted) => string,
    link: DigestSection['link'],
    rows: readonly DigestRow[] = [],
  ): readonly DigestSection[] => {
    const left = counted.count - rows.length;
    const more = rows.length > 0 && left > 0 ? words.more(left) : '';
    return counted.count === 0 ? [] : [{ text: say(counted), rows, more, link }];
  };
  const { open } = words;
  const decide = { label: open.decide, url: `${desk}/` };
  return {
    language,
    subject: words.subject(administration, decisions.count, today),
    administration,
    title: words.title(today),
    sections: [
      ...section(
        decisions,
        words.decisions,
        decide,
        decisions.first.map((decision) => named(decision, noteOf(decision, words))),
      ),
      ...section(calls, words.calls, { label: open.calls, url: `${desk}/calls` }),
      ...section(
        late,
        words.late,
        { label: open.debtors, url: `${desk}/debtors` },
        late.largest.map((one) => named(one)),
      ),
      ...section(broken, words.broken, decide),
      ...section(bounced, words.bounced, decide),
      ...section(letters, words.letters, { label: open.letters, url: `${desk}/letters` }),
    ],
    why: words.why,
  };
};
