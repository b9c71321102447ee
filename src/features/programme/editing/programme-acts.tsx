import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import { useProgramme } from '../programme-shown';
import { useEditing } from './editing-context';

const EDITION = 'edition';

/** Whether the address asks for the programme with what changes it. */
export const isEdited = ({ mode }: UrlSearch): boolean => mode === EDITION;

const withMode = ({ mode: _left, ...search }: UrlSearch, edited: boolean): UrlSearch => (edited ? { ...search, mode: EDITION } : search);

/** What can be done with the programme as a whole: an action more, all of them changed, a table brought in. */
export const ProgrammeActs = () => {
  const { m } = useI18n();
  const { programmes, open } = useEditing();
  const { year, objectives } = useProgramme();
  const search = useUrlSearch();
  const edited = isEdited(search);
  const [only, ...others] = objectives;
  const words = m.programmeEdit;
  if (programmes.length === 0) return null;
  return (
    <>
      <button type="button" className={buttons['primary']} onClick={() => open({ form: 'add', ...(only !== undefined && others.length === 0 && { objective: only }) })}>
        {words.add}
      </button>
      <Link to="." search={withMode(search, !edited)} resetScroll={false} className={buttons['ghost']}>
        {edited ? words.read : words.edit}
      </Link>
      {edited && (
        <Link to="/importer" search={{ ...keptBetweenPages(search), annee: String(year), genre: 'actions' }} className={buttons['ghost']}>
          {words.importTable}
        </Link>
      )}
    </>
  );
};
