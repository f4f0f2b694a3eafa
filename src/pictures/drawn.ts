import type { EChartsCoreOption } from "echarts/core";
import { init } from "echarts/core";
import { family } from "./fonts.ts";
import { type Lettering, lineHeight } from "./lettering.ts";
import { captionLettering, colors, padding, titleLettering } from "./paper.ts";

/** What every picture has: its size, title and small print. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly caption: readonly string[];
}

/** The SVG of a chart on its paper, with title and small print. */
export function drawnOn(
  { width, height, title, caption }: Sheet,
  option: EChartsCoreOption,
): string {
  const drawing = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    drawing.setOption({
      ...option,
      animation: false,
      backgroundColor: colors.paper,
      title: [heading(title), smallPrint(caption)],
    });
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

function heading(title: readonly string[]) {
  const textStyle = lettered(titleLettering, colors.ink);
  return { text: title.join("\n"), left: padding, top: padding, padding: 0, textStyle };
}

function smallPrint(caption: readonly string[]) {
  const textStyle = lettered(captionLettering, colors.smallPrint);
  return { text: caption.join("\n"), left: padding, bottom: padding, padding: 0, textStyle };
}

function lettered({ size, bold }: Lettering, color: string) {
  return {
    color,
    fontFamily: family,
    fontSize: size,
    fontWeight: bold ? ("bold" as const) : ("normal" as const),
    lineHeight: size * lineHeight,
  };
}

/** Words that begin at a place, in the middle of their height. */
export function words(text: string, { size, bold }: Lettering, x: number, y: number) {
  return {
    type: "text" as const,
    x,
    y,
    style: {
      text,
      fill: colors.ink as string,
      fontFamily: family,
      fontSize: size,
      fontWeight: bold ? ("bold" as const) : ("normal" as const),
      verticalAlign: "middle" as const,
    },
  };
}
