import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type uPlot from 'uplot';
import { formatShortDay } from '../../format/day.ts';
import type { Colours } from './colours.ts';
import { figure } from './figures.ts';
import type { Line, PlotData } from './plot-data.ts';

type Lines = Extract<PlotData, { kind: 'lines' }>;
type Drawn = { readonly options: Omit<uPlot.Options, 'width'>; readonly data: uPlot.AlignedData };

const HEIGHT = 280;
const NARROW = 480;
const BETWEEN = 15;

const last = ({ values }: Line): number => values.at(-1) ?? 0;

/** Where the names at the ends of lines stand: at their heights, but never over each other. */
export const namePlaces = (heights: readonly number[], between: number): readonly number[] => {
  const order = heights.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  let above = -Infinity;
  const placed = order.map(({ y, i }) => {
    above = Math.max(y, above + between);
    return { y: above, i };
  });
  return placed.sort((a, b) => a.i - b.i).map(({ y }) => y);
};

/** Lines over days from zero on, each with its name and its last figure at its end. */
export const drawLines = (
  { days, lines, unit }: Lines,
  { ink, soft, planned, rule, font }: Colours,
  width: number,
  language: Language,
): Drawn => {
  const narrow = width < NARROW;
  const today = days.at(-1) as PlainDate;
  const shown = (i: number): string => {
    const day = days[i];
    return day ? formatShortDay(day, today, language) : '';
  };
  const every = Math.max(1, Math.ceil(days.length / (narrow ? 4 : 7)));
  const labelled = days.map((_, i) => i).filter((i) => (days.length - 1 - i) % every === 0);
  const names = (u: uPlot): void => {
    const { ctx } = u;
    const ratio = devicePixelRatio;
    const x = u.valToPos(days.length - 1, 'x', true) + 8 * ratio;
    const heights = lines.map((line) => u.valToPos(last(line), 'y', true));
    const places = namePlaces(heights, BETWEEN * ratio);
    ctx.save();
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    lines.forEach((line, i) => {
      ctx.font = `${line.main ? 600 : 400} ${12 * ratio}px ${font}`;
      ctx.fillStyle = line.main ? ink : soft;
      const name = lines.length > 1 ? `${line.label} ` : '';
      ctx.fillText(`${name}${figure(unit, last(line), language)}`, x, places[i] ?? 0);
    });
    ctx.restore();
  };
  return {
    data: [days.map((_, i) => i), ...lines.map(({ values }) => [...values])],
    options: {
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      padding: [12, lines.length > 1 ? 136 : 56, 0, 0],
      scales: {
        x: { time: false },
        y: { range: (_, __, most) => [0, Math.max(1, most) * 1.1] },
      },
      axes: [
        {
          stroke: soft,
          font: `12px ${font}`,
          grid: { show: false },
          ticks: { stroke: rule, width: 1 },
          splits: () => labelled,
          values: () => labelled.map(shown),
        },
        {
          stroke: soft,
          size: unit === 'euro' ? 72 : 40,
          font: `12px ${font}`,
          grid: { stroke: rule, width: 1 },
          ticks: { show: false },
          values: (_, splits) => splits.map((value) => figure(unit, value, language)),
        },
      ],
      series: [
        {},
        ...lines.map(
          (line): uPlot.Series => ({
            stroke: line.main ? ink : planned,
            width: line.main ? 2.5 : 1.5,
            points: { show: line.main === true && unit === 'days', fill: ink, size: 6 },
            ...(!line.main && { dash: [5, 4] }),
          }),
        ),
      ],
      hooks: { draw: [names] },
    },
  };
};
