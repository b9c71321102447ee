import { useNavigate } from '@tanstack/react-router';
import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import type { KeptVersions } from '#storage/repositories/versions.repository';
import { SelectField } from '#ui/forms/select-field';
import { useUrlSearch } from '#ui/url/search';
import { versionName } from '#ui/versions/version-name';
import { NOW, type ChosenVersions } from './chosen-versions';
import styles from './versions.module.css';

/** Which two versions are compared; the address follows, so that a comparison can be passed on. */
export const VersionChoice = ({ chosen: { before, after }, kept: { whole } }: { readonly chosen: ChosenVersions; readonly kept: KeptVersions }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const navigate = useNavigate();
  const search = useUrlSearch();
  const latestFirst = whole.toReversed();
  const named = (version: Snapshot): string => {
    const name = versionName(version, whole, i18n);
    return `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}, ${format.text(version.label)}`;
  };
  const choice = (version: Snapshot) => ({ value: version.id as string, label: named(version) });
  const go = (avant: string, apres: string): void => void navigate({ to: '/comites/comparer', search: { ...search, avant, apres }, replace: true });
  return (
    <div className={`${styles['choice'] ?? ''} no-print`}>
      <SelectField label={m.versions.choose.before} value={before.id} choices={latestFirst.map(choice)} onChange={(id) => go(id, after?.id ?? NOW)} />
      <SelectField
        label={m.versions.choose.after}
        value={after?.id ?? NOW}
        choices={[{ value: NOW, label: m.versions.choose.nowChoice }, ...latestFirst.filter(({ id }) => id !== before.id).map(choice)]}
        onChange={(id) => go(before.id, id)}
      />
    </div>
  );
};
