import type { Language } from '@voldaan/domain/money/euro.ts';
import { useEffect, useRef } from 'preact/hooks';
import { language, theme } from '../../state/reader.ts';
import { COLOUR_ROLES, coloursOf } from './colours.ts';
import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-lines.ts';
import type { PlotData } from './plot-data.ts';

type PlotProps = {
  readonly plot: PlotData;
  /** What it shows, for who cannot see it. */
  readonly label: string;
};

const DARK = '(prefers-color-scheme: dark)';

/** Draws into an element and keeps it fitting. @returns what stops it */
const keepDrawn = (element: HTMLElement, plot: PlotData, words: Language): (() => void) => {
  let stopped = false;
  let drawn: { destroy: () => void } | undefined;
  const draw = async (): Promise<void> => {
    const { default: uPlot } = await import('uplot');
    const width = element.clientWidth;
    if (stopped || width === 0) return;
    const colours = coloursOf(element.parentElement ?? element);
    const { options, data } =
      plot.kind === 'bars'
        ? drawBars(uPlot, plot, colours, width, words)
        : drawLines(plot, colours, width, words);
    drawn?.destroy();
    drawn = new uPlot({ ...options, width }, data, element);
  };
  let known = 0;
  const resized = new ResizeObserver(() => {
    if (element.clientWidth === known) return;
    known = element.clientWidth;
    void draw();
  });
  const redraw = (): void => void draw();
  resized.observe(element);
  const dark = matchMedia(DARK);
  dark.addEventListener('change', redraw);
  return () => {
    stopped = true;
    resized.disconnect();
    dark.removeEventListener('change', redraw);
    drawn?.destroy();
  };
};

/** A plot; the library comes with the first one. Its figures stand in the table beneath it. */
export const Plot = ({ plot, label }: PlotProps) => {
  const element = useRef<HTMLDivElement>(null);
  const [words, look] = [language.value, theme.value];
  useEffect(() => {
    // Drawn anew in another language, and when the reader turns the lights on or off.
    if (!element.current || !look) return undefined;
    return keepDrawn(element.current, plot, words);
  }, [plot, words, look]);
  return (
    <figure class="plot" data-bars={plot.kind === 'bars' ? plot.bars.length : undefined}>
      {COLOUR_ROLES.map((role) => (
        <span key={role} data-role={role} hidden />
      ))}
      <div ref={element} role="img" aria-label={label} />
    </figure>
  );
};
