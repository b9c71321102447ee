import { standingOf } from '#domain/deliverables/transmission-standing';
import { photosOf } from '#domain/evidence/photo-left-out';
import { reportFigures } from '#domain/results/report-figures';
import { sentFiles } from './pack-files';
import { sentOf, type PackRecord } from './pack-record';

/** What a pack will hold, and what of its record is still missing: counts, for the dialog alone. */
export const packFacts = (record: PackRecord) => {
  const { byObjective, elsewhere, named, unplaced } = record.concerned;
  const main = [...byObjective.flatMap(({ activities }) => activities), ...elsewhere, ...named];
  const all = [...main, ...unplaced];
  const figures = all.flatMap(({ measures }) => reportFigures(measures).flatMap((figure) => [figure, ...figure.parts]));
  const sent = record.pieces.filter((piece) => sentOf(piece).some(({ state }) => standingOf(state) === 'sent'));
  return {
    activities: main.length,
    named: named.length,
    unplaced: unplaced.length,
    figures: figures.length,
    pieces: record.pieces.length,
    sent: sent.length,
    files: sentFiles(record).length,
    photos: photosOf(all).length,
    withPhotos: all.filter(({ photos }) => photos.length > 0),
    missing: {
      noText: all.filter(({ reportText }) => (reportText ?? '').trim() === '').length,
      noStatus: all.filter(({ status }) => status === 'unknown').length,
      noWords: figures.filter(({ measure }) => measure.source?.words === undefined).length,
      notSent: record.pieces.length - sent.length,
      noCredit: photosOf(all).filter(({ photo: { credit = '' } }) => credit.trim() === '').length,
      unreadable: record.unreadable,
    },
    isFrozen: record.versions.length > 0,
  };
};
