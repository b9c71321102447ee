import type { Activity } from '#domain/activities/activity';
import type { ReportDetail } from '#domain/report/report-details';
import { plain, type WrittenBlock, type WrittenRun } from '../docx/written-document';
import type { MarkedText } from './marks';
import { headMark, proseBlocks } from './prose';
import type { ReportContent } from './report-content';
import type { ReportWords } from './report-words';

const paragraph = (text: string): Extract<WrittenBlock, { type: 'paragraph' }> => ({ type: 'paragraph', runs: plain(text), small: true });

/** 13,8 by 9 centimetres, as on the page: two photos and their text are on one sheet. */
const PHOTO_BOX = { width: 520, height: 340 };

const photoBlocks = (activity: Activity, { photos }: ReportContent, words: ReportWords): readonly WrittenBlock[] =>
  activity.photos.flatMap((photo) => {
    const picture = photos.get(photo.evidence);
    if (picture === undefined) return [];
    const { alt, caption } = words.photo(activity, photo);
    return [{ type: 'image', ...picture, within: PHOTO_BOX, alt, ...(caption !== undefined && { caption }) }];
  });

const whole = (activity: Activity, withCode: boolean, content: ReportContent, words: ReportWords): readonly WrittenBlock[] => {
  const meta = words.meta(activity);
  const figures = words.figures(activity);
  const title = words.activityTitle(activity, withCode);
  const text: MarkedText = { type: 'activity', id: activity.id };
  return [
    { type: 'heading', level: 3, text: title, ...headMark(text, activity.reportText, title) },
    ...(meta.length === 0 ? [] : [{ ...paragraph(meta.join(words.between)), keepNext: true }]),
    ...proseBlocks(activity.reportText, text, words.prose),
    ...(figures.length === 0 ? [] : ([{ type: 'paragraph', runs: figures }] as const)),
    ...words.lines(activity).map(paragraph),
    ...photoBlocks(activity, content, words),
  ];
};

/** An activity in one line: its title, then when and how far, then its figures. */
const short = (activity: Activity, withCode: boolean, words: ReportWords): readonly WrittenBlock[] => {
  const meta = words.meta(activity);
  const figures = words.figures(activity);
  const runs: readonly WrittenRun[] = [
    { text: words.activityTitle(activity, withCode), bold: true },
    ...(meta.length === 0 ? [] : [{ text: `${words.between}${meta.join(words.between)}` }]),
    ...(figures.length === 0 ? [] : [{ text: words.between }, ...figures.map((run) => ({ ...run, bold: false }))]),
  ];
  return [{ type: 'paragraph', runs, small: true }];
};

/** An activity as the chosen detail tells it; its internal note is told nowhere. */
export const activityBlocks = (activity: Activity, detail: ReportDetail, withCode: boolean, content: ReportContent, words: ReportWords): readonly WrittenBlock[] => {
  switch (detail) {
    case 'all':
      return whole(activity, withCode, content, words);
    case 'twelve_pages':
      return short(activity, withCode, words);
    case 'one_page':
      return [];
  }
};
