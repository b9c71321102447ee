import type { ReactNode } from 'react';
import type { Source } from '#domain/record/source';
import { ToldAt } from './told-at';

interface ToldFactProps {
  readonly name: string;
  readonly source?: Source | undefined;
  /** Lines too, for a detail view. */
  readonly detail?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One line of a list of facts: its name, what it says, and where that is told. */
export const ToldFact = ({ name, source, detail = false, className, children }: ToldFactProps) => (
  <div className={className}>
    <dt>{name}</dt>
    <dd>
      {children} <ToldAt detail={detail} source={source} />
    </dd>
  </div>
);
