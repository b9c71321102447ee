import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { TABLE_NAMES } from '#domain/dossier/tables';
import { useI18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';
import { useMediaQuery } from '#ui/table/media-query';
import { keptBetweenPages, useUrlSearch, type SearchKey, type UrlSearch } from '#ui/url/search';
import styles from './journal.module.css';

/** Typing settles before the journal is read again. */
const SETTLED_MS = 300;

const changed = ({ avant: _page, ...search }: UrlSearch, key: SearchKey, value: string): UrlSearch => ({ ...search, [key]: value });

/** A text field whose address follows once typing has settled. */
const SettledText = ({ label, value, onSettled }: { readonly label: string; readonly value: string; readonly onSettled: (text: string) => void }) => {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onSettled(text), SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text, value, onSettled]);
  return <TextField label={label} type="search" value={text} onChange={setText} />;
};

/** The filters of the journal, kept in the address. */
export const JournalFilters = ({ authors }: { readonly authors: readonly string[] }) => {
  const { m, format } = useI18n();
  const navigate = useNavigate();
  const search = useUrlSearch();
  const words = m.journal.filters;
  const set = (key: SearchKey) => (value: string) => {
    void navigate({ to: '/dossier/journal', search: changed(search, key, value), replace: true });
  };
  // On a phone, what was done comes first: the filters are folded there until one is in use.
  const isWide = useMediaQuery('(min-width: 821px)');
  const isNarrowed = (['auteur', 'appareil', 'genre', 'du', 'au', 'q', 'fiche', 'avant'] as const).some((key) => search[key] !== undefined);
  return (
    <details className={styles['filters']} open={isNarrowed || isWide}>
      <summary>{words.title}</summary>
      <div className={forms['form']}>
        <div className={forms['row']}>
          <SelectField
            label={words.author}
            value={search.auteur ?? ''}
            onChange={set('auteur')}
            choices={[{ value: '', label: words.anyone }, ...authors.map((author) => ({ value: author, label: format.text(author) }))]}
          />
          <SelectField
            label={words.device}
            value={search.appareil ?? ''}
            onChange={set('appareil')}
            choices={[
              { value: '', label: words.anyDevice },
              { value: 'celui_ci', label: words.thisDevice },
              { value: 'autre', label: words.otherDevice },
            ]}
          />
          <SelectField
            label={words.table}
            value={search.genre ?? ''}
            onChange={set('genre')}
            choices={[{ value: '', label: words.anyTable }, ...TABLE_NAMES.map((table) => ({ value: table, label: m.dossier.tableName(table) }))]}
          />
        </div>
        <div className={forms['row']}>
          <TextField label={words.from} type="date" value={search.du ?? ''} onChange={set('du')} />
          <TextField label={words.until} type="date" value={search.au ?? ''} onChange={set('au')} />
          <SettledText label={words.text} value={search.q ?? ''} onSettled={set('q')} />
        </div>
        {isNarrowed && (
          <div className={forms['actions']}>
            <button type="button" className={buttons['small']} onClick={() => void navigate({ to: '/dossier/journal', search: keptBetweenPages(search) })}>
              {words.clear}
            </button>
          </div>
        )}
      </div>
    </details>
  );
};
