import { fieldChanges } from '#domain/journal/field-changes';
import type { Link } from '#domain/links/link';
import type { PartialDate } from '#domain/periods/partial-date';
import type { VersionFigure, VersionStep } from '#domain/reviews/versions/version-change';
import type { I18n } from '../i18n-context';
import { tellChange, type ToldChange } from './tell-change';
import { nameInWords, ValueInWords, type Names } from './value-in-words';

const datesInWords = (dates: readonly PartialDate[], { m, format }: I18n): string => dates.map((date) => format.period(date, 'long')).join(', ') || m.versions.steps.undated;

const figureLabel = (figure: VersionFigure, { m }: I18n): string => m.metrics[figure.metric];

const nameOf = (id: string, names: Names, i18n: I18n): string => {
  const name = names.get(id);
  return (name === undefined ? '' : nameInWords(name, i18n)) || i18n.m.changes.gone;
};

const linkInWords = ({ relation, target }: Link, names: Names, i18n: I18n): string =>
  i18n.m.versions.steps.kindOf(i18n.m.versions.relations[relation], nameOf(target.id, names, i18n));

const figureInWords = (figure: VersionFigure, names: Names, i18n: I18n): string => new ValueInWords(names, i18n).of('figure', figure);

/** A figure that was corrected: both values, then what else was said of it. */
const correctedFigure = (from: VersionFigure, to: VersionFigure, names: Names, i18n: I18n): readonly ToldChange[] => {
  const label = figureLabel(to, i18n);
  return fieldChanges({ before: { ...from }, after: { ...to } }).map((change): ToldChange => {
    if (change.path[0] === 'figure') return { kind: 'changed', label, from: figureInWords(from, names, i18n), to: figureInWords(to, names, i18n) };
    const told = tellChange(change, names, i18n);
    return { ...told, label: i18n.m.changes.within(label, told.label.toLocaleLowerCase()) };
  });
};

/**
 * What became of one record between two versions, in lines with what was and what is. A record that was added or removed has
 * no line: its name says all of it. The words are those of versions and of changes.
 */
export const tellStep = (step: VersionStep, names: Names, i18n: I18n): readonly ToldChange[] => {
  const { m } = i18n;
  const words = m.versions.steps;
  switch (step.what) {
    case 'added':
    case 'removed':
      return [];
    case 'completed':
    case 'progressed':
      return [{ kind: 'changed', label: words.progress, from: m.statuses[step.from].toLocaleLowerCase(), to: m.statuses[step.to].toLocaleLowerCase() }];
    case 'moved':
      return [{ kind: 'changed', label: words.objective, from: nameOf(step.from, names, i18n), to: nameOf(step.to, names, i18n) }];
    case 'rescheduled':
      return [{ kind: 'changed', label: words.dates, from: datesInWords(step.from, i18n), to: datesInWords(step.to, i18n) }];
    case 'linked':
      return [{ kind: 'added', label: words.linked, to: linkInWords(step.link, names, i18n) }];
    case 'unlinked':
      return [{ kind: 'removed', label: words.linked, from: linkInWords(step.link, names, i18n) }];
    case 'figure_added':
      return [{ kind: 'added', label: figureLabel(step.figure, i18n), to: figureInWords(step.figure, names, i18n) }];
    case 'figure_removed':
      return [{ kind: 'removed', label: figureLabel(step.figure, i18n), from: figureInWords(step.figure, names, i18n) }];
    case 'figure_corrected':
      return correctedFigure(step.from, step.to, names, i18n);
    case 'corrected':
      return step.fields.map((field) => tellChange(field, names, i18n));
  }
};
