import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import "./chart.css";
import "./keys.css";
import { type Colours, useColours } from "./colours.ts";

export interface ChartProps {
  /** What the picture shows, for those who do not see it; its table stands beside. */
  readonly label: string;
  readonly height: number;
  readonly data: uPlot.AlignedData;
  /** Made anew when data, width or theme change. Keep its identity while nothing it speaks of changes. */
  readonly makeOptions: (colours: Colours) => Omit<uPlot.Options, "width" | "height">;
  /** The plot while it lives. */
  readonly onPlot?: (plot: uPlot | undefined) => void;
}

/** One uPlot drawing that follows the width of its place and the theme. */
export function Chart({ label, height, data, makeOptions, onPlot }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const colours = useColours();

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const plot = new uPlot(
      { legend: { show: false }, ...makeOptions(colours), width: element.clientWidth, height },
      data,
      element,
    );
    onPlot?.(plot);
    let isGone = false;
    // A canvas does not draw itself again when its font arrives.
    if (document.fonts.status !== "loaded")
      void document.fonts.ready.then(() => {
        if (!isGone) plot.redraw(false, true);
      });
    const watch = new ResizeObserver(() => {
      if (element.clientWidth > 0 && element.clientWidth !== plot.width)
        plot.setSize({ width: element.clientWidth, height });
    });
    watch.observe(element);
    return () => {
      isGone = true;
      watch.disconnect();
      onPlot?.(undefined);
      plot.destroy();
    };
  }, [data, height, makeOptions, colours, onPlot]);

  return (
    <div
      ref={place}
      className="chart"
      role="img"
      aria-label={label}
      data-points={data[0].length}
      style={{ minHeight: height }}
    />
  );
}

/** Axis of the house: soft words, hairline grid, no frame. */
export const axis = (colours: Colours, rest: uPlot.Axis): uPlot.Axis => ({
  stroke: colours["ink-soft"],
  font: FONT,
  labelFont: FONT,
  grid: { stroke: colours.hairline, width: 1 },
  ticks: { show: false },
  border: { show: false },
  ...rest,
});

const FONT = '13px "Figtree Variable", system-ui, sans-serif';
export const BOLD_FONT = '650 13px "Figtree Variable", system-ui, sans-serif';
