import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readConventionFrame } from '#storage/repositories/convention.repository';
import { readPersons } from '#storage/repositories/persons.repository';
import { useHandOver } from '#ui/files/use-hand-over';
import buttons from '#ui/page/button.module.css';
import { useProgramme } from '../programme-shown';
import styles from './documents.module.css';

type Wanted = 'programme' | 'studies';

/** What writes a document of the programme, fetched when it is first asked for. */
const useDocument = () => {
  const i18n = useI18n();
  const { db, dossier } = useStorage();
  const shown = useProgramme();
  return useHandOver(async (wanted: Wanted) => {
    const [frame, persons, { programmeToWrite, studiesToWrite }, { writeDocx }] = await Promise.all([
      readConventionFrame(db, dossier),
      readPersons(db, dossier),
      import('./write-programme'),
      import('#documents/docx/write-docx'),
    ]);
    const names = new Map(persons.map(({ person }) => [person.id, person.name]));
    const whose = { ...frame, personName: (id: Parameters<typeof names.get>[0]) => names.get(id) };
    const written = (wanted === 'programme' ? programmeToWrite : studiesToWrite)(shown, whose, i18n);
    return { name: i18n.m.programmeDocuments.fileName(wanted, shown.year), content: await writeDocx(written) };
  });
};

/** What goes out of the programme: itself in the structure of the convention, and its list of studies. */
export const DocumentButtons = () => {
  const { m } = useI18n();
  const { busy, failed, run } = useDocument();
  const words = m.programmeDocuments;
  return (
    <div className={styles['documents']}>
      <button type="button" className={buttons['small']} disabled={busy} onClick={() => void run('programme')}>
        {words.programme}
      </button>
      <button type="button" className={buttons['small']} disabled={busy} onClick={() => void run('studies')}>
        {words.studies}
      </button>
      <button type="button" className={buttons['small']} onClick={() => window.print()}>
        {words.print}
      </button>
      {failed && (
        <p role="alert" className={styles['failed']}>
          {words.failed}
        </p>
      )}
    </div>
  );
};
