import { useState } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import type { Source } from '#domain/record/source';
import { readWrittenLines, writeOutLines } from '#documents/entry/written-lines';
import { useI18n } from '#i18n/i18n-context';
import { useDocuments } from '#storage/live/use-documents';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { EvidenceTitle } from './evidence-title';

interface Props {
  readonly piece: Evidence;
  readonly place: Source;
  readonly onChange: (piece: Evidence) => void;
}

const withHeading = ({ heading: _heading, ...place }: Source, text: string): Source => ({ ...place, ...(text.trim() !== '' && { heading: text.slice(0, 1000) }) });

const withLines = ({ lines: _lines, ...place }: Source, lines: readonly [number, number] | null): Source => ({ ...place, ...(lines !== null && { lines: [lines[0], lines[1]] }) });

/** A place in a source document: which document, under which heading, at which lines. */
export const ReferenceFields = ({ piece, place, onChange }: Props) => {
  const { m } = useI18n();
  const words = m.evidence;
  const documents = useDocuments();
  const [lines, setLines] = useState(() => writeOutLines(place.lines));
  const nameOf = (id: Source['document']): string => documents.get(id)?.shortTitle ?? piece.title;
  const move = (next: Source): void => {
    const usual = piece.title === nameOf(place.document);
    onChange({ ...piece, ...(usual && { title: nameOf(next.document) }), content: { type: 'reference', place: next } });
  };
  return (
    <>
      <EvidenceTitle piece={piece} usual={nameOf(place.document)} onChange={onChange} />
      <div className={forms['row']}>
        <SelectField label={words.fields.document} value={place.document} choices={[...documents.values()].map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))} onChange={(document) => move({ ...place, document })} />
        <TextField label={words.fields.heading} optional value={place.heading ?? ''} onChange={(text) => move(withHeading(place, text))} />
        <TextField
          label={words.fields.lines}
          optional
          placeholder={words.linesHint}
          value={lines}
          error={readWrittenLines(lines) === undefined ? words.linesRefused : undefined}
          onChange={(text) => {
            setLines(text);
            const read = readWrittenLines(text);
            if (read !== undefined) move(withLines(place, read));
          }}
        />
      </div>
    </>
  );
};
