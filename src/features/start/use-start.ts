import { useEffect, useMemo, useState } from 'react';
import { newDossierFaults, typedYears, type NewDossierFault, type NewDossierForm } from '#domain/dossier/new-dossier-form';
import { readNumberedList, type UnreadLine } from '#domain/objectives/numbered-list';
import { useI18n } from '#i18n/i18n-context';
import { createDossier } from '#storage/commands/create-dossier';
import { useStorage } from '#storage/live/storage-context';
import { startOver } from '#ui/url/start-over';
import { EMPTY_DRAFT, forgetStartDraft, keepStartDraft, readStartDraft, type StartDraft } from './start-draft';

export interface Start {
  readonly draft: StartDraft;
  readonly set: (change: Partial<StartDraft>) => void;
  readonly proposedTitle: string;
  /** All that is wrong, whether it is shown yet or not. */
  readonly faults: readonly NewDossierFault[];
  /** Faults of fields are told once the user has tried to go on; those of the list at once. */
  readonly tried: boolean;
  readonly unread: readonly UnreadLine[];
  readonly busy: boolean;
  readonly problem: string | null;
  readonly create: () => void;
  readonly erase: () => void;
}

const formOf = ({ pasted: _pasted, ...form }: StartDraft, proposedTitle: string): NewDossierForm => ({
  ...form,
  title: form.title.trim() === '' ? proposedTitle : form.title,
});

const useDraft = () => {
  const [draft, setDraft] = useState(readStartDraft);
  useEffect(() => {
    if (draft !== EMPTY_DRAFT) keepStartDraft(draft);
  }, [draft]);
  return [draft, setDraft] as const;
};

const useProposedTitle = ({ firstYear, lastYear, shortName, name }: StartDraft): string => {
  const { m } = useI18n();
  const years = typedYears({ firstYear, lastYear });
  return years.length === 0 ? '' : m.start.convention.proposed(years, shortName.trim() === '' ? name.trim() : shortName.trim());
};

/** A title that was left out is proposed from the years: without them, the years are what is missing. */
const faultsOf = (form: NewDossierForm): readonly NewDossierFault[] => {
  const faults = newDossierFaults(form);
  const noYears = faults.some(({ field }) => field === 'firstYear' || field === 'lastYear');
  return noYears ? faults.filter(({ field }) => field !== 'title') : faults;
};

/** What is typed to start a dossier, what is wrong with it, and its creation, which writes all of it or nothing. */
export const useStart = (): Start => {
  const { m } = useI18n();
  const { db } = useStorage();
  const [draft, setDraft] = useDraft();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const proposedTitle = useProposedTitle(draft);
  const form = formOf(draft, proposedTitle);
  const faults = faultsOf(form);
  const unread = useMemo(() => readNumberedList(draft.pasted).unread, [draft.pasted]);
  const create = async (): Promise<void> => {
    setTried(true);
    setProblem(null);
    if (faults.length > 0) return;
    setBusy(true);
    const created = await createDossier(db, form);
    setBusy(false);
    if (!created.ok) {
      const { reason } = created;
      setProblem(reason.code === 'invalid' ? m.faults.file(reason.error) : m.start.summary.notSaved(reason.error));
      return;
    }
    forgetStartDraft();
    startOver(`objectifs?annee=${form.firstYear.trim()}`);
  };
  return {
    draft,
    set: (change) => setDraft((now) => ({ ...now, ...change })),
    proposedTitle,
    faults,
    tried,
    unread,
    busy,
    problem,
    create: () => void create(),
    erase: () => {
      setDraft(EMPTY_DRAFT);
      setTried(false);
      forgetStartDraft();
    },
  };
};
