import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { isReversed, type ChosenVersions } from './chosen-versions';

const Reversed = ({ chosen: { before, after } }: { readonly chosen: ChosenVersions }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  if (after === null) return null;
  return (
    <Notice
      actions={
        <Link to="/comites/comparer" search={{ ...search, avant: after.id, apres: before.id }} replace className={buttons['small']}>
          {m.versions.reverse}
        </Link>
      }
    >
      <p>{m.versions.reversed}</p>
    </Notice>
  );
};

/** What must be known of the two versions that the address asks for. */
export const VersionNotices = ({ chosen }: { readonly chosen: ChosenVersions }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { ofProgramme } = chosen;
  return (
    <>
      {kept.territoire !== undefined && (
        <Notice>
          <p>{m.versions.wholeRecord}</p>
        </Notice>
      )}
      {chosen.gone && (
        <Notice>
          <p>{m.versions.gone}</p>
        </Notice>
      )}
      {ofProgramme !== null && (
        <Notice
          actions={
            <Link to="/programme" search={{ ...kept, annee: String(ofProgramme.year) }} className={buttons['small']}>
              {m.versions.seeProgramme(ofProgramme.year)}
            </Link>
          }
        >
          <p>{m.versions.ofProgramme(ofProgramme.year)}</p>
        </Notice>
      )}
      {isReversed(chosen) && <Reversed chosen={chosen} />}
    </>
  );
};
