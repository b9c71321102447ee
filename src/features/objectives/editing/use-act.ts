import { useState } from 'react';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import { amendmentOf, type Basis } from '#domain/objectives/acts/basis';
import type { ConventionWrite } from '#domain/objectives/acts/convention-write';
import type { Result } from '#domain/record/result';
import type { AmendmentId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { changeConvention, type ConventionAct } from '#storage/commands/convention';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { useCommand } from '#ui/forms/use-command';
import { basisOf, CORRECTING, type BasisChoice, type BasisFault } from './basis-choice';
import { useEditing } from './editing-context';

export interface ActForm {
  readonly choice: BasisChoice;
  readonly setChoice: (choice: BasisChoice) => void;
  readonly fault: BasisFault | null;
  readonly refusal: ActRefusal | null;
  readonly problem: string | null;
  readonly busy: boolean;
  /** Works out the act on the basis chosen, and writes it as one command unless something refuses it. */
  readonly submit: (name: (basis: Basis) => ConventionAct, act: (basis: Basis) => Result<readonly ConventionWrite[], ActRefusal>) => void;
}

const latestOf = <Item extends { readonly id: string; readonly date: string }>(items: readonly Item[]): Item | undefined =>
  items.toSorted((left, right) => (left.date < right.date ? 1 : -1))[0];

/** The state of a form on the convention: on what basis it acts, and why its last try was refused. */
export const useAct = (only: 'any' | 'amendment' = 'any'): ActForm => {
  const { db, dossier } = useStorage();
  const { m } = useI18n();
  const { tables, convention, basis: last, setBasis, close, say } = useEditing();
  const own = tables.amendments.filter((line) => line.convention === convention.id);
  const [choice, setChoice] = useState((): BasisChoice => {
    if (only === 'any' || last.type === 'amendment') return last;
    return { ...CORRECTING, type: 'amendment', amendment: latestOf(own)?.id ?? CORRECTING.amendment };
  });
  const [newId] = useState(() => newRecordId<'Amendment'>() as AmendmentId);
  const [fault, setFault] = useState<BasisFault | null>(null);
  const [refusal, setRefusal] = useState<ActRefusal | null>(null);
  const { busy, problem, run } = useCommand();
  const submit: ActForm['submit'] = (name, act) => {
    const basis = basisOf(choice, own, convention, newId);
    setFault(basis.ok ? null : basis.reason);
    if (!basis.ok) return;
    const result = act(basis.value);
    setRefusal(result.ok ? null : result.reason);
    if (!result.ok) return;
    const amendment = amendmentOf(basis.value);
    const change = { dossier, act: name(basis.value), writes: result.value, amendment };
    void run(() => changeConvention(db, change), () => {
      setBasis(amendment === undefined ? CORRECTING : { ...CORRECTING, type: 'amendment', amendment: amendment.id });
      say(m.convention.saved(change.act));
      close();
    });
  };
  return { choice, setChoice, fault, refusal, problem, busy, submit };
};
