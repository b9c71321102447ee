import { createContext, use } from 'react';
import type { ReportPlace } from '#domain/report/report';
import type { ReportChange } from '#domain/report/report-changes';
import type { ReportPlan } from '#domain/report/report-plan';

/** Which button of which row was used last: its row may go elsewhere, and the focus with it. */
export interface LastUsed {
  readonly row: string;
  readonly button: string;
}

/** What every part of the arranging works on. */
export interface Arranging {
  readonly plan: ReportPlan;
  /** Writes one change, which one undo takes back, then says what was done, and shows it where `at` is told. */
  readonly change: (change: ReportChange, said: string, at?: ReportPlace) => void;
  /** Opens what is written of a place. */
  readonly write: (place: ReportPlace) => void;
  /** The preview is to show this place, once what changes there is told. */
  readonly follow: (place: ReportPlace) => void;
  /** The place to show, once. */
  readonly takeFollowed: () => ReportPlace | null;
  readonly use: (used: LastUsed) => void;
  /** The button of a row that was used last, once. */
  readonly takeUsed: (row: string) => string | undefined;
}

const Context = createContext<Arranging | null>(null);

export const ArrangingProvider = Context.Provider;

/** What arranges the report, or null where it is only read. */
export const useArranging = (): Arranging | null => use(Context);
