import { useState } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import { useI18n } from '#i18n/i18n-context';
import { TextField } from '#ui/forms/text-field';

const LONGEST = 1000;

interface Props {
  readonly piece: Evidence;
  /** The title that it has without one of its own. */
  readonly usual: string;
  readonly onChange: (piece: Evidence) => void;
}

/** The title of a piece of evidence: while nothing is written in it, its usual one is kept. */
export const EvidenceTitle = ({ piece, usual, onChange }: Props) => {
  const { m } = useI18n();
  const [blank, setBlank] = useState(false);
  return (
    <TextField
      label={m.evidence.fields.title}
      value={blank ? '' : piece.title}
      placeholder={usual}
      onChange={(text) => {
        setBlank(text.trim() === '');
        onChange({ ...piece, title: text.trim() === '' ? usual : text.slice(0, LONGEST) });
      }}
    />
  );
};
