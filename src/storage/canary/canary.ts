import type { TableName } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';

/**
 * What this browser last knew of a dossier, kept outside of the database: a damaged database opens empty or shorter
 * without any error, and only something kept elsewhere can tell.
 */
export interface Canary {
  readonly dossier: DossierId;
  readonly title: string;
  readonly counts: Readonly<Partial<Record<TableName, number>>>;
  /** The journal's last time when the records were counted. */
  readonly clock: string;
  /** Version of the database that was counted. */
  readonly version: number;
}

const PREFIX = 'jalon-canary:';

const isCanary = (value: unknown): value is Canary =>
  typeof value === 'object' && value !== null && 'dossier' in value && 'clock' in value && typeof value.clock === 'string' &&
  'counts' in value && typeof value.counts === 'object' && 'title' in value && typeof value.title === 'string';

const parse = (text: string): Canary | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isCanary(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Where canaries are kept; a browser that refuses localStorage has none, and nothing can then be told. */
export class Canaries {
  readonly #storage: Storage | undefined;

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** Every dossier that this browser remembers, the one written last first. */
  all(): readonly Canary[] {
    const keys = Array.from({ length: this.#storage?.length ?? 0 }, (_, index) => this.#storage?.key(index) ?? '');
    const texts = keys.filter((key) => key.startsWith(PREFIX)).map((key) => this.#storage?.getItem(key) ?? '');
    const known = texts.map(parse).filter((canary) => canary !== undefined);
    return known.toSorted((a, b) => (a.clock < b.clock ? 1 : -1));
  }

  of(dossier: DossierId): Canary | undefined {
    return parse(this.#storage?.getItem(`${PREFIX}${dossier}`) ?? '');
  }

  keep(canary: Canary): void {
    try {
      this.#storage?.setItem(`${PREFIX}${canary.dossier}`, JSON.stringify(canary));
    } catch {
      // No room: an older canary still tells of most of the record.
    }
  }

  forget(dossier: DossierId): void {
    this.#storage?.removeItem(`${PREFIX}${dossier}`);
  }
}

/** The canaries of this browser. Reading `localStorage` itself throws where site data are blocked. */
export const browserCanaries = (): Canaries => {
  try {
    return new Canaries(globalThis.localStorage);
  } catch {
    return new Canaries(undefined);
  }
};
