import type { ReactNode } from 'react';
import type { Column } from '#domain/reviews/presentation/fit-blocks';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import { BLOCKS, type Block, type ObjectiveHead, type Slide } from '../deck';
import styles from '../slide.module.css';
import type { SlideRow } from '../slide-row';
import { ProgressBar } from './progress-bar';
import { BlockHeading, Rows } from './rows';
import { SlideTitle } from './slide-title';

interface BlockProps {
  readonly head: ObjectiveHead;
  readonly block: Block;
  readonly rows: readonly SlideRow[];
  readonly goesOn?: boolean;
  readonly children?: ReactNode;
}

const BlockOf = ({ head, block, rows, goesOn = false, children }: BlockProps) => {
  const { m } = useI18n();
  const { title, from, none } = head.headings[block];
  const name = goesOn ? m.presentation.goesOn(title) : title;
  return (
    <section className={styles['section']}>
      <BlockHeading title={name} from={from} />
      {children}
      {rows.length === 0 ? <p className={styles['none']}>{none}</p> : <Rows name={name} rows={rows} />}
    </section>
  );
};

interface Props {
  readonly slide: Extract<Slide, { kind: 'objective' }>;
  /** Where conclusions are typed, when that was asked for. */
  readonly note?: ReactNode;
}

const TitleOf = ({ head, goesOn = false }: { readonly head: ObjectiveHead; readonly goesOn?: boolean }) => {
  const { m, format } = useI18n();
  const { objective, goal } = head.presented;
  const name = format.text(objective.shortTitle);
  return <SlideTitle code={{ code: objective.code, goal }}>{goesOn ? m.presentation.goesOn(name) : name}</SlideTitle>;
};

/** One objective: where it stands, what happened since, what was planned and done, what did not go as foreseen and why, what follows. */
export const ObjectiveSlide = ({ slide: { head, blocks }, note }: Props) => (
  <>
    <TitleOf head={head} />
    <p className={styles['lead']}>
      <Accented sentence={head.lead} />
    </p>
    {head.confidence !== null && <p className={styles['lead']}>{head.confidence}</p>}
    <ProgressBar progress={head.presented.progress} />
    <div className={styles['blocks']}>
      {BLOCKS.map((block, index) => (
        <BlockOf key={block} head={head} block={block} rows={blocks[index] ?? []}>
          {block === 'next' && note}
        </BlockOf>
      ))}
    </div>
  </>
);

const ColumnOf = ({ head, column }: { readonly head: ObjectiveHead; readonly column: Column<SlideRow> }) => (
  <div>
    {column.map(({ key, rows }) => (
      <BlockOf key={key} head={head} block={key as Block} rows={rows} goesOn />
    ))}
  </div>
);

/** What the first slide of an objective could not hold. */
export const ObjectiveMoreSlide = ({ slide: { head, columns } }: { readonly slide: Extract<Slide, { kind: 'objective-more' }> }) => (
  <>
    <TitleOf head={head} goesOn />
    <div className={styles['halves']}>
      {columns.map((column) => (
        <ColumnOf key={`${column[0]?.key ?? ''} ${column[0]?.rows[0]?.key ?? ''}`} head={head} column={column} />
      ))}
    </div>
  </>
);
