import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, plus } from '@voldaan/domain/money/cents.ts';
import type { PostalAddress } from '@voldaan/domain/party/debtor.ts';
import type { ClaimLine } from '../content/claim-line.ts';
import type { CostsAnnounced } from '../content/collection-costs.ts';
import type { FourteenDayNotice } from '../content/fourteen-day-notice.ts';
import { OTHER_TERM_SENTENCE, TERM_SENTENCE } from '../content/term-sentence.ts';
import { amountsIn } from './amounts-in.ts';
import { CHARGED } from './charges.ts';
import { datesIn } from './dates-in.ts';
import { namesOtherTerm } from './other-term.ts';
import { sentencesOf } from './sentences.ts';

/** What makes a fourteen-day notice carry no costs. */
export type NoticeProblem =
  | 'creditor'
  | 'address'
  | 'date'
  | 'claims'
  | 'total'
  | 'term'
  | 'other-term'
  | 'last-date'
  | 'costs'
  | 'base'
  | 'vat'
  | 'payment'
  | 'charge';

/** What the text of a notice must say, ours or one from elsewhere. */
export type NoticeFacts = {
  readonly date: PlainDate;
  readonly creditor: string;
  readonly addressee: string;
  /** Null where e-mail alone was chosen: then the mail is the notice itself. */
  readonly address: PostalAddress | null;
  readonly claims: readonly Pick<ClaimLine, 'number' | 'issueDate' | 'open'>[];
  /** What is to be paid now, without costs. */
  readonly total: Cents;
  readonly costs: Pick<CostsAnnounced, 'amount' | 'base' | 'vat' | 'earlier'>;
  readonly iban: string;
  /** Empty when the notice asked for none. */
  readonly reference: string;
};

/** The facts of our own notice. */
export const noticeFactsOf = ({
  date,
  creditor,
  addressee,
  statement,
  costs,
  payment,
}: FourteenDayNotice): NoticeFacts => {
  return {
    date,
    creditor: creditor.name,
    addressee: addressee.name,
    address: addressee.address,
    claims: statement.due,
    total: statement.total,
    costs,
    iban: payment.iban,
    reference: payment.reference,
  };
};

const NO_VAT = /geen\s+btw|zonder\s+btw|no\s+vat/iu;
const DECLARED = [/btw|vat/iu, /niet|geen|cannot/iu, /verreken|aftrek|set\s+off|deduct/iu];
const COSTS = /kosten(?!loos)|costs/iu;
const FREE = /zonder\s+(?:extra\s+|bijkomende\s+)?kosten|kosteloos|geen\s+(?:extra\s+)?kosten/iu;

const bare = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();

/** Names and numbers are data: a firm may be called Vandaag, an invoice 2026-10-07. */
const withoutData = (text: string, facts: NoticeFacts): string =>
  [
    facts.creditor,
    facts.addressee,
    facts.address?.street ?? '',
    facts.address?.city ?? '',
    facts.iban,
    facts.reference,
    ...facts.claims.map(({ number }) => number),
  ]
    .filter((data) => data.trim() !== '')
    .reduce((rest, data) => rest.replaceAll(data, '·'), text);

/** Every amount that a sentence about costs may name. */
const knownAmounts = ({ claims, total, costs }: NoticeFacts): ReadonlySet<Cents> => {
  const { amount, base, vat, earlier } = costs;
  return new Set([
    ...claims.map(({ open }) => open),
    total,
    amount,
    base,
    ...(vat === null ? [] : [vat, plus(amount, vat)]),
    ...(earlier
      ? [earlier.amount, earlier.base, plus(base, earlier.base), plus(amount, earlier.amount)]
      : []),
  ]);
};

const saysCosts = (sentences: readonly string[], facts: NoticeFacts): boolean => {
  const known = knownAmounts(facts);
  const named = sentences.filter((sentence) => COSTS.test(sentence)).flatMap(amountsIn);
  return named.includes(facts.costs.amount) && named.every((amount) => known.has(amount));
};

const saysVat = (text: string, sentences: readonly string[], { vat }: NoticeFacts['costs']): boolean => {
  if (vat === null) return NO_VAT.test(text);
  const declared = sentences.some((sentence) => DECLARED.every((words) => words.test(sentence)));
  return declared && amountsIn(text).includes(vat);
};

/**
 * Checks the text of a fourteen-day notice before it may leave, or before one from elsewhere may count
 * (art. 6:96 lid 6 BW): claims, total without costs, the term word for word and no other, exact costs with
 * their base, VAT or not, how to pay, to whom, and that the letter itself costs nothing.
 *
 * @param text - the whole letter as its reader sees it; line breaks and spacing are free
 * @returns what is wrong, nothing when the notice is good; one problem is enough to lose all costs
 * @example fourteenDayNoticeProblems('Betaal binnen 14 dagen …', facts) // ['term', 'other-term', …]
 */
export const fourteenDayNoticeProblems = (text: string, facts: NoticeFacts): readonly NoticeProblem[] => {
  const plain = text.normalize('NFC').replace(/[^\S\n]+/gu, ' ');
  const [flat, packed] = [plain.replace(/\s+/gu, ' ').toLowerCase(), bare(plain)];
  const [amounts, days] = [amountsIn(plain), datesIn(plain, facts.date)];
  const own = withoutData(plain, facts);
  const sentences = sentencesOf(plain);
  const { address, costs } = facts;
  const holds: Record<NoticeProblem, boolean> = {
    creditor: packed.includes(bare(facts.creditor)),
    address: [facts.addressee, ...(address ? [address.street, address.postcode, address.city] : [])].every(
      (part) => packed.includes(bare(part)),
    ),
    date: days.includes(facts.date),
    claims: facts.claims.every(
      ({ number, issueDate, open }) =>
        packed.includes(bare(number)) && days.includes(issueDate) && amounts.includes(open),
    ),
    total: amounts.includes(facts.total),
    term: [TERM_SENTENCE.nl, OTHER_TERM_SENTENCE].some((term) => flat.includes(term)),
    'other-term': !namesOtherTerm(own.replace(/\s+/gu, ' ').toLowerCase()),
    'last-date': datesIn(own, facts.date).every((day) => day <= facts.date),
    costs: saysCosts(sentences, facts),
    base: costs.base === facts.total && amounts.includes(costs.base),
    vat: saysVat(plain, sentences, costs),
    payment: packed.includes(bare(facts.iban)) && packed.includes(bare(facts.reference)),
    charge: FREE.test(plain) && !new RegExp(CHARGED, 'iu').test(plain),
  };
  return (Object.keys(holds) as NoticeProblem[]).filter((problem) => !holds[problem]);
};
