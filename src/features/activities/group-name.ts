import type { ActivityKind } from '#domain/activities/kinds';
import type { GroupSubject } from '#domain/activities/group-activities';
import { useI18n } from '#i18n/i18n-context';
import { useList } from './list-context';
import { useObjectiveName } from './objective-name';

export interface GroupName {
  readonly title: string;
  /** The code of an objective, and the place of its goal. */
  readonly code?: string | undefined;
  readonly goal?: number;
  readonly kind?: ActivityKind;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the activities of a group have in common, in words. */
export const useGroupName = (): ((subject: GroupSubject) => GroupName) => {
  const { m, format } = useI18n();
  const { snapshot, persons } = useList();
  const objectiveName = useObjectiveName();
  const territory = (code: string): string => snapshot.dossier.territories.find((one) => one.code === code)?.label ?? code;
  return (subject) => {
    switch (subject.type) {
      case 'objective':
        return objectiveName(subject.objective);
      case 'kind':
        return { title: m.kindsPlural[subject.kind], kind: subject.kind };
      case 'month':
        return { title: capital(m.charts.longColumn(subject.column)) };
      case 'territory':
        return { title: subject.codes.length === 0 ? m.activities.filters.unplaced : m.activities.table.both(subject.codes.map((code) => format.text(territory(code)))) };
      case 'referent':
        return { title: (subject.person === undefined ? undefined : persons.get(subject.person)?.name) ?? m.activities.filters.lacks.referent };
    }
  };
};
