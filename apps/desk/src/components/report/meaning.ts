import { stepName } from '@voldaan/contract/desk/report-tables/step-name.ts';
import type { ReportWords } from '@voldaan/contract/desk/report-words.ts';
import type { ReportName, Reports } from '@voldaan/contract/desk/reports.ts';
import { addMonths } from '@voldaan/domain/law/add-months.ts';
import { type Cents, minus, sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { DeskTexts } from '../../texts/texts.ts';

/** @example formatShare(1, 3, 'nl') // '33%' */
export const formatShare = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((part * 100) / whole)}%`;

type Meaning = DeskTexts['report']['meaning'];
type Tell = (
  reports: Reports,
  t: Meaning,
  w: ReportWords,
  euro: (amount: Cents) => string,
) => string | undefined;

const MONTHS_BEFORE = 3;
/** Weeks ahead in the sentence: further than that nobody plans his cash by it. */
const WEEKS_TOLD = 4;

const daysOf = ({ days, atLeast }: Reports['position']['dso'], w: ReportWords): string =>
  atLeast ? w.atLeast(days) : String(days);

const TELL: Readonly<Record<ReportName, Tell>> = {
  ageing: ({ position: { open, ages } }, t, _, euro) => {
    const late = minus(open, ages['not-due']);
    return open === 0 ? t.nothingOpen : t.ageing(euro(open), euro(late), formatShare(late, open));
  },
  dso: ({ position, trend, until }, t, w) => {
    const before = trend.findLast(({ on }) => on <= addMonths(until, -MONTHS_BEFORE));
    if (position.open === 0) return t.nothingOpen;
    return before && before.open > 0
      ? t.dsoBefore(daysOf(position.dso, w), daysOf(before.dso, w))
      : t.dso(daysOf(position.dso, w));
  },
  forecast: ({ forecast: { weeks } }, t, _, euro) => {
    const told = weeks[WEEKS_TOLD - 1];
    if (!told) return undefined;
    const { agreed, low, expected, high } = told;
    return low === undefined || expected === undefined || high === undefined
      ? t.forecastAgreed(euro(agreed))
      : t.forecast(euro(expected), euro(low), euro(high));
  },
  collected: ({ collected: { total, unasked } }, t, _, euro) =>
    total === 0 ? undefined : t.collected(euro(total), euro(unasked), formatShare(unasked, total)),
  effect: ({ effect: { steps } }, t, w) => {
    const [best] = steps
      .filter(({ asked, within14 }) => asked > 0 && within14 > 0)
      .sort((a, b) => b.within14 / b.asked - a.within14 / a.asked);
    return best && t.effect(stepName(w, best).toLowerCase(), formatShare(best.within14, best.asked));
  },
  promises: ({ promises: { kept, broken } }, t) =>
    kept.count + broken.count === 0 ? undefined : t.promises(kept.count, kept.count + broken.count),
  arrangements: ({ arrangements: { accepted, kept, lapsed } }, t) => {
    if (kept.count + lapsed.count > 0) return t.arrangements(lapsed.count, kept.count + lapsed.count);
    return accepted.count > 0 ? t.arrangementsNone(accepted.count) : undefined;
  },
  reasons: ({ reasons: { reasons, total } }, t, w, euro) => {
    const [most] = reasons;
    return most && t.reasons(w.reasons[most.reason].toLowerCase(), euro(most.amount), euro(total));
  },
  alike: ({ alike: { steps } }, t) => {
    const count = steps.reduce((all, step) => all + step.count, 0);
    return count === 0
      ? undefined
      : t.alike(
          steps.reduce((all, step) => all + step.alike, 0),
          count,
        );
  },
  claims: ({ claims: { fates } }, t, _, euro) => {
    const of = ({ interest, costs }: (typeof fates)['claimed']): Cents => sum([interest, costs]);
    const [claimed, received] = [of(fates.claimed), of(fates.received)];
    return claimed + received === 0 ? undefined : t.claims(euro(claimed), euro(received));
  },
  work: ({ work: { waiting, inTime, late } }, t) => t.work(waiting, inTime, inTime + late),
  owners: ({ owners }, t, w, euro) => {
    const [most] = [...owners].sort((a, b) => b.becameLate - a.becameLate);
    if (!most) return t.ownersNone;
    return most.becameLate > 0
      ? t.owners(most.owner?.name ?? w.rows.nobody.toLowerCase(), euro(most.becameLate))
      : undefined;
  },
};

/** What a report comes to, in one sentence; undefined when these days have nothing to tell. */
export const meaningOf = (
  report: ReportName,
  reports: Reports,
  texts: DeskTexts,
  words: ReportWords,
  language: Language,
): string | undefined =>
  TELL[report](reports, texts.report.meaning, words, (amount) => formatEuro(amount, language));
