import { useMemo, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { PageLoading } from '#ui/states/page-loading';
import { usePrinting } from '#ui/table/printing';
import { useUrlSearch } from '#ui/url/search';
import { isNoting, pickedObjectives, slideShown } from './address';
import { Chooser } from './chooser';
import { HandOut, type PerPage } from './hand-out';
import { makeDeck } from './make-deck';
import type { PresentedSession } from './presented-session';
import { Stage } from './stage';

/** What is chosen before the slides, then the slides; on paper, all of them. */
export const PresentedPage = ({ shown }: { readonly shown: PresentedSession }) => {
  const i18n = useI18n();
  const search = useUrlSearch();
  const printing = usePrinting();
  const [perPage, setPerPage] = useState<PerPage>('two');
  const noting = isNoting(search);
  const picked = useMemo(() => pickedObjectives(search, shown.objectives), [search, shown]);
  const slides = useMemo(() => makeDeck(shown, picked, noting, i18n), [shown, picked, noting, i18n]);
  const onPaper = useMemo(() => (printing ? makeDeck(shown, picked, false, i18n) : null), [printing, shown, picked, i18n]);
  const rank = slideShown(search, slides.length);
  const working = shown.since.from === 'dates' && shown.since.version === 'working';
  return (
    <>
      {rank === null && <Chooser shown={shown} picked={picked} slides={slides} perPage={perPage} onPerPage={setPerPage} />}
      {rank !== null && (working ? <PageLoading /> : <Stage shown={shown} slides={slides} rank={rank} noting={noting} />)}
      {onPaper !== null && <HandOut shown={shown} slides={onPaper} perPage={perPage} />}
    </>
  );
};
