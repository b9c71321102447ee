import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { StatusPill } from '#ui/status/status-pill';
import { ObjectiveLink } from './objective-link';
import { useSheet } from './sheet-context';
import { FactSource, SourcePlace } from './source-place';
import styles from './sheet.module.css';

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={styles['fact']}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** Names as the record writes them, or in words that none is known. */
const Names = ({ names, none }: { readonly names: readonly string[]; readonly none: string }) => {
  const { m, format } = useI18n();
  return names.length === 0 ? <i>{none}</i> : m.activities.sheet.names(names.map((name) => format.text(name)));
};

const StatusFact = () => {
  const { m, format } = useI18n();
  const { cause, status } = useSheet().activity;
  return (
    <Fact label={m.activities.sheet.status}>
      <StatusPill status={status} />
      {cause !== undefined && (
        <div className={styles['cause']}>
          {m.activities.table.cause(format.text(cause.text))} <FactSource source={cause.source} />
        </div>
      )}
    </Fact>
  );
};

const ObjectiveFacts = () => {
  const { m } = useI18n();
  const { objective, otherObjectives } = useSheet().activity;
  return (
    <>
      <Fact label={m.activities.sheet.objective}>
        <ObjectiveLink id={objective} />
      </Fact>
      {otherObjectives.length > 0 && (
        <Fact label={m.activities.sheet.otherObjectives}>
          {otherObjectives.map((id) => (
            <div key={id}>
              <ObjectiveLink id={id} />
            </div>
          ))}
          <span className={styles['aside']}>{m.activities.sheet.otherObjectivesWhy}</span>
        </Fact>
      )}
    </>
  );
};

const RoleFact = () => {
  const { m } = useI18n();
  const { role } = useSheet().activity;
  const words = m.activities.sheet;
  return (
    <Fact label={words.role}>
      {role === undefined ? (
        <i>{m.common.notFilled}</i>
      ) : (
        <>
          {m.roles[role.value]} <FactSource source={role.source} />
          <span className={styles['aside']}>{words.roleWhy}</span>
        </>
      )}
    </Fact>
  );
};

const DateFacts = () => {
  const { m, format } = useI18n();
  const { dates, next, continues } = useSheet().activity;
  const words = m.activities.sheet;
  return (
    <>
      <Fact label={words.dates(dates.length)}>
        {dates.length === 0 ? <i>{m.common.unknownDate}</i> : words.names(dates.map((date) => format.period(date, 'long')))}
      </Fact>
      {(next.length > 0 || continues) && (
        <Fact label={words.next}>
          {next.length > 0 ? words.names(next.map((date) => format.period(date, 'long'))) : words.continues}
        </Fact>
      )}
    </>
  );
};

const PeopleFacts = () => {
  const { m } = useI18n();
  const { activity, sheet } = useSheet();
  const words = m.activities.sheet;
  const funders = activity.funders.flatMap((id) => sheet.funders.get(id) ?? []);
  return (
    <>
      <Fact label={words.referent}>
        {sheet.referent === undefined ? <i>{m.common.notFilled}</i> : <Names names={[sheet.referent.name]} none="" />}
      </Fact>
      <Fact label={words.partners}>
        <Names names={activity.partners} none={words.noPartner} />
      </Fact>
      {funders.length > 0 && (
        <Fact label={words.funders}>
          <Names names={funders} none="" />
        </Fact>
      )}
    </>
  );
};

const PlaceFacts = () => {
  const { m } = useI18n();
  const { activity, sheet } = useSheet();
  const words = m.activities.sheet;
  const labels = new Map(sheet.snapshot.dossier.territories.map(({ code, label }) => [code, label]));
  return (
    <>
      <Fact label={words.places}>
        <Names names={activity.places} none={words.noPlace} />
      </Fact>
      <Fact label={words.territories}>
        <Names names={activity.territories.map((code) => labels.get(code) ?? code)} none={words.noTerritory} />
      </Fact>
    </>
  );
};

/** What is known of an activity beside its figures; what is not is said in words. */
export const FactsCard = () => {
  const { m } = useI18n();
  const { activity } = useSheet();
  return (
    <Card title={m.activities.sheet.facts}>
      <dl className={styles['facts']}>
        <StatusFact />
        <DateFacts />
        <ObjectiveFacts />
        <RoleFact />
        <PlaceFacts />
        <PeopleFacts />
        <Fact label={m.common.source}>
          <SourcePlace source={activity.source} />
        </Fact>
      </dl>
    </Card>
  );
};
