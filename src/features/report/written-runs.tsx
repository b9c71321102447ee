import type { WrittenRun } from '#documents/docx/written-document';

type Note = Pick<WrittenRun, 'note'>;

/** Where a note is called from and told, by its place among those of the same blocks. */
export interface Notes {
  readonly calledBy: (run: Note) => { readonly number: number; readonly href: string; readonly id: string } | undefined;
}

const Run = ({ run, notes }: { readonly run: WrittenRun; readonly notes: Notes }) => {
  const call = notes.calledBy(run);
  const words = run.italic === true ? <em>{run.text}</em> : run.text;
  return (
    <>
      {run.bold === true ? <b>{words}</b> : words}
      {call !== undefined && (
        <sup>
          <a href={call.href} id={call.id} role="doc-noteref">
            {call.number}
          </a>
        </sup>
      )}
    </>
  );
};

export const Runs = ({ runs, notes }: { readonly runs: readonly WrittenRun[]; readonly notes: Notes }) => runs.map((run, index) => <Run key={index} run={run} notes={notes} />);
