import type { Activity } from '#domain/activities/activity';
import type { SourceDocument } from '#domain/dossier/dossier';
import type { ActivityId, DocumentId } from '#domain/record/id';
import { liveFiguresIn, type LiveFigure } from '#domain/report/live-figures/live-figure';
import { movedFigures, type MovedFigure } from '#domain/report/live-figures/moved-figures';
import { resolveFigures, type FigureValue } from '#domain/report/live-figures/resolve-figure';
import type { Report } from '#domain/report/report';
import { placePlanned } from '#domain/results/place-activities';
import type { Snapshot } from '#domain/reviews/review';
import type { I18n } from '#i18n/i18n-context';
import type { StorageAccess } from '#storage/live/storage-context';
import { readProgramme } from '#storage/repositories/programme.repository';
import { readKeptVersion } from '#storage/repositories/versions.repository';
import { figuresInWorker } from '#storage/versions/versions-in-worker';
import type { ReportYear } from '../report-year';
import type { LiveWords } from '../words/live-words';

/** The figures of a report's texts: those of its version once it was arrêtée, and which of them the record no longer says. */
export interface LiveReading extends LiveWords {
  readonly moved: readonly MovedFigure[];
  readonly version: Snapshot | undefined;
  /** The version can no longer be read: the figures are those of the record. */
  readonly versionLost: boolean;
}

export interface LiveTexts {
  readonly year: ReportYear;
  /** Its texts, and the version that their figures are those of. */
  readonly report: Pick<Report, 'sections' | 'version'> | undefined;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
}

/** Only texts that hold a brace can ask for a figure. */
export const textsThatAsk = ({ report, activities }: Pick<LiveTexts, 'report' | 'activities'>): readonly string[] =>
  [...(report?.sections ?? []).flatMap(({ introduction }) => introduction ?? []), ...[...activities.values()].flatMap(({ reportText }) => reportText ?? [])].filter((text) => text.includes('{'));

const valuesNow = async ({ db, dossier }: StorageAccess, { snapshot, overview }: ReportYear, asked: ReadonlyMap<string, LiveFigure>): Promise<ReadonlyMap<string, FigureValue>> => {
  const programme = await readProgramme(db, dossier, snapshot.year);
  return resolveFigures(asked, { convention: overview.convention, activities: overview.scoped.activities, actions: placePlanned(snapshot, snapshot.year, programme?.actions.records ?? []) });
};

const sourceIn =
  (activities: LiveTexts['activities'], documents: LiveTexts['documents'], { format }: I18n): LiveWords['sourceOf'] =>
  (value) => {
    if (value.type !== 'measure') return undefined;
    const source = activities.get(value.activity)?.source;
    return source === undefined ? undefined : format.text(format.place(source, documents));
  };

const inVersion = async (access: StorageAccess, version: Snapshot, texts: readonly string[], { snapshot, overview }: ReportYear): Promise<ReadonlyMap<string, FigureValue> | undefined> => {
  const { territory } = overview.scope;
  const answer = await figuresInWorker(access.db, version, { texts, year: snapshot.year, ...(territory !== undefined && { territory }) });
  return answer.ok ? answer.value : undefined;
};

/** Reads the figures that the texts of a report ask for; a report whose texts ask for none costs nothing. */
export const readLiveWords = async (access: StorageAccess, given: LiveTexts, i18n: I18n): Promise<LiveReading> => {
  const { year, report, activities, documents } = given;
  const texts = textsThatAsk(given);
  const asked = liveFiguresIn(texts);
  const sourceOf = sourceIn(activities, documents, i18n);
  const version = report?.version === undefined ? undefined : await readKeptVersion(access.db, access.dossier, report.version);
  if (asked.size === 0) return { values: new Map(), sourceOf, moved: [], version, versionLost: false };
  const now = await valuesNow(access, year, asked);
  const kept = version === undefined ? undefined : await inVersion(access, version, texts, year);
  return { values: kept ?? now, sourceOf, moved: kept === undefined ? [] : movedFigures(kept, now), version, versionLost: report?.version !== undefined && kept === undefined };
};
