import { useState, type RefObject } from 'react';
import { foldText } from '#domain/activities/folded-text';
import { useI18n } from '#i18n/i18n-context';
import { writeToClipboard } from '../../clipboard';
import { ActionMenu } from '../../menu/action-menu';
import { saveFile } from '../../save-file';
import { today } from '../../today';
import { useChartOrigin } from '../chart-origin';
import type { ChartTableData } from '../chart-table-data';
import { tableOnClipboard } from '../table-on-clipboard';
import styles from './chart-menu.module.css';
import { chartSvg } from './chart-image';
import { chartPng } from './chart-png';
import { embeddedFonts } from './embedded-fonts';

interface ChartMenuProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly reading: string;
  readonly table: ChartTableData;
}

type Format = 'svg' | 'png';

/** A name that every disk takes. */
const fileName = (title: string, format: Format): string => `${foldText(title).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 60)}.${format}`;

/** What a chart gives: its image at the size of print, or its figures as a table. What was done is said beside it. */
export const ChartMenu = ({ figure, title, reading, table }: ChartMenuProps) => {
  const { m, format } = useI18n();
  const origin = useChartOrigin();
  const [said, setSaid] = useState('');
  const words = m.charts.image;
  const save = async (kind: Format): Promise<void> => {
    const name = fileName(title, kind);
    try {
      const fonts = await embeddedFonts();
      if (figure.current === null) return;
      const svg = chartSvg(figure.current, { title, reading, origin: [origin, words.madeOn(format.day(today()))].filter(Boolean).join(m.common.between) }, fonts);
      saveFile(name, kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await chartPng(svg));
      setSaid(words.saved(name));
    } catch {
      setSaid(words.failed);
    }
  };
  const copy = async (): Promise<void> => {
    setSaid((await writeToClipboard(tableOnClipboard(table))) ? words.copied(table.rows.length) : words.copyFailed);
  };
  return (
    <>
      <span role="status" className={styles['said']}>{said}</span>
      <ActionMenu
        label={words.menu(title)}
        actions={[
          { key: 'svg', label: words.svg, onAction: () => void save('svg') },
          { key: 'png', label: words.png, onAction: () => void save('png') },
          { key: 'copy', label: words.copy, onAction: () => void copy() },
        ]}
      />
    </>
  );
};
