import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readLiveWords, textsThatAsk, type LiveReading, type LiveTexts } from './read-live-words';

const NOTHING: LiveReading = { values: new Map(), sourceOf: () => undefined, moved: [], version: undefined, versionLost: false };

/** The figures of the texts that are on the page, read again when the record changes; a text whose figures are still read shows « … ». */
export const useLiveReading = ({ year, report, activities, documents }: LiveTexts): LiveReading => {
  const i18n = useI18n();
  const access = useStorage();
  const [reading, setReading] = useState(NOTHING);
  useEffect(() => {
    const given = { year, report, activities, documents };
    if (report?.version === undefined && textsThatAsk(given).length === 0) return undefined;
    let wanted = true;
    void readLiveWords(access, given, i18n).then((read) => {
      if (wanted) setReading(read);
    });
    return () => {
      wanted = false;
    };
  }, [access, i18n, year, report, activities, documents]);
  return reading;
};
