import { v7 } from 'uuid';
import { foldText } from '#domain/activities/folded-text';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { actionsToTell, requestsOf, type CollectRequest, type RequestChoice } from '#documents/collect/collect-request';
import { planWorkbook } from '#documents/collect/workbook-plan';
import type { I18n } from '#i18n/i18n-context';
import type { ToAsk } from '#storage/collect/to-ask';
import { collectWords } from './collect-words';

/** One request for each person that the choice asks. */
export const requestsFor = (toAsk: ToAsk, year: number, choice: RequestChoice): readonly CollectRequest[] => {
  const { frame, persons, activities, actions, fulfilled } = toAsk;
  const { objectives } = conventionInYear(frame, year);
  return requestsOf({ dossier: frame.dossier.id, year, objectives, persons, activities, actions: actionsToTell(actions, fulfilled) }, choice, () => v7());
};

/** A name that every disk takes: « Léa O’Brien » is « lea-o-brien ». */
const fileWord = (name: string): string => foldText(name).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 60);

/** The workbooks of these requests, as one file, or as one archive of them. The writer is fetched now. */
export const prepareFiles = async (requests: readonly CollectRequest[], organisation: string, i18n: I18n): Promise<{ readonly name: string; readonly content: Blob }> => {
  const { writeXlsx, zipFiles } = await import('#documents/collect/write-xlsx');
  const words = i18n.m.collect.asking;
  const taken = new Map<string, number>();
  const files: { name: string; content: Blob }[] = [];
  for (const request of requests) {
    const person = request.person === null ? words.nobodyFile : fileWord(request.person.name) || request.person.id.slice(-4);
    taken.set(person, (taken.get(person) ?? 0) + 1);
    const rank = taken.get(person) ?? 1;
    const name = words.fileName(request.year, rank === 1 ? person : `${person}-${String(rank)}`);
    files.push({ name, content: await writeXlsx(planWorkbook(request, collectWords(i18n, request, organisation))) });
  }
  const [only] = files;
  if (files.length === 1 && only !== undefined) return only;
  return { name: words.zipName(requests[0]?.year ?? 0), content: await zipFiles(files) };
};
