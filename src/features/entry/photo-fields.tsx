import type { EvidenceId } from '#domain/record/id';
import type { WrittenActivity } from '#documents/entry/written-activity';
import type { KeptFile } from '#storage/evidence/store-file';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import type { LoadFile } from '#ui/evidence/load-file';
import { usePicture } from '#ui/evidence/use-picture';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import { Notice } from '#ui/states/notice';
import { useEntry } from './entry-context';

type Photo = WrittenActivity['photos'][number];

interface Props {
  readonly id: EvidenceId;
  readonly file: KeptFile;
  readonly load: LoadFile;
}

/** Says at once that a photo could be placed nowhere, while its original is at hand. */
const PhotoFault = ({ file, load }: Omit<Props, 'id'>) => {
  const { m } = useI18n();
  const loaded = usePicture(file.sha256, load);
  return (
    loaded.state === 'refused' && (
      <Notice tone="problem">
        {m.evidence.notShown(m.evidence.pictureFaults[loaded.fault])}
      </Notice>
    )
  );
};

/** Whether a picture is shown as a photo of the activity, and with which caption and credit. */
export const PhotoFields = ({ id, file, load }: Props) => {
  const { m } = useI18n();
  const words = m.evidence;
  const { written, set } = useEntry();
  const photo = written.photos.find(({ evidence }) => evidence === id);
  const without = written.photos.filter(({ evidence }) => evidence !== id);
  const change = (next: Photo): void => set('photos', written.photos.map((one) => (one.evidence === id ? next : one)));
  return (
    <>
      <Checkbox
        label={words.isPhoto}
        checked={photo !== undefined}
        onChange={(checked) => set('photos', checked ? [...without, { evidence: id, caption: '', credit: '' }] : without)}
      />
      {photo !== undefined && <PhotoFault file={file} load={load} />}
      {photo !== undefined && (
        <div className={forms['row']}>
          <TextField label={words.fields.caption} optional value={photo.caption} onChange={(caption) => change({ ...photo, caption })} />
          <TextField label={words.fields.credit} optional placeholder={words.creditHint} value={photo.credit} onChange={(credit) => change({ ...photo, credit })} />
        </div>
      )}
    </>
  );
};
