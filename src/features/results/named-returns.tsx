import { CHANNELS } from '#domain/measures/channels';
import { groupBy } from '#domain/record/group-by';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { SourceSign } from './figure-source';
import { firstShown, notShown } from './first-shown';
import { useResults } from './results-context';
import { Unknown } from './unknown';
import type { NamedReturn } from './use-named-returns';
import styles from './results.module.css';

const Return = ({ named: { pressReturn, activity } }: { readonly named: NamedReturn }) => {
  const { m, format } = useI18n();
  const { year } = useResults().overview.scope;
  const { outlet, title, date, link, source } = pressReturn;
  const place = source?.heading === undefined && source?.document === activity.source?.document ? activity.source?.heading : source?.heading;
  return (
    <li>
      <b>{link === undefined ? format.text(outlet) : <a href={link} rel="noreferrer">{format.text(outlet)}</a>}</b>{' '}
      {title === undefined ? <Unknown words={m.results.media.untitled} /> : <span>{format.text(title)}</span>}
      {' '}
      {date !== undefined && <span className={styles['when']}>({format.period(date, 'short', year)})</span>}{' '}
      <SourceSign source={source === undefined || place === undefined ? source : { ...source, heading: place }} />
    </li>
  );
};

/** The articles, broadcasts and pages listed by name, channel by channel. */
export const NamedReturns = ({ returns }: { readonly returns: readonly NamedReturn[] }) => {
  const { m } = useI18n();
  if (returns.length === 0) return null;
  const words = m.results.media;
  const byChannel = groupBy(firstShown(returns), ({ pressReturn }) => pressReturn.channel);
  return (
    <Card title={words.named} subtitle={words.namedHow(returns.length)}>
      {[...CHANNELS, undefined].map((channel) => {
        const group = byChannel.get(channel);
        if (group === undefined) return null;
        return (
          <section key={channel ?? ''} className={styles['channel']}>
            <h3>{channel === undefined ? words.noChannel : m.channels[channel]}</h3>
            <ul>
              {group.map((named) => (
                <Return key={named.pressReturn.id} named={named} />
              ))}
            </ul>
          </section>
        );
      })}
      {notShown(returns) > 0 && <p className={styles['note']}>{m.results.more(notShown(returns))}</p>}
    </Card>
  );
};
