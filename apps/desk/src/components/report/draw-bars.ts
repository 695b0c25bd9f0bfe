import type { Language } from '@voldaan/domain/money/euro.ts';
import type uPlot from 'uplot';
import type { Colours } from './colours.ts';
import { figure, inTwo } from './figures.ts';
import type { PlotData } from './plot-data.ts';

type Bars = Extract<PlotData, { kind: 'bars' }>;
type Drawn = { readonly options: Omit<uPlot.Options, 'width'>; readonly data: uPlot.AlignedData };

const BAR = 36;
const LEFT = 168;
const LEFT_NARROW = 132;
const LETTERS = 26;
const LETTERS_NARROW = 19;
const NARROW = 480;

/** Room at the right for the figure at the end of the longest bar. */
const ROOM = 1.28;

/** Bars beneath each other, each with its name at the left and its figure at its end. */
export const drawBars = (
  plot: typeof uPlot,
  { bars, unit }: Bars,
  { ink, soft, rule, font }: Colours,
  width: number,
  language: Language,
): Drawn => {
  const narrow = width < NARROW;
  const values = bars.map(({ value }) => value);
  const figures = (u: uPlot): void => {
    const { ctx } = u;
    ctx.save();
    ctx.fillStyle = ink;
    ctx.font = `${12 * devicePixelRatio}px ${font}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    values.forEach((value, i) => {
      const x = u.valToPos(Math.max(0, value), 'y', true) + 6 * devicePixelRatio;
      ctx.fillText(figure(unit, value, language), x, u.valToPos(i, 'x', true));
    });
    ctx.restore();
  };
  return {
    data: [bars.map((_, i) => i), values],
    options: {
      height: bars.length * BAR + 12,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, ori: 1, dir: -1, range: [-0.5, bars.length - 0.5] },
        y: { ori: 0, dir: 1, range: (_, __, most) => [0, Math.max(1, most) * ROOM] },
      },
      axes: [
        {
          side: 3,
          size: narrow ? LEFT_NARROW : LEFT,
          font: `12px ${font}`,
          stroke: soft,
          grid: { show: false },
          ticks: { show: false },
          splits: () => bars.map((_, i) => i),
          values: () => bars.map(({ label }) => inTwo(label, narrow ? LETTERS_NARROW : LETTERS)),
        },
        { show: false },
      ],
      series: [
        {},
        {
          fill: ink,
          width: 0,
          points: { show: false },
          ...(plot.paths.bars && { paths: plot.paths.bars({ size: [0.5, 20], align: 0 }) }),
        },
      ],
      hooks: {
        draw: [
          figures,
          (u) => {
            const { ctx } = u;
            const zero = u.valToPos(0, 'y', true);
            ctx.save();
            ctx.strokeStyle = rule;
            ctx.beginPath();
            ctx.moveTo(zero, u.bbox.top);
            ctx.lineTo(zero, u.bbox.top + u.bbox.height);
            ctx.stroke();
            ctx.restore();
          },
        ],
      },
    },
  };
};
