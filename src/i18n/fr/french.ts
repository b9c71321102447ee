import { formatBytes } from '../format/bytes';
import { formatInstant } from '../format/instant';
import { formatCents, formatNumber, formatShare } from '../format/number';
import { formatDay, formatPeriod } from '../format/period';
import { formatPlace } from '../format/place';
import { plural } from '../format/plural';
import { doubtSign, formatCompact, formatQuantity, quantityInWords, speakQuantity } from '../format/quantity';
import { quotedWords, spaced } from '../format/typeset';
import { fr, loadMessages } from './messages';

/** How French writes numbers, figures and periods. */
const format = {
  number: formatNumber,
  compact: formatCompact,
  cents: formatCents,
  share: formatShare,
  period: formatPeriod,
  day: formatDay,
  instant: formatInstant,
  bytes: formatBytes,
  place: formatPlace,
  quantity: formatQuantity,
  spokenQuantity: speakQuantity,
  quantityInWords,
  doubtSign,
  plural,
  /** A text of the record as the print of its language spaces it. */
  text: spaced,
  /** Words quoted from a source document. */
  quote: quotedWords,
};

export type Format = typeof format;

export const french = { locale: 'fr', m: fr, format, loadMessages } as const;
