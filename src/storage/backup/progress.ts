/** What is being done, for whoever waits; `done` out of `total` where it can be counted. */
export interface BackupProgress {
  readonly step: 'reading' | 'packing' | 'encrypting' | 'verifying' | 'opening' | 'checking' | 'comparing' | 'saving-before' | 'writing' | 'proving';
  readonly done?: number;
  readonly total?: number;
}

export type OnProgress = (progress: BackupProgress) => void;
