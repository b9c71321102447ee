/** Why this tab can no longer go on as it did. */
export type StorageAlarm =
  /** Another tab runs a newer version of Jalon and has upgraded the database. */
  | { readonly code: 'upgraded-elsewhere' }
  /** The site's data were erased, here or in another tab, while this one was open. */
  | { readonly code: 'erased' }
  /** The browser no longer answers, after three attempts to open the database again. */
  | { readonly code: 'connection-lost' }
  /** Records that this browser had are no longer there. */
  | { readonly code: 'records-missing' }
  /** No room to write: nothing is wrong with what is stored. */
  | { readonly code: 'full' };

/** The one alarm of a database. The first one stands, since it is the cause; only `full` can be lifted. */
export class Alarm {
  readonly #listeners = new Set<() => void>();
  #raised: StorageAlarm | undefined;

  readonly current = (): StorageAlarm | undefined => this.#raised;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Whether this tab neither reads nor writes any more. */
  stopped(): boolean {
    return this.#raised !== undefined && this.#raised.code !== 'full';
  }

  raise(alarm: StorageAlarm): void {
    if (!this.stopped()) this.#tell(alarm);
  }

  lift(): void {
    if (this.#raised?.code === 'full') this.#tell(undefined);
  }

  #tell(alarm: StorageAlarm | undefined): void {
    this.#raised = alarm;
    for (const listener of this.#listeners) listener();
  }
}
