import { useI18n } from '#i18n/i18n-context';
import { usePhotosLeftOut } from '#storage/live/use-photos-left-out';
import { PhotosLeftOut } from '#ui/evidence/photos-left-out';
import { Private } from '#ui/preferences/private';
import type { FunderView } from '../funder-view';
import type { packFacts } from './pack-facts';
import styles from './pack.module.css';
import type { PackRecord } from './pack-record';

type Facts = ReturnType<typeof packFacts>;

const List = ({ lines }: { readonly lines: readonly (string | false)[] }) => (
  <ul className={styles['list']}>
    {lines.map((line) => line !== false && <li key={line}>{line}</li>)}
  </ul>
);

/** What the pack will hold. */
export const PackContents = ({ view, record, facts }: { readonly view: FunderView; readonly record: PackRecord; readonly facts: Facts }) => {
  const { m, format } = useI18n();
  const words = m.funderPack.dialog;
  const own = view.years.find(({ year }) => year === record.snapshot.year);
  const amount = (cents: number | null | undefined): string => (cents === null || cents === undefined ? m.funderPack.notRecorded : format.cents(cents));
  return (
    <section className={styles['part']}>
      <h3>{words.holds}</h3>
      <p className={styles['how']}>{record.territory === undefined ? words.whole : words.narrowed(format.text(record.territory.label))}</p>
      <List
        lines={[
          words.activities(facts.activities, facts.figures),
          facts.named > 0 && words.named(facts.named),
          facts.unplaced > 0 && words.unplaced(facts.unplaced),
          facts.photos > 0 && words.photos(facts.photos),
          words.report,
          words.grants(amount(own?.votedCents), amount(own?.paidCents)),
          words.pieces(facts.sent, facts.pieces),
        ]}
      />
    </section>
  );
};

/** What is still missing: for whoever prepares it alone, and in none of the files. */
export const PackMissing = ({ facts: { missing, isFrozen, withPhotos } }: { readonly facts: Facts }) => {
  const { m } = useI18n();
  const photos = usePhotosLeftOut(withPhotos);
  const words = m.funderPack.dialog;
  const lines = [
    ...(['noText', 'noStatus', 'noWords', 'noCredit', 'notSent', 'unreadable'] as const).map((what) => missing[what] > 0 && words[what](missing[what])),
    !isFrozen && words.notFrozen,
  ].filter((line) => line !== false);
  return (
    <Private>
      <section className={styles['part']}>
        <h3>{words.missing}</h3>
        <p className={styles['how']}>{words.missingHow}</p>
        <List lines={lines.length === 0 && photos.found.length === 0 ? [words.nothing] : lines} />
        <PhotosLeftOut title={words.photosNotShown(photos.found.length)} photos={photos.found} />
      </section>
    </Private>
  );
};
