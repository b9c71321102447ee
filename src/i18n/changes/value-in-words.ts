import { figureOf } from '#domain/measures/figure';
import type { Measure } from '#domain/measures/measure';
import type { RecordName } from '#domain/journal/record-name';
import type { PartialDate } from '#domain/periods/partial-date';
import type { I18n } from '../i18n-context';

/** What ids and territory codes stand for. */
export type Names = ReadonlyMap<string, RecordName>;

type Stored = Readonly<Record<string, unknown>>;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;
const DATES = new Set(['dates', 'next', 'due', 'date', 'end', 'newDate']);
const INSTANTS = new Set(['at', 'takenAt']);
const TERRITORIES = new Set(['territories', 'territory']);
const YEARS = new Set(['year', 'years']);
/** What an object is called by, the first that it has. */
const HEADS = ['title', 'name', 'label', 'party', 'outlet', 'caption', 'text', 'step', 'stage', 'author'];
/** A text is shown so long; what follows is cut. */
const LONGEST = 300;

const isObject = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);

export const nameInWords = ({ code, title, date }: RecordName, { format }: Pick<I18n, 'format'>): string => {
  const words = [code, title].filter((part) => part !== undefined).map((part) => format.text(part));
  return words.length === 0 && date !== undefined ? format.period(date as PartialDate, 'long') : words.join(' ');
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A field as a user knows it, with a capital. */
export const fieldInWords = (field: string, { m }: I18n): string => capital(m.changes.label(field) || m.faults.field(field));

export class ValueInWords {
  readonly #names: Names;
  readonly #i18n: I18n;

  constructor(names: Names, i18n: I18n) {
    this.#names = names;
    this.#i18n = i18n;
  }

  /** A value of any field, never as an id and never as code. `owner` is the field that holds it, for « role, value ». */
  of(field: string, value: unknown, owner?: string): string {
    const { m, format } = this.#i18n;
    if (typeof value === 'boolean') return value ? m.changes.yes : m.changes.no;
    if (typeof value === 'number') return this.#number(field, value);
    if (typeof value === 'string') return this.#text(field, value, owner);
    if (Array.isArray(value)) return value.map((item) => this.of(field, item, owner)).join(', ') || m.changes.nothing;
    if (isObject(value)) return this.#object(field, value);
    return format.text(m.changes.nothing);
  }

  /** What an item of a list is called: the metric of a figure, the outlet of a press return. */
  itemName(item: Stored): string {
    const { m } = this.#i18n;
    const { metric } = item;
    if (typeof metric === 'string' && metric in m.metrics) return m.metrics[metric as Measure['metric']].toLocaleLowerCase();
    const head = HEADS.find((field) => typeof item[field] === 'string');
    return head === undefined ? '' : this.of(head, item[head]);
  }

  #number(field: string, value: number): string {
    const { m, format } = this.#i18n;
    if (field.endsWith('Cents')) return format.cents(value);
    if (YEARS.has(field)) return String(value);
    return field === 'position' ? m.changes.rank(value + 1) : format.number(value);
  }

  #text(field: string, value: string, owner: string | undefined): string {
    const { m, format } = this.#i18n;
    if (UUID.test(value) || TERRITORIES.has(field)) return this.#name(value);
    if (DATES.has(field) && /^\d{4}/u.test(value)) return format.period(value as PartialDate, 'long');
    if (INSTANTS.has(field)) return format.instant(value);
    const word = this.#word(field, value, owner) ?? m.changes.code(field, value);
    if (word !== '') return word;
    return format.text(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  }

  #name(value: string): string {
    const { m, format } = this.#i18n;
    const name = this.#names.get(value);
    if (name !== undefined) return nameInWords(name, this.#i18n) || m.changes.gone;
    return UUID.test(value) ? m.changes.gone : format.text(value);
  }

  /** The vocabulary that the pages use. */
  #word(field: string, value: string, owner: string | undefined): string | undefined {
    const { m } = this.#i18n;
    const vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      kind: m.kinds, kindAlternatives: m.kinds, status: m.statuses, role: m.roles, channel: m.channels, metric: m.metrics, modality: m.modalities,
    };
    const key = field === 'value' && owner === 'role' ? 'role' : field;
    return vocabularies[key]?.[value]?.toLocaleLowerCase();
  }

  #object(field: string, value: Stored): string {
    if ('document' in value) return this.#place(value);
    if ('qualifier' in value && ('value' in value || 'min' in value)) return this.#figure(value);
    const { m } = this.#i18n;
    const head = HEADS.find((own) => typeof value[own] === 'string');
    const rest = Object.entries(value).filter(([own, inner]) => own !== head && own !== 'id' && own !== 'source' && inner !== undefined);
    const details = rest.map(([own, inner]) => this.#detail(own, inner, field)).join(', ');
    if (head === undefined) return details;
    const main = this.of(head, value[head]);
    return details === '' ? main : m.changes.detailed(main, details);
  }

  #detail(field: string, value: unknown, owner: string): string {
    const words = this.of(field, value, owner);
    const isPlain = typeof value === 'string' && (UUID.test(value) || DATES.has(field));
    return isPlain ? words : this.#i18n.m.changes.counted(fieldInWords(field, this.#i18n).toLocaleLowerCase(), words);
  }

  #figure(value: Stored): string {
    const { format } = this.#i18n;
    const quantity = format.spokenQuantity(figureOf(value as unknown as Measure));
    const metric = typeof value['metric'] === 'string' ? this.itemName(value) : '';
    const unit = typeof value['unit'] === 'string' ? format.text(value['unit']) : metric;
    return [quantity, unit].filter(Boolean).join(' ');
  }

  #place(source: Stored): string {
    const { m, format } = this.#i18n;
    const lines = source['lines'] as readonly [number, number] | undefined;
    const parts = [
      typeof source['document'] === 'string' ? this.#name(source['document']) : '',
      typeof source['heading'] === 'string' ? format.text(source['heading']) : '',
      lines === undefined ? '' : m.common.lines(...lines),
    ];
    return parts.filter(Boolean).join(', ');
  }
}

