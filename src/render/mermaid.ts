import { addDays } from '../model/day.js';
import type { Path } from '../model/path.js';
import { requirePath } from '../model/path-shape.js';
import { eventsOf, lanes, laneTitles, missionOf, pathName, type EventKind } from './events.js';
import type { PathTitles } from './facts.js';
import { oneLine } from './text.js';

const milestones: readonly EventKind[] = ['assessment', 'positioning', 'deposit', 'jury'];

/** Writes a path as a Gantt chart of Mermaid, a section by lane. */
export function toMermaid(titles: PathTitles, path: Path): string {
  requirePath(path);
  const events = eventsOf(titles, path);
  const lines = [
    'gantt',
    `  title ${escapeMermaid(`${pathName(titles, path)} de ${path.candidate.id}`)}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %m/%Y',
  ];
  for (const lane of lanes) {
    const mission = lane === 'tutor' ? missionOf(path) : undefined;
    const tasks = events.flatMap((event, index) => {
      if (event.lane !== lane) return [];
      const tag = milestones.includes(event.kind) && event.start === event.end ? 'milestone, ' : '';
      return [task(event.title, `${tag}e${String(index)}`, event.start, event.end)];
    });
    if (mission)
      tasks.push(task(`Mission du tuteur ${path.tutor?.id ?? ''}`, 'mission', mission.from, mission.to));
    if (tasks.length > 0) lines.push(`  section ${laneTitles[lane]}`, ...tasks);
  }
  return `${lines.join('\n')}\n`;
}

/** Mermaid counts the end out. */
function task(title: string, id: string, start: string, end: string): string {
  return `  ${escapeMermaid(title)} :${id}, ${start}, ${addDays(end, 1)}`;
}

/** Escapes a text for a line of Mermaid, whose own entities are a number between `#` and `;`. */
function escapeMermaid(text: string): string {
  return oneLine(text).replace(
    /[#;:%<>&"'`\\{}[\]()|]/g,
    (character) => `#${String(character.charCodeAt(0))};`,
  );
}
