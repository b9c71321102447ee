import { useState } from 'react';
import { readWebAddress, titleOfLink } from '#domain/evidence/web-address';
import type { Evidence } from '#domain/evidence/evidence';
import type { EvidenceId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import { EvidenceBlock, RemoveEvidence } from './evidence-block';
import { EvidenceTitle } from './evidence-title';
import type { EvidenceList } from './use-evidence-list';

interface Props {
  readonly id: EvidenceId;
  /** Absent until what is typed is a link. */
  readonly piece: Evidence | undefined;
  readonly list: EvidenceList;
  readonly onRemove: () => void;
}

const urlOf = (piece: Evidence | undefined): string => (piece?.content.type === 'link' ? piece.content.url : '');

/** A link: kept as soon as what is typed is one, so that no button has to be pressed for it. */
export const LinkItem = ({ id, piece, list, onRemove }: Props) => {
  const { m } = useI18n();
  const words = m.evidence;
  const [text, setText] = useState(() => urlOf(piece));
  const [left, setLeft] = useState(false);
  const type = (typed: string): void => {
    setText(typed);
    const url = readWebAddress(typed);
    if (url === undefined) return;
    const content = { type: 'link', url } as const;
    const titled = piece !== undefined && piece.title !== titleOfLink(urlOf(piece));
    list.keep({ ...(piece ?? list.create('', content, id)), content, title: titled ? piece.title : titleOfLink(url) });
  };
  const error = left && text.trim() !== '' && readWebAddress(text) === undefined ? words.urlRefused : undefined;
  const title = piece?.title ?? words.newLink;
  return (
    <EvidenceBlock title={title}>
      <div className={forms['row']}>
        <TextField label={words.fields.url} inputMode="url" autoFocus={piece === undefined} placeholder={words.urlHint} value={text} onChange={type} onBlur={() => setLeft(true)} error={error} />
        {piece !== undefined && <EvidenceTitle piece={piece} usual={titleOfLink(urlOf(piece))} onChange={list.keep} />}
      </div>
      <div>
        <RemoveEvidence title={title} onRemove={onRemove} />
      </div>
    </EvidenceBlock>
  );
};
