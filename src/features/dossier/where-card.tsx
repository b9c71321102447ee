import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import styles from './dossier.module.css';
import { askToKeep, readBrowserSpace, type BrowserSpace } from './browser-space';

const Kept = ({ space }: { readonly space: BrowserSpace }) => {
  const { m } = useI18n();
  const [answer, setAnswer] = useState<boolean | null>(space.kept);
  const [asked, setAsked] = useState(false);
  const words = m.dossier.where;
  if (answer === null) return null;
  const ask = async (): Promise<void> => {
    setAnswer(await askToKeep());
    setAsked(true);
  };
  if (answer) return <p role="status">{words.kept}</p>;
  return (
    <>
      <p role="status">{asked ? words.refused : words.notKept}</p>
      {!asked && (
        <p>
          <button type="button" className={buttons['small']} onClick={() => void ask()}>
            {words.ask}
          </button>
        </p>
      )}
    </>
  );
};

/** Where the dossier is kept, how much room it takes, and that nothing is sent. */
export const WhereCard = () => {
  const { m, format } = useI18n();
  const [space, setSpace] = useState<BrowserSpace | null>(null);
  useEffect(() => {
    void readBrowserSpace().then(setSpace);
  }, []);
  const words = m.dossier.where;
  return (
    <Card title={words.title}>
      <div className={styles['text']}>
        <p>{words.here}</p>
        <p>{words.otherDevice}</p>
        {space !== null && (
          <>
            <p>{space.used === null ? words.sizeUnknown : words.size(format.bytes(space.used), format.bytes(space.available))}</p>
            <Kept space={space} />
          </>
        )}
      </div>
    </Card>
  );
};
