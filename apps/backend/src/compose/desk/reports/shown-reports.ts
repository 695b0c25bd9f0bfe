import type { Services } from '@voldaan/application/services.ts';
import type { Position, Reports } from '@voldaan/contract/desk/reports.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import { AGES, ageing } from '@voldaan/domain/report/ageing.ts';
import { arrangements } from '@voldaan/domain/report/arrangements.ts';
import { cashForecast } from '@voldaan/domain/report/cash-forecast.ts';
import { claimsReport } from '@voldaan/domain/report/claims-report.ts';
import { collected } from '@voldaan/domain/report/collected.ts';
import { closeDay, type DayRow, flowsIn } from '@voldaan/domain/report/day-row.ts';
import { dso } from '@voldaan/domain/report/dso.ts';
import { answeredUntil, effectiveness } from '@voldaan/domain/report/effectiveness.ts';
import { lateReasons } from '@voldaan/domain/report/late-reasons.ts';
import { ownersReport } from '@voldaan/domain/report/owners-report.ts';
import { promises, shareOf } from '@voldaan/domain/report/promises.ts';
import { stepOf } from '@voldaan/domain/report/step-key.ts';
import { at } from '@voldaan/domain/report/tally.ts';
import { treatment } from '@voldaan/domain/report/treatment.ts';
import { workReport } from '@voldaan/domain/report/work-report.ts';
import { namesFor } from './names.ts';
import type { ReportRows } from './read-rows.ts';
import { whyLater } from './why-later.ts';

const positionOf = ({ day, stock, turnover }: DayRow): Position => {
  const ages = ageing(stock.open, day);
  const open = sum(AGES.map((age) => ages[age]));
  return { on: day, open, ages, dso: dso(at(stock.totals, 'principal'), turnover, day) };
};

/** Every report of a period, from its rows. */
export const shownReports = async (
  services: Services,
  administration: string,
  { period, days, rows, answered, trend, year }: ReportRows,
): Promise<Reports> => {
  const { from, until } = period;
  const flows = flowsIn(rows);
  const last = rows.at(-1) ?? closeDay(undefined, until);
  const reasons = lateReasons(rows);
  const treated = treatment(rows);
  const habit = flowsIn(year);
  const promised = promises(flows);
  const { defaultRate, ...arranged } = arrangements(flows);
  const { inTimeShare, ...work } = workReport(rows);
  const foreseen = cashForecast(days.now.stock, habit.settled, at(habit.counted, 'payments'), days.last);
  const names = await namesFor(services, administration, [
    ...reasons.customers.map(({ account }) => account),
    ...treated.differently.map(({ account }) => account),
  ]);
  const total = (name: string) => cents(at(last.stock.totals, name));
  return {
    today: days.today,
    first: days.first,
    uncounted: days.uncounted
      ? { moreThan: days.uncounted.moreThan, after: days.uncounted.after ?? null }
      : null,
    from,
    until,
    position: {
      ...positionOf(last),
      disputed: total('disputed'),
      arranged: total('arranged'),
      promised: total('promised'),
      credit: total('credit'),
      writtenOff: total('written-off'),
    },
    trend: trend.map(positionOf),
    collected: { ...collected(flows), steps: [...collected(flows).steps] },
    effect: {
      steps: [...effectiveness(answered, from, until)],
      complete: answeredUntil(until) < days.last,
    },
    promises: {
      ...promised,
      keptShare: shareOf(promised.kept.count, promised.kept.count + promised.broken.count) ?? null,
    },
    arrangements: { ...arranged, defaultRate: defaultRate ?? null },
    reasons: {
      total: reasons.total,
      reasons: [...reasons.reasons],
      customers: reasons.customers.map(({ account, total: about, reasons: given }) => ({
        debtor: names.debtor(account),
        total: about,
        reasons: [...given],
      })),
      owners: reasons.owners.map(({ owner, total: about, reasons: given }) => ({
        owner: names.owner(owner),
        total: about,
        reasons: [...given],
      })),
      products: reasons.products.map((each) => ({ ...each, reasons: [...each.reasons] })),
    },
    alike: {
      steps: treated.steps.map((step) => ({ ...step, days: [...step.days] })),
      differently: treated.differently.map(({ account, invoice, step, planned, left, days: later, why }) => ({
        debtor: names.debtor(account),
        invoice,
        step: stepOf(step),
        planned,
        left,
        days: later,
        why: whyLater(why),
      })),
      calls: treated.calls,
    },
    forecast: { ...foreseen, weeks: [...foreseen.weeks], habit: foreseen.habit ?? null },
    claims: {
      fates: claimsReport(flows),
      open: { interest: total('interest'), costs: total('costs') },
    },
    work: { ...work, inTimeShare: inTimeShare ?? null },
    owners: ownersReport(rows).map(({ owner, daysLate, ...report }) => ({
      owner: names.owner(owner),
      daysLate: daysLate ?? null,
      ...report,
    })),
  };
};
