import { ExternalLink } from 'lucide-react';
import type { Evidence } from '#domain/evidence/evidence';
import { useI18n } from '#i18n/i18n-context';
import { useStoredFiles } from '#storage/live/use-evidence';
import { Card } from '#ui/card/card';
import { FileActions } from '#ui/evidence/file-actions';
import { FileFacts } from '#ui/evidence/file-facts';
import buttons from '#ui/page/button.module.css';
import styles from '#ui/evidence/evidence.module.css';
import { SourcePlace } from './source-place';

const OpenLink = ({ url, title }: { readonly url: string; readonly title: string }) => {
  const { m } = useI18n();
  const words = m.evidence;
  return (
    <>
      <div className={styles['facts']}>{url}</div>
      <div className={styles['actions']}>
        <a href={url} target="_blank" rel="noopener noreferrer" className={buttons['small']} aria-label={`${words.act(words.open, title)} ${words.newTab}`}>
          <ExternalLink aria-hidden="true" size={15} strokeWidth={1.8} />
          {words.open}
        </a>
      </div>
    </>
  );
};

const Content = ({ piece: { content, title } }: { readonly piece: Evidence }) => {
  const { format } = useI18n();
  const load = useStoredFiles();
  switch (content.type) {
    case 'file':
      return (
        <>
          <FileFacts file={content} />
          <FileActions file={content} title={format.text(title)} load={load} />
        </>
      );
    case 'link':
      return <OpenLink url={content.url} title={format.text(title)} />;
    case 'reference':
      return (
        <div className={styles['facts']}>
          <SourcePlace source={content.place} />
        </div>
      );
  }
};

/** What proves the activity: pictures are shown on request, any other file is downloaded, links open apart. */
export const EvidenceCard = ({ pieces }: { readonly pieces: readonly Evidence[] }) => {
  const { m, format } = useI18n();
  if (pieces.length === 0) return null;
  return (
    <Card title={m.evidence.title(pieces.length)} subtitle={m.evidence.why}>
      <ul className={styles['list']} aria-label={m.evidence.list}>
        {pieces.map((piece) => (
          <li key={piece.id} className={styles['item']}>
            <div className={styles['title']}>{format.text(piece.title)}</div>
            <Content piece={piece} />
          </li>
        ))}
      </ul>
    </Card>
  );
};
