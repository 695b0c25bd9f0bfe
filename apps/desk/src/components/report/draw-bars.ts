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
const ROOM = 84;
const LINE = 15;

/** Bars beneath each other, each with its name at the left and its figure at its end. */
export const drawBars = (
  plot: typeof uPlot,
  { bars, unit }: Bars,
  { ink, soft, rule, font }: Colours,
  width: number,
  language: Language,
): Drawn => {
  const narrow = width < NARROW;
  const left = narrow ? LEFT_NARROW : LEFT;
  const room = (width - left) / Math.max(1, width - left - ROOM);
  const values = bars.map(({ value }) => value);
  const words = (u: uPlot): void => {
    const { ctx } = u;
    const ratio = devicePixelRatio;
    const zero = u.valToPos(0, 'y', true);
    ctx.save();
    ctx.font = `${12 * ratio}px ${font}`;
    ctx.textBaseline = 'middle';
    bars.forEach(({ label, value }, i) => {
      const middle = u.valToPos(i, 'x', true);
      ctx.textAlign = 'left';
      ctx.fillStyle = ink;
      ctx.fillText(
        figure(unit, value, language),
        u.valToPos(Math.max(0, value), 'y', true) + 6 * ratio,
        middle,
      );
      ctx.textAlign = 'right';
      ctx.fillStyle = soft;
      const lines = inTwo(label, narrow ? LETTERS_NARROW : LETTERS).split('\n');
      lines.forEach((line, at) => {
        ctx.fillText(line, zero - 8 * ratio, middle + (at - (lines.length - 1) / 2) * LINE * ratio);
      });
    });
    ctx.strokeStyle = rule;
    ctx.beginPath();
    ctx.moveTo(zero, u.bbox.top);
    ctx.lineTo(zero, u.bbox.top + u.bbox.height);
    ctx.stroke();
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
        y: { ori: 0, dir: 1, range: (_, __, most) => [0, Math.max(1, most) * room] },
      },
      axes: [
        // The names are drawn with the figures: an axis would hang a second line below the bar.
        { side: 3, size: left, grid: { show: false }, ticks: { show: false }, values: () => [] },
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
      hooks: { draw: [words] },
    },
  };
};
