import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { nameInWords } from '#i18n/changes/value-in-words';
import { useI18n } from '#i18n/i18n-context';
import { erasePerson } from '#storage/commands/erase-person';
import { useStorage } from '#storage/live/storage-context';
import { readErasure, type ErasureScope, type NamingText, type PersonOfDossier } from '#storage/repositories/persons.repository';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { Checkbox } from '#ui/forms/choice-fields';
import { useCommand } from '#ui/forms/use-command';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './persons.module.css';

/** So many texts are named; the rest is counted in the sentence above them. */
const NAMED = 20;

const NamedText = ({ text }: { readonly text: NamingText }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const search = keptBetweenPages(useUrlSearch());
  const name = nameInWords(text.name, i18n) || m.dossier.tableName(text.table);
  const fields = m.journal.erasing.field(name, text.fields.map((field) => m.changes.label(field) || m.faults.field(field)).join(', '));
  if (text.table !== 'activities') return <li>{fields}</li>;
  return (
    <li>
      <Link to="/activites/$id" params={{ id: text.id }} search={search}>
        {fields}
      </Link>
    </li>
  );
};

const Texts = ({ scope }: { readonly scope: ErasureScope | null }) => {
  const { m } = useI18n();
  const words = m.journal.erasing;
  if (scope === null) return <p>{words.reading}</p>;
  return (
    <>
      {scope.restorePoints > 0 && <p>{words.points(scope.restorePoints)}</p>}
      <p>{scope.texts.length === 0 ? words.noText : words.texts(scope.texts.length)}</p>
      <ul className={styles['texts']}>
        {scope.texts.slice(0, NAMED).map((text) => (
          <NamedText key={`${text.table} ${text.id}`} text={text} />
        ))}
      </ul>
    </>
  );
};

interface Props {
  readonly of: PersonOfDossier;
  readonly onErased: () => void;
  readonly onClose: () => void;
}

/** Says all that an erasure takes and all that it leaves, then asks for the name before it is done. */
export const EraseDialog = ({ of: { person, activities, plannedActions }, onErased, onClose }: Props) => {
  const { m, format } = useI18n();
  const { db, dossier } = useStorage();
  const [scope, setScope] = useState<ErasureScope | null>(null);
  const [asAuthor, setAsAuthor] = useState(true);
  const command = useCommand();
  const words = m.journal.erasing;
  useEffect(() => {
    void readErasure(db, dossier, person.id, person.name).then(setScope);
  }, [db, dossier, person]);
  const erase = (): void => {
    void command.run(() => erasePerson(db, { dossier, person: person.id, asAuthor, mask: m.journal.persons.mask }), onErased);
  };
  return (
    <ConfirmDialog
      title={words.title(format.text(person.name))}
      act={words.act}
      typed={person.name}
      busy={command.busy || scope === null}
      problem={command.problem}
      onConfirm={erase}
      onClose={onClose}
    >
      <div className={styles['told']}>
        <p>
          {words.takes(m.journal.persons.referentOf(activities, plannedActions))} <b>{words.forGood}</b> {words.undo}
        </p>
        <Texts scope={scope} />
        <p>{words.files}</p>
        <Checkbox label={words.asAuthor} checked={asAuthor} onChange={setAsAuthor} />
      </div>
    </ConfirmDialog>
  );
};
