import type { IsoDay } from '../../model/day.js';

/** The ways in which a picture may be coloured: `auto` follows what the reader's system prefers. */
export const timelineThemes = /* @__PURE__ */ Object.freeze(['auto', 'light', 'dark'] as const);
/** How a picture is coloured. */
export type TimelineTheme = (typeof timelineThemes)[number];

/** How to draw a timeline. */
export interface TimelineOptions {
  /** The day to mark with a line; none by default, as the library has no clock. */
  readonly today?: IsoDay;
  /** `auto` by default: light or dark as the reader's system prefers. */
  readonly theme?: TimelineTheme;
  /** Width in pixels, 320 to 10 000, 1200 by default; a path of many months may need more, and takes it. */
  readonly width?: number;
}
