import { TriangleAlert } from 'lucide-react';
import { extensionOf, isMisnamed } from '#domain/evidence/file-kind';
import { useI18n } from '#i18n/i18n-context';
import styles from './evidence.module.css';
import type { StoredFile } from './load-file';

/** What a file is, its size and its name; and that its name announces something else, when it does. */
export const FileFacts = ({ file: { name, mediaType, size } }: { readonly file: StoredFile }) => {
  const { m } = useI18n();
  const extension = extensionOf(name);
  return (
    <>
      <div className={styles['facts']}>{m.evidence.file(m.evidence.kindOf(mediaType, extension), size, name)}</div>
      {isMisnamed(name, mediaType) && (
        <div className={styles['warning']}>
          <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.8} />
          {m.evidence.misnamed(extension, mediaType)}
        </div>
      )}
    </>
  );
};
