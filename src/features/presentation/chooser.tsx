import { Link, useNavigate } from '@tanstack/react-router';
import { Maximize, Play, Printer } from 'lucide-react';
import type { PresentedObjective } from '#domain/reviews/presentation/presented-objectives';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { Checkbox, RadioChoice } from '#ui/forms/choice-fields';
import { SelectField } from '#ui/forms/select-field';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import { isNoting } from './address';
import styles from './chooser.module.css';
import type { Slide } from './deck';
import { canFillScreen, fillScreen } from './full-screen';
import type { PerPage } from './hand-out';
import { ObjectiveChoice } from './objective-choice';
import type { PresentedSession } from './presented-session';
import { ReferenceChoice } from './reference-choice';
import { useSessionTitle } from './session-title';

interface Props {
  readonly shown: PresentedSession;
  readonly picked: readonly PresentedObjective[];
  readonly slides: readonly Slide[];
  readonly perPage: PerPage;
  readonly onPerPage: (perPage: PerPage) => void;
}

const useSince = ({ since, before, snapshot }: PresentedSession): string => {
  const { m, format } = useI18n();
  const words = m.presentation.chooser.since;
  if (since.from === 'version') return words.version(format.day(since.version.date));
  if (since.version !== 'none') return words[since.version];
  return before?.date === undefined ? words.year(snapshot.year) : words.session(format.period(before.date, 'long'));
};

const Breadcrumb = ({ shown, title }: { readonly shown: PresentedSession; readonly title: string }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <nav aria-label={m.session.breadcrumb} className={styles['breadcrumb']}>
      <Link to="/comites" search={kept}>
        {m.session.reviews}
      </Link>
      <span aria-hidden="true"> › </span>
      <Link to="/comites/$id" params={{ id: shown.session.id }} search={kept}>
        {title}
      </Link>
      <span aria-hidden="true"> › </span>
      <b>{m.presentation.page}</b>
    </nav>
  );
};

const StartCard = ({ shown, slides }: Pick<Props, 'shown' | 'slides'>) => {
  const { m } = useI18n();
  const navigate = useNavigate();
  const search = useUrlSearch();
  const words = m.presentation.chooser;
  const set = (next: UrlSearch, replace: boolean): void => void navigate({ to: '.', search: next, replace });
  const start = (): void => set({ ...search, diapositive: '1' }, false);
  const { noter: _noting, ...silent } = search;
  return (
    <Card title={words.slides} subtitle={words.length(slides.length)}>
      <div className={styles['stack']}>
        {shown.snapshot.years.length > 1 && (
          <SelectField
            label={words.years}
            value={String(shown.snapshot.year)}
            choices={shown.snapshot.years.map((year) => ({ value: String(year), label: String(year) }))}
            onChange={(annee) => set({ ...search, annee }, true)}
          />
        )}
        <div>
          <Checkbox label={words.note} checked={isNoting(search)} onChange={(on) => set(on ? { ...search, noter: 'oui' } : silent, true)} />
          <p className={styles['quiet']}>{words.noteHow}</p>
        </div>
        <div className={styles['acts']}>
          <button type="button" className={buttons['primary']} onClick={start}>
            <Play size={16} strokeWidth={1.8} aria-hidden="true" />
            {words.start}
          </button>
          {canFillScreen() && (
            <button
              type="button"
              className={buttons['ghost']}
              onClick={() => {
                fillScreen();
                start();
              }}
            >
              <Maximize size={16} strokeWidth={1.8} aria-hidden="true" />
              {words.startFull}
            </button>
          )}
        </div>
        <p className={styles['quiet']}>{words.keys}</p>
      </div>
    </Card>
  );
};

const HandOutCard = ({ perPage, onPerPage }: Pick<Props, 'perPage' | 'onPerPage'>) => {
  const { m } = useI18n();
  const words = m.presentation.chooser;
  return (
    <Card title={words.handOut} subtitle={words.handOutHow}>
      <div className={styles['stack']}>
        <RadioChoice
          legend={words.perPage}
          value={perPage}
          choices={[
            { value: 'two', label: words.two },
            { value: 'four', label: words.four },
          ]}
          onChange={onPerPage}
        />
        <div className={styles['acts']}>
          <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
            <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
            {words.print}
          </button>
        </div>
      </div>
    </Card>
  );
};

/** What is shown, chosen before it is. */
export const Chooser = ({ shown, picked, slides, perPage, onPerPage }: Props) => {
  const { m } = useI18n();
  const title = useSessionTitle(shown);
  const since = useSince(shown);
  const words = m.presentation;
  return (
    <div className={`${styles['chooser'] ?? ''} no-print`}>
      <title>{m.shell.documentTitle(words.titled(title))}</title>
      <PageHeading title={words.titled(title)} subtitle={words.chooser.how(shown.snapshot.year)} breadcrumb={<Breadcrumb shown={shown} title={title} />} />
      <div className={styles['columns']}>
        <Card title={words.chooser.objectives} subtitle={words.chooser.objectivesHow}>
          <p className={styles['quiet']}>{words.chooser.opening}</p>
          <ObjectiveChoice shown={shown} picked={picked} />
          <ReferenceChoice shown={shown} />
          <p className={styles['quiet']} role="status">
            {since}
          </p>
        </Card>
        <div className={styles['stack']}>
          <StartCard shown={shown} slides={slides} />
          <HandOutCard perPage={perPage} onPerPage={onPerPage} />
        </div>
      </div>
    </div>
  );
};
