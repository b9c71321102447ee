import { liveFiguresIn } from '#domain/report/live-figures/live-figure';
import type { MovedFigure } from '#domain/report/live-figures/moved-figures';
import type { Report } from '#domain/report/report';
import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { saveReport } from '#storage/commands/save-report';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { readKeptVersions } from '#storage/repositories/versions.repository';
import { SelectField } from '#ui/forms/select-field';
import { useCommand } from '#ui/forms/use-command';
import { figureName } from '#ui/live-figures/figure-name';
import { Private } from '#ui/preferences/private';
import { Notice } from '#ui/states/notice';
import { versionName } from '#ui/versions/version-name';
import { valueInWords } from '../words/live-words';
import type { LiveReading } from './read-live-words';

const NONE: readonly Snapshot[] = [];

const Moved = ({ figure: { text, before, now } }: { readonly figure: MovedFigure }) => {
  const i18n = useI18n();
  const [figure] = liveFiguresIn([text]).values();
  if (figure === undefined) return null;
  return <li>{i18n.m.reportDocument.live.movedOne(figureName(figure, i18n), valueInWords(before, i18n), valueInWords(now, i18n))}</li>;
};

/** Which figures of the texts the record no longer says, once they are those of a version: told to the director, changed by nobody else. */
export const MovedFigures = ({ reading: { moved, version, versionLost } }: { readonly reading: LiveReading }) => {
  const i18n = useI18n();
  const words = i18n.m.reportDocument.live;
  if (!versionLost && (version === undefined || moved.length === 0)) return null;
  return (
    <Private>
      <Notice>
        {versionLost && <p>{words.versionLost}</p>}
        {version !== undefined && moved.length > 0 && (
          <>
            <p>{words.moved(moved.length, versionName(version, NONE, i18n))}</p>
            <ul>
              {moved.map((figure) => (
                <Moved key={figure.text} figure={figure} />
              ))}
            </ul>
          </>
        )}
      </Notice>
    </Private>
  );
};

/** Whose figures the texts of a report tell: those of the record as it goes, or those of a version that was kept. */
export const FiguresVersion = ({ report }: { readonly report: Report }) => {
  const i18n = useI18n();
  const { db } = useStorage();
  const { data: versions = NONE } = useLiveRead('whole-versions', [], async (access) => (await readKeptVersions(access.db, access.dossier)).whole);
  const command = useCommand();
  const words = i18n.m.reportDocument.live;
  if (versions.length === 0) return null;
  const { version: _version, ...following } = report;
  const choose = (value: string): void => {
    const chosen = versions.find(({ id }) => id === value);
    void command.run(() => saveReport(db, chosen === undefined ? following : { ...following, version: chosen.id }, 'set-report-version'));
  };
  return (
    <SelectField
      label={words.whose}
      description={words.whoseHow}
      value={report.version ?? ''}
      choices={[{ value: '', label: words.follow }, ...versions.map((version) => ({ value: version.id, label: versionName(version, versions, i18n) }))]}
      disabled={command.busy}
      error={command.problem ?? undefined}
      onChange={choose}
    />
  );
};
