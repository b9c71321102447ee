/**
 * How a metric behaves in a total: `sum` adds up, `latest` keeps the last known value, `list` is only listed.
 * None is ever added to another.
 */
export type Aggregation = 'sum' | 'latest' | 'list';

export const METRICS = {
  attendance: 'sum',
  registrations: 'sum',
  teams: 'sum',
  reach: 'sum',
  media_mentions: 'sum',
  meetings: 'sum',
  posts: 'sum',
  press_releases: 'sum',
  copies: 'sum',
  pages_viewed: 'list',
  web_visits: 'list',
  clicks: 'list',
  newsletters: 'list',
  campaigns: 'list',
  films: 'list',
  screenings: 'list',
  exhibitions: 'list',
  publications: 'list',
  opinions: 'list',
  partners: 'list',
  communes: 'list',
  sites: 'list',
  housing: 'list',
  operations: 'list',
  works: 'list',
  distance_km: 'list',
  amount_eur: 'list',
  views_pct: 'list',
  satisfaction_pct: 'list',
  other: 'list',
} as const satisfies Record<string, Aggregation>;

export type Metric = keyof typeof METRICS;

export const METRIC_CODES = Object.keys(METRICS) as readonly Metric[];

export const aggregationOf = (metric: Metric): Aggregation => METRICS[metric];
