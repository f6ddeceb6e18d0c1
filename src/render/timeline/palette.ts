import { lanes, type Lane } from '../events.js';
import type { TimelineTheme } from './options.js';

/** The colours of a theme. Texts have a contrast of 4.5 at least on what they stand on, shapes of 3. */
export interface Palette {
  readonly background: string;
  /** Every other lane, so that the eye keeps its line. */
  readonly band: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly year: string;
  readonly today: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  /** Marks of findings, and the number in them. */
  readonly obligation: string;
  readonly advice: string;
  readonly unsettled: string;
  readonly onMark: string;
}

export const palettes = {
  light: {
    background: '#ffffff',
    band: '#f4f6f8',
    text: '#1b1f24',
    muted: '#57606a',
    grid: '#e1e5ea',
    year: '#8c959f',
    today: '#0550ae',
    lanes: {
      training: '#1f6feb',
      spe: '#1a7f37',
      support: '#8250df',
      tutor: '#8a6100',
      certification: '#bf3989',
    },
    obligation: '#cf222e',
    advice: '#b04600',
    unsettled: '#57606a',
    onMark: '#ffffff',
  },
  dark: {
    background: '#0d1117',
    band: '#161b22',
    text: '#e6edf3',
    muted: '#9ea7b3',
    grid: '#262c36',
    year: '#6e7681',
    today: '#79c0ff',
    lanes: {
      training: '#4493f8',
      spe: '#3fb950',
      support: '#b48bfa',
      tutor: '#d29922',
      certification: '#f778ba',
    },
    obligation: '#ff7b72',
    advice: '#f0883e',
    unsettled: '#9ea7b3',
    onMark: '#0d1117',
  },
} as const satisfies Record<'light' | 'dark', Palette>;

/**
 * The style sheet of a picture. Its rules reach no other picture of the page: each theme has a class of its own.
 * Colours stand in plain rules, without variables, which many readers of SVG do not know.
 */
export function styleOf(theme: TimelineTheme): string {
  const root = `.cqp-mo-${theme}`;
  const base = theme === 'dark' ? palettes.dark : palettes.light;
  const still = [
    `${root} text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;font-size:12px}`,
    `${root} .h{font-size:16px;font-weight:600}`,
    `${root} .n{font-size:11px}`,
    `${root} .k2{font-size:9px}`,
    `${root} .w{font-weight:600}`,
    `${root} .c{text-anchor:middle}`,
    // Lines that run behind a text stop short of it.
    `${root} .l{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}`,
  ];
  const dark =
    theme === 'auto' ? [`@media (prefers-color-scheme:dark){`, ...coloursOf(root, palettes.dark), '}'] : [];
  return [...still, ...coloursOf(root, base), ...dark].join('\n');
}

function coloursOf(root: string, colours: Palette): string[] {
  const { background, band, text, muted, grid, year, today, obligation, advice, unsettled, onMark } = colours;
  const fill = (name: string, colour: string): string => `${root} .${name}{fill:${colour}}`;
  const line = (name: string, colour: string): string => `${root} .${name}{stroke:${colour}}`;
  return [
    fill('bg', background),
    fill('band', band),
    fill('t', text),
    fill('m', muted),
    line('g', grid),
    line('y', year),
    line('today', today),
    fill('tt', today),
    ...lanes.flatMap((lane) => [
      fill(`f-${lane}`, colours.lanes[lane]),
      line(`s-${lane}`, colours.lanes[lane]),
    ]),
    // A thin edge keeps shapes apart that touch.
    `${root} .halo{stroke:${background};stroke-width:1}`,
    `${root} .hollow{fill:${background}}`,
    `${root} .on-bg .l,${root} .l{stroke:${background}}`,
    `${root} .on-band .l{stroke:${band}}`,
    fill('k-obligation', obligation),
    fill('k-advice', advice),
    `${root} .k-unsettled{fill:${background};stroke:${unsettled}}`,
    line('r-obligation', obligation),
    line('r-advice', advice),
    line('r-unsettled', unsettled),
    fill('on', onMark),
    fill('on-unsettled', unsettled),
  ];
}
