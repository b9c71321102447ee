import type { DatedRow } from '#domain/deliverables/dated-rows';
import { useI18n } from '#i18n/i18n-context';
import { ActionMenu } from '#ui/menu/action-menu';
import { useOpenForm } from './editing/editing-context';
import styles from './matrix-card.module.css';

/** What can be done with a piece: record that it went to all at once or to one, or change what it is and when it is due. */
export const PieceActs = ({ row }: { readonly row: DatedRow }) => {
  const { m, format } = useI18n();
  const open = useOpenForm();
  const words = m.pieces;
  const { deliverable, cells } = row;
  const others = row.others.map(({ otherRecipient }) => otherRecipient);
  const to = cells.filter(({ concerned }) => concerned).map(({ funder }) => funder);
  const count = to.length + others.length;
  const actions = [
    ...(count === 0
      ? []
      : [
          { key: 'all', label: words.sentToAll(count), onAction: () => open({ type: 'transmission', row, to, others }) },
          { key: 'remark', label: words.remark, onAction: () => open({ type: 'transmission', row, ...(count === 1 && { to, others }), state: 'received' }) },
        ]),
    { key: 'due', label: words.changeDue, onAction: () => open({ type: 'due', row }) },
    { key: 'edit', label: words.edit, onAction: () => open({ type: 'piece', before: deliverable }) },
    { key: 'remove', label: words.remove, onAction: () => open({ type: 'removal', piece: deliverable }) },
  ];
  return (
    <div className={styles['acts']}>
      <ActionMenu label={words.acts(format.text(deliverable.label))} actions={actions} />
    </div>
  );
};
