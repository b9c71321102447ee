import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarLine } from '#documents/calendar/write-calendar';
import { date } from '#tests/fixtures/builders/day';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const AT = '2025-05-15T09:00:00Z';

const aLine = (over: Partial<CalendarLine> = {}): CalendarLine => ({
  uid: 'action-0@jalon',
  sequence: 2,
  date: date('2025-03'),
  summary: 'Carte des berges',
  description: '',
  categories: 'Échéance',
  places: [],
  ...over,
});

const write = (lines: readonly CalendarLine[], at = AT): string => writeCalendar({ name: 'Atelier des Gués', lines, at });

const eventsOf = (text: string): readonly ICAL.Event[] =>
  ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const spanOf = (text: string): readonly string[] => eventsOf(text).flatMap((event) => [event.startDate.toString(), event.endDate.toString()]);

describe('the calendar that goes out', () => {
  it('gives a partial date the whole days it may stand for, its end being the day after', () => {
    expect(spanOf(write([aLine()]))).toEqual(['2025-03-01', '2025-04-01']);
    expect(spanOf(write([aLine({ date: date('2024-02-29') })]))).toEqual(['2024-02-29', '2024-03-01']);
    expect(spanOf(write([aLine({ date: date('2025-Q4') })]))).toEqual(['2025-10-01', '2026-01-01']);
    expect(spanOf(write([aLine({ date: date('2025-05/2025-09') })]))).toEqual(['2025-05-01', '2025-10-01']);
    expect(spanOf(write([aLine({ date: date('2025') })]))).toEqual(['2025-01-01', '2026-01-01']);
  });

  it('is made of all-day entries, each under the name it always has', () => {
    const text = write([aLine()]);
    expect(text).toContain('DTSTART;VALUE=DATE:20250301\r\n');
    expect(text).toContain('UID:action-0@jalon\r\n');
    expect(text).toContain('DTSTAMP:20250515T090000Z\r\n');
    expect(write([aLine()], '2025-06-01T00:00:00Z').replace('20250601T000000Z', '20250515T090000Z')).toBe(text);
  });

  it('keeps to what every reader asks: lines that end as they must, none longer than 75 bytes', () => {
    const text = write([aLine({ summary: 'é'.repeat(200), description: 'Réserve : à confirmer ; voir, plus tard.\nSuite' })]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/u);
  });

  it('is read back as it was written, whatever the words', () => {
    holdsFor(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (summary, description) => {
        const [event] = eventsOf(write([aLine({ summary, description, places: ['Lens', 'Le Gué, haut'] })]));
        expect([event?.summary, event?.description ?? '', event?.location]).toEqual([summary, description, 'Lens, Le Gué, haut']);
      }),
    );
  });

  it('is a calendar still when it holds nothing', () => {
    expect(eventsOf(write([]))).toEqual([]);
  });
});
