import { useId } from 'react';
import type { WrittenBlock, WrittenRun } from '#documents/docx/written-document';
import styles from './written-blocks.module.css';
import { Runs, type Notes } from './written-runs';
import { WrittenTable } from './written-table';

const runsOf = (block: WrittenBlock): readonly WrittenRun[] => {
  if (block.type === 'paragraph') return block.runs;
  return block.type === 'table' ? block.rows.flatMap((row) => (row.type === 'heading' ? [] : row.cells.flat())) : [];
};

const NO_LIMIT = Infinity;

interface BlockProps {
  readonly block: WrittenBlock;
  /** What a table is about: the title that it stands under. */
  readonly under: string;
  readonly rows: number;
  readonly notes: Notes;
}

const Block = ({ block, under, rows, notes }: BlockProps) => {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level === 4 ? 5 : ((block.level + 1) as 2 | 3 | 4)}` as const;
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p className={styles[block.small === true ? 'small' : 'text']}>
          <Runs runs={block.runs} notes={notes} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles['list']}>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <WrittenTable table={block} caption={under} rows={rows} notes={notes} />;
    // Pictures are drawn where they are told, and a page of the screen has neither pages nor contents of its own.
    case 'image':
    case 'contents':
    case 'page':
      return null;
  }
};

const titleBefore = (blocks: readonly WrittenBlock[], place: number): string => {
  const before = blocks.slice(0, place).findLast((block) => block.type === 'heading');
  return before?.type === 'heading' ? before.text : '';
};

interface Props {
  readonly blocks: readonly WrittenBlock[];
  /** The title of what they are in, where they begin with none. */
  readonly under?: string;
  /** How many rows of a table are shown. */
  readonly rows?: number;
}

/** Blocks of a document as the page tells them, with the same words: titles one level under that of the page, notes at the end. */
export const WrittenBlocks = ({ blocks, under = '', rows = NO_LIMIT }: Props) => {
  const id = useId();
  const noted = blocks.flatMap(runsOf).filter(({ note }) => note !== undefined);
  const notes: Notes = {
    calledBy: (run) => {
      const place = noted.findIndex((one) => one === run);
      return place === -1 ? undefined : { number: place + 1, href: `#${id}note-${String(place)}`, id: `${id}call-${String(place)}` };
    },
  };
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} under={titleBefore(blocks, index) || under} rows={rows} notes={notes} />
      ))}
      {noted.length > 0 && (
        <ol className={styles['notes']}>
          {noted.map(({ note }, index) => (
            <li key={index} id={`${id}note-${String(index)}`}>
              {note}
            </li>
          ))}
        </ol>
      )}
    </>
  );
};
