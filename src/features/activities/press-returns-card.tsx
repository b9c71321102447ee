import type { PressReturn } from '#domain/activities/activity';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { useSheet } from './sheet-context';
import { SourcePlace } from './source-place';
import styles from './sheet.module.css';

const Title = ({ press: { title, link } }: { readonly press: PressReturn }) => {
  const { m, format } = useI18n();
  const text = title === undefined ? m.activities.sheet.press.untitled : format.text(title);
  if (link === undefined) return title === undefined ? <i>{text}</i> : text;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
};

const Row = ({ press }: { readonly press: PressReturn }) => {
  const { m, format } = useI18n();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {format.text(press.outlet)}
        {press.channel !== undefined && <span className={styles['aside']}>{m.channels[press.channel]}</span>}
      </th>
      <td role="cell">
        <Title press={press} />
      </td>
      <td role="cell">
        {press.date === undefined ? <i>{m.common.unknownDate}</i> : format.period(press.date, 'long')}
      </td>
      <td role="cell">
        <SourcePlace source={press.source} />
      </td>
    </tr>
  );
};

/** Articles, broadcasts and pages listed by name; they are never added to the counts of press returns. */
export const PressReturnsCard = () => {
  const { m } = useI18n();
  const { pressReturns } = useSheet().activity;
  const words = m.activities.sheet.press;
  if (pressReturns.length === 0) return null;
  return (
    <Card title={words.title(pressReturns.length)} subtitle={words.why}>
      <table role="table" aria-label={words.name} className={styles['figures']}>
        <thead role="rowgroup">
          <tr role="row">
            {[words.outlet, words.what, m.activities.table.date, m.common.source].map((header) => (
              <th key={header} role="columnheader" scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {pressReturns.map((press) => (
            <Row key={press.id} press={press} />
          ))}
        </tbody>
      </table>
    </Card>
  );
};
