import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { useUrlSearch } from '#ui/url/search';
import { withoutObjective } from './programme-address';
import { useProgramme } from './programme-shown';

/** What narrows the page, and what cannot: planned actions name places, never a territory. */
export const NarrowedNote = () => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const { lines, objectives } = useProgramme();
  const codes = lines.objectives.filter(({ id }) => objectives.includes(id)).map(({ code }) => code);
  return (
    <>
      {search.territoire !== undefined && (
        <Notice>
          <p>{m.programme.territory}</p>
        </Notice>
      )}
      {codes.length > 0 && (
        <Notice
          actions={
            <Link to="." search={withoutObjective(search)} activeOptions={{ exact: true }} className={buttons['small']}>
              {m.programme.wholeProgramme}
            </Link>
          }
        >
          <p>{m.programme.objectiveFilter(codes)}</p>
        </Notice>
      )}
    </>
  );
};
