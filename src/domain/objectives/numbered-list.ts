import { readMarker, type ListMarker } from './list-marker';
import type { OutlineLine } from './outline';

/** A line that became neither a goal nor an objective, said so that nothing is dropped unseen. */
export interface UnreadLine {
  readonly code: 'third-level' | 'unread';
  readonly line: number;
  readonly value: string;
}

export interface NumberedList {
  readonly lines: readonly OutlineLine[];
  readonly unread: readonly UnreadLine[];
}

interface RawLine {
  readonly text: string;
  readonly indent: number;
  readonly line: number;
}

const TAB = 4;

/** Spaces of every width become one kind, and what prints nothing goes. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu, '');

const readLine = (text: string, index: number): RawLine => {
  const [space = ''] = /^[ \t]*/u.exec(text) ?? [];
  const indent = space.replaceAll('\t', ' '.repeat(TAB)).length;
  return { text: text.slice(space.length).trimEnd(), indent, line: index + 1 };
};

const titleOf = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\s*[;,]$/u, '').trim();

interface Goal {
  readonly marker: ListMarker | undefined;
  readonly indent: number;
  readonly code: string;
}

const deeper = (indent: number, goal: Goal): boolean => indent > goal.indent + 1;

const sameKind = (marker: ListMarker, goal: ListMarker): boolean => marker.style === goal.style && marker.word === goal.word;

/** Goal or objective: what its words say, else its dots, else whether it is written as the goals before it are. */
const levelOf = (marker: ListMarker, indent: number, goal: Goal | undefined): OutlineLine['level'] => {
  if (marker.says !== undefined) return marker.says;
  if (marker.parts > 1) return 'objective';
  if (goal?.marker === undefined) return 'goal';
  if (marker.style === 'prefixed' && marker.word === goal.code) return 'objective';
  // « C » after « A », « B » may be read as a Roman hundred: both are capital letters.
  const letters = marker.code.length === 1 && goal.marker.code.length === 1 && /[A-Z]{2}/u.test(marker.code + goal.marker.code);
  return (sameKind(marker, goal.marker) || letters) && !deeper(indent, goal) ? 'goal' : 'objective';
};

/** Collects goals and objectives line by line. */
class Reader {
  readonly lines: OutlineLine[] = [];
  readonly unread: UnreadLine[] = [];
  #goal: Goal | undefined;
  #goals = 0;
  #objectives = 0;
  /** Whether a line without a number goes on with the one before it. */
  #open = false;

  blank(): void {
    const last = this.lines.at(-1);
    // A number that stands alone waits for its title, even past a blank line.
    this.#open = last?.title === '';
  }

  marked(marker: ListMarker, { indent, line, text }: RawLine): void {
    if (marker.parts > 2) {
      this.#leave('third-level', line, text);
      return;
    }
    const level = levelOf(marker, indent, this.#goal);
    this.#add(level, this.#codeOf(marker, level), marker.title, line);
    if (level === 'goal') this.#goal = { marker, indent, code: this.lines.at(-1)?.code ?? '' };
  }

  /** A line of a list that has no number at all: its indentation says its level. */
  indented({ indent, line, text }: RawLine): void {
    const level = this.#goal !== undefined && deeper(indent, this.#goal) ? 'objective' : 'goal';
    this.#add(level, this.#nextCode(level), text, line);
    if (level === 'goal') this.#goal = { marker: undefined, indent, code: String(this.#goals) };
  }

  plain({ text, line }: RawLine): void {
    const last = this.lines.at(-1);
    if (last === undefined || !this.#open) this.#leave('unread', line, text);
    else this.lines[this.lines.length - 1] = { ...last, title: titleOf(`${last.title} ${text}`) };
  }

  #leave(code: UnreadLine['code'], line: number, value: string): void {
    this.unread.push({ code, line, value: titleOf(value) });
    this.#open = false;
  }

  #add(level: OutlineLine['level'], code: string, title: string, line: number): void {
    this.lines.push({ level, code, title: titleOf(title), line });
    this.#open = true;
    if (level === 'goal') {
      this.#goals += 1;
      this.#objectives = 0;
    } else this.#objectives += 1;
  }

  #nextCode(level: OutlineLine['level']): string {
    return level === 'goal' ? String(this.#goals + 1) : [this.#goal?.code, this.#objectives + 1].filter((part) => part !== undefined).join('.');
  }

  /** « a) » under « 2. » is 2.a: a number that starts again under each goal names nothing alone. */
  #codeOf({ code, parts, style }: ListMarker, level: OutlineLine['level']): string {
    if (code === '') return this.#nextCode(level);
    const alone = level === 'objective' && parts === 1 && style !== 'prefixed' && this.#goal !== undefined;
    return alone ? `${this.#goal?.code ?? ''}.${code}` : code;
  }
}

/**
 * A numbered list, as it is copied from a convention, as goals and objectives: « 1. », « 1) », « I. », « A.1 », « Axe 2 – »,
 * « Objectif stratégique 1 : », « OS1 », bullets, or indentation alone. A line without a number goes on with the title
 * before it. Nothing is invented: what is not read is named, and numbers stay as they were written.
 */
export const readNumberedList = (text: string): NumberedList => {
  const raw = plain(text).split(/\r\n|\r|\n|\v/u).map(readLine);
  const markers = raw.map((line) => (line.text === '' ? undefined : readMarker(line.text)));
  const hasMarkers = markers.some((marker) => marker !== undefined);
  const reader = new Reader();
  for (const [index, line] of raw.entries()) {
    const marker = markers[index];
    if (line.text === '') reader.blank();
    else if (marker !== undefined) reader.marked(marker, line);
    else if (hasMarkers) reader.plain(line);
    else reader.indented(line);
  }
  return { lines: reader.lines, unread: reader.unread };
};
