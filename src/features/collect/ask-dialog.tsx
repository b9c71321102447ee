import { useMemo, useState } from 'react';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { PersonId } from '#domain/record/id';
import type { CollectRequest } from '#documents/collect/collect-request';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { readToAsk, type ToAsk } from '#storage/collect/to-ask';
import { useLiveRead } from '#storage/live/storage-context';
import { useYearSnapshot } from '#storage/live/use-year';
import { Dialog } from '#ui/dialog/dialog';
import { Checkbox } from '#ui/forms/choice-fields';
import { SelectField, type Choice } from '#ui/forms/select-field';
import buttons from '#ui/page/button.module.css';
import { saveFile } from '#ui/save-file';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { useCollectAddress } from '#ui/url/use-collect-address';
import styles from './collect.module.css';
import { prepareFiles, requestsFor } from './prepare-files';

const NOBODY = 'nobody';
const ALL = '';

const scopeChoices = (toAsk: ToAsk, year: number, { m, format }: I18n): readonly Choice<string>[] => {
  const { goals, objectives } = conventionInYear(toAsk.frame, year);
  const words = m.collect.asking;
  return [
    { value: ALL, label: words.allObjectives },
    ...goals.flatMap((goal) => [
      { value: goal.id, label: words.goal(goal.code, format.text(goal.shortTitle)) },
      ...objectives.filter((objective) => objective.goal === goal.id).map(({ id, code, shortTitle }) => ({ value: id, label: `\u2003${words.goal(code, format.text(shortTitle))}` })),
    ]),
  ];
};

const objectivesOf = (toAsk: ToAsk, year: number, scope: string): ReadonlySet<string> | undefined => {
  if (scope === ALL) return undefined;
  const { objectives } = conventionInYear(toAsk.frame, year);
  return new Set(objectives.filter(({ id, goal }) => id === scope || goal === scope).map(({ id }) => id));
};

const keyOf = ({ person }: CollectRequest): string => person?.id ?? NOBODY;

/** Whoever has something to fill in is asked, unless someone says otherwise. */
const isAsked = (request: CollectRequest, said: ReadonlyMap<string, boolean>): boolean => said.get(keyOf(request)) ?? request.activities.length + request.actions.length > 0;

/** What someone chose beside the year, kept when the year changes. */
interface Asking {
  readonly scope: string;
  readonly said: ReadonlyMap<string, boolean>;
}

interface FormProps {
  readonly toAsk: ToAsk;
  readonly asking: Asking;
  readonly onAsking: (asking: Asking) => void;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

type Prepared = { readonly step: 'idle' | 'preparing' | 'failed' } | { readonly step: 'ready'; readonly name: string };

const AskForm = ({ toAsk, asking, onAsking, year, onYear }: FormProps) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.collect.asking;
  const { said } = asking;
  const [prepared, setPrepared] = useState<Prepared>({ step: 'idle' });
  const choices = useMemo(() => scopeChoices(toAsk, year, i18n), [toAsk, year, i18n]);
  // An objective that the convention of that year does not have asks for all of them.
  const scope = choices.some(({ value }) => value === asking.scope) ? asking.scope : ALL;
  const offered = useMemo(() => {
    const objectives = objectivesOf(toAsk, year, scope);
    return requestsFor(toAsk, year, { persons: [...toAsk.persons.map(({ id }): PersonId | null => id), null], ...(objectives !== undefined && { objectives }) });
  }, [toAsk, year, scope]);
  const asked = offered.filter((request) => isAsked(request, said));
  const years = [...new Set([year, ...toAsk.frame.conventions.flatMap((convention) => convention.years)])].toSorted((left, right) => left - right);
  const prepare = async (): Promise<void> => {
    setPrepared({ step: 'preparing' });
    try {
      const { name, content } = await prepareFiles(asked, toAsk.frame.dossier.organisation.name, i18n);
      saveFile(name, content);
      setPrepared({ step: 'ready', name });
    } catch {
      setPrepared({ step: 'failed' });
    }
  };
  return (
    <div className={styles['form']}>
      <p className={styles['how']}>{words.how}</p>
      <SelectField label={words.year} value={String(year)} choices={years.map((one) => ({ value: String(one), label: String(one) }))} onChange={(one) => onYear(Number(one))} />
      <SelectField label={words.scope} value={scope} choices={choices} onChange={(chosen) => onAsking({ ...asking, scope: chosen })} />
      <fieldset className={styles['people']}>
        <legend>{words.persons}</legend>
        {offered.map((request) => {
          const { person, activities, actions } = request;
          const key = keyOf(request);
          return (
            <Checkbox
              key={key}
              checked={isAsked(request, said)}
              label={
                <>
                  {person === null ? words.nobody : format.text(person.name)} <span className={styles['has']}>{words.has(activities.length, actions.length)}</span>
                </>
              }
              onChange={(checked) => onAsking({ ...asking, said: new Map([...said, [key, checked]]) })}
            />
          );
        })}
      </fieldset>
      <div className={styles['acts']}>
        <button type="button" className={buttons['primary']} disabled={asked.length === 0 || prepared.step === 'preparing'} onClick={() => void prepare()}>
          {prepared.step === 'preparing' ? words.preparing : words.prepare(asked.length)}
        </button>
      </div>
      {asked.length === 0 && <p role="status">{words.none}</p>}
      {prepared.step === 'ready' && <Notice><p>{words.ready(prepared.name)}</p></Notice>}
      {prepared.step === 'failed' && <Notice tone="problem"><p>{words.failed}</p></Notice>}
    </div>
  );
};

/** « Demander les saisies »: one workbook for each référent, with what that person did and what is planned. */
export const AskDialog = () => {
  const { m } = useI18n();
  const { close } = useCollectAddress();
  const snapshot = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const [chosen, setChosen] = useState<number>();
  const [asking, setAsking] = useState<Asking>({ scope: ALL, said: new Map() });
  const year = chosen ?? snapshot.data?.year;
  const toAsk = useLiveRead('to-ask', [year], ({ db, dossier }) => (year === undefined ? Promise.resolve(null) : readToAsk(db, dossier, year)));
  const failure = snapshot.error ?? toAsk.error;
  if (failure !== null) throw failure;
  return (
    <Dialog title={m.collect.asking.title} onClose={close}>
      {year === undefined || toAsk.data === undefined || toAsk.data === null ? <PageLoading /> : <AskForm key={year} toAsk={toAsk.data} asking={asking} onAsking={setAsking} year={year} onYear={setChosen} />}
    </Dialog>
  );
};
