import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';

interface Props {
  readonly reset: () => void;
}

/** A page that failed says so in its own place: the rest of the application and the record are untouched. */
export const ErrorPage = ({ reset }: Props) => {
  const { m } = useI18n();
  return (
    <div>
      <title>{m.shell.documentTitle(m.common.failedTitle)}</title>
      <h1>{m.common.failedTitle}</h1>
      <Notice
        tone="problem"
        actions={
          <button type="button" className={buttons['ghost']} onClick={reset}>
            {m.common.retry}
          </button>
        }
      >
        <p>{m.common.failedText}</p>
      </Notice>
    </div>
  );
};
