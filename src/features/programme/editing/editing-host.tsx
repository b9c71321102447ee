import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ConventionYear } from '#domain/objectives/objectives-in-year';
import type { CivilDay } from '#domain/periods/partial-date';
import { programmeFaults, type ActionSurroundings } from '#domain/programme/action-faults';
import { neighboursIn } from '#domain/programme/neighbours';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import type { ObjectiveId, PlannedActionId } from '#domain/record/id';
import { useLiveRead } from '#storage/live/storage-context';
import { readConfirmedLinks } from '#storage/repositories/planned-links.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { useProgramme } from '../programme-shown';
import { EditingProvider, type Editing, type LastUsed, type OpenForm } from './editing-context';
import styles from './editing.module.css';
import { SelectionProvider } from './selection';

// Forms are fetched when one is asked for.
const OpenedForm = lazy(async () => ({ default: (await import('./opened-form')).OpenedForm }));

interface Props {
  readonly programmes: readonly Programme[];
  readonly stored: readonly PlannedAction[];
  readonly conventions: YearSnapshot['conventions'];
  readonly children: ReactNode;
}

/** What was done is also seen in the list: its words give the room back. */
const SAID_MS = 8000;

const NO_LINKS: ReadonlyMap<PlannedActionId, number> = new Map();

/** The convention of an objective, by its goal. */
const conventionOf = (objective: ObjectiveId | '', { objectives, goals }: ConventionYear) => {
  const found = objectives.find(({ id }) => id === objective);
  return goals.find(({ id }) => id === found?.goal)?.convention;
};

/** From the first year to the last day of the conventions that these programmes are of. */
const covering = (programmes: readonly Programme[], conventions: Props['conventions']): ActionSurroundings['convention'] => {
  const own = conventions.filter(({ id }) => programmes.some(({ convention }) => convention === id));
  const end = own.map((convention) => convention.end ?? `${String(Math.max(...convention.years))}-12-31`).toSorted().at(-1);
  return own.length === 0 ? undefined : { years: own.flatMap(({ years }) => years), ...(end !== undefined && { end: end as CivilDay }) };
};

/** What can be changed of the programme in view: its forms open over it, and what was done is said. */
export const EditingHost = ({ programmes, stored, conventions, children }: Props) => {
  const { actions, lines } = useProgramme();
  const { data: links = NO_LINKS } = useLiveRead('planned-links', [], ({ db, dossier }) => readConfirmedLinks(db, dossier));
  const [form, setForm] = useState<OpenForm | null>(null);
  const [said, setSaid] = useState('');
  const lastUsed = useRef<LastUsed | null>(null);
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => {
      setSaid('');
    }, SAID_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  const surroundings = useMemo(
    (): ActionSurroundings => ({ actions, convention: covering(programmes, conventions), fulfilled: new Set(links.keys()) }),
    [actions, programmes, conventions, links],
  );
  const editing = useMemo(
    (): Editing => ({
      programmes,
      programmeOf: (objective) => programmes.find(({ convention }) => convention === conventionOf(objective, lines)) ?? programmes[0],
      stored: new Map(stored.map((action) => [action.id, action] as const)),
      surroundings,
      faults: programmeFaults(surroundings),
      neighbours: neighboursIn(surroundings.actions),
      links,
      open: setForm,
      close: () => setForm(null),
      say: setSaid,
      use: (used) => {
        lastUsed.current = used;
      },
      takeUsed: (id) => {
        const used = lastUsed.current;
        if (used?.id !== id) return undefined;
        lastUsed.current = null;
        return used.button;
      },
    }),
    [programmes, stored, lines, surroundings, links],
  );
  const known = useMemo(() => new Set(actions.map(({ id }) => id)), [actions]);
  return (
    <EditingProvider value={editing}>
      <SelectionProvider known={known}>
        {children}
        <p role="status" className={styles['said']}>
          {said}
        </p>
        {form !== null && (
          <Suspense>
            <OpenedForm form={form} />
          </Suspense>
        )}
      </SelectionProvider>
    </EditingProvider>
  );
};
