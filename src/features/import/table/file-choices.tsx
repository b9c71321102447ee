import { CONTENTS } from '#documents/tables/mapping/targets';
import type { TextChoice } from '#documents/tables/read/read-csv';
import { SEPARATORS, TEXT_ENCODINGS, type Separator } from '#documents/tables/read/sheet';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import { SelectField } from '#ui/forms/select-field';
import styles from './table-import.module.css';
import type { LayoutAsked } from './table-requests';
import type { ReadState } from './use-table-import';

interface Props {
  readonly read: ReadState;
  readonly onText: (text: TextChoice) => void;
  readonly onLayout: (layout: LayoutAsked) => void;
}

const separatorInWords = (separator: Separator, { m }: I18n): string => {
  const words = m.tableImport.file.separators;
  switch (separator) {
    case ';':
      return words.semicolon;
    case ',':
      return words.comma;
    case '\t':
      return words.tab;
    case '|':
      return words.bar;
  }
};

const TextChoices = ({ read, onText }: Omit<Props, 'onLayout'>) => {
  const i18n = useI18n();
  const words = i18n.m.tableImport.file;
  const { text, format } = read.opened;
  if (text === undefined) return null;
  return (
    <>
      <SelectField label={words.separator} value={text.separator} choices={SEPARATORS.map((value) => ({ value, label: separatorInWords(value, i18n) }))} onChange={(separator) => onText({ ...text, separator })} disabled={format === 'clipboard'} />
      {format === 'text' && <SelectField label={words.encoding} value={text.encoding} choices={TEXT_ENCODINGS.map((value) => ({ value, label: words.encodings[value] }))} onChange={(encoding) => onText({ ...text, encoding })} />}
    </>
  );
};

const NO_HEADER = 'none';

const LeftOut = ({ read, onLayout }: Omit<Props, 'onText'>) => {
  const { m, format } = useI18n();
  const words = m.tableImport.file;
  const { shown, layout } = read;
  const kept = new Set(layout.keptLines);
  if (shown.leftOut.length + kept.size === 0) return null;
  const toggle = (line: number): void => onLayout({ ...layout, keptLines: kept.has(line) ? layout.keptLines.filter((one) => one !== line) : [...layout.keptLines, line] });
  return (
    <section aria-label={words.leftOut}>
      <h3>{words.leftOut}</h3>
      <ul className={styles['list']}>
        {shown.leftOut.map(({ line, words: said, why }) => (
          <li key={line}>
            {words.leftLine(line, format.text(said), words.why[why])} <Checkbox label={words.keep} checked={false} onChange={() => toggle(line)} />
          </li>
        ))}
      </ul>
      {[...kept].map((line) => (
        <Checkbox key={line} label={`${m.tableImport.preview.line} ${format.number(line)} : ${words.keep}`} checked onChange={() => toggle(line)} />
      ))}
    </section>
  );
};

/** What of the file is read: its sheet, its row of headers, its characters, what is hidden or sums other rows. */
export const FileChoices = ({ read, onText, onLayout }: Props) => {
  const { m } = useI18n();
  const words = m.tableImport.file;
  const { opened, layout, shown } = read;
  const hiddenSheets = opened.sheets.filter(({ hidden }) => hidden).length;
  const header = layout.headerLine === null ? NO_HEADER : String(layout.headerLine ?? shown.headers?.[0] ?? NO_HEADER);
  return (
    <section aria-label={words.title}>
      <h3>{opened.name}</h3>
      <div className={styles['fields']}>
        <SelectField label={words.contents} value={layout.contents} choices={CONTENTS.map((value) => ({ value, label: words.contentsOf[value] }))} onChange={(contents) => onLayout({ ...layout, contents })} />
        {opened.sheets.length > 1 && (
          <SelectField
            label={words.sheet}
            value={String(layout.sheet)}
            choices={opened.sheets.map(({ name, rows, hidden }, index) => ({ value: String(index), label: words.sheetOption(name, rows, hidden) }))}
            onChange={(sheet) => onLayout({ ...layout, sheet: Number(sheet), headerLine: undefined, keptLines: [] })}
          />
        )}
        <SelectField
          label={words.header}
          value={header}
          choices={[...shown.firstRows.map(({ line, words: said }) => ({ value: String(line), label: words.headerOption(line, said) })), { value: NO_HEADER, label: words.noHeader }]}
          onChange={(line) => onLayout({ ...layout, headerLine: line === NO_HEADER ? null : Number(line) })}
        />
        <TextChoices read={read} onText={onText} />
      </div>
      <p>
        {words.rows(shown.rows)} {shown.formulas > 0 && words.formulas(shown.formulas)}
      </p>
      {opened.notes.map((note) => (
        <p key={note}>{words.notes[note]}</p>
      ))}
      {shown.hiddenRows + shown.hiddenColumns + hiddenSheets > 0 && <p>{words.hidden(shown.hiddenRows, shown.hiddenColumns, hiddenSheets)}</p>}
      {shown.hiddenRows + shown.hiddenColumns > 0 && <Checkbox label={words.withHidden} checked={layout.withHidden} onChange={(withHidden) => onLayout({ ...layout, withHidden })} />}
      <LeftOut read={read} onLayout={onLayout} />
    </section>
  );
};
