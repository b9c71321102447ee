import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

/** What a file can be: each has its card on the page. */
export type Destination = 'table' | 'entries' | 'backup' | 'dossier';

const BY_ENDING: readonly (readonly [RegExp, Destination])[] = [
  [/\.(?:zip|jalon)$/iu, 'backup'],
  [/\.(?:csv|tsv|txt|ods|xlsm|xls)$/iu, 'table'],
];

const textOf = async (file: File): Promise<string> => file.slice(0, 400).text();

const asJson = (head: string): Destination | undefined => {
  if (head.includes('"jalon-saisies"')) return 'entries';
  return head.includes('"jalon-dossier"') ? 'dossier' : undefined;
};

/** A workbook is read whole only as far as one that was asked for can weigh. */
const LARGEST_WORKBOOK = 30_000_000;

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const asWorkbook = async (file: File): Promise<Destination | undefined> => {
  if (file.size > LARGEST_WORKBOOK) return 'table';
  const [{ isCollected }, buffer] = await Promise.all([import('#documents/collect/is-collected'), file.arrayBuffer()]);
  const bytes = new Uint8Array(buffer);
  if (!isArchive(bytes)) return undefined;
  return isCollected(bytes) ? 'entries' : 'table';
};

/** What a file is, by its name and its first words; where it was given when nothing tells. */
const destinationOf = async (file: File, given: Destination): Promise<Destination> => {
  const known = BY_ENDING.find(([ending]) => ending.test(file.name))?.[1];
  if (known !== undefined) return known;
  try {
    if (/\.xlsx$/iu.test(file.name)) return (await asWorkbook(file)) ?? given;
    return asJson(await textOf(file)) ?? given;
  } catch {
    return given;
  }
};

export type GivenFiles = ReadonlyMap<Destination, readonly File[]>;

export interface Sorting {
  readonly given: GivenFiles;
  /** Files that were given at another place than theirs. */
  readonly moved: readonly { readonly name: string; readonly to: Destination }[];
  readonly give: (to: Destination, files: readonly File[]) => void;
}

/** Sends each file to the card that reads its kind, wherever on the page it was given. */
export const useGivenFiles = (): Sorting => {
  const [given, setGiven] = useState<GivenFiles>(new Map());
  const [moved, setMoved] = useState<Sorting['moved']>([]);
  const sort = async (place: Destination, files: readonly File[]): Promise<void> => {
    const sorted = await Promise.all(files.map(async (file) => ({ file, to: await destinationOf(file, place) })));
    setMoved(sorted.filter(({ to }) => to !== place).map(({ file, to }) => ({ name: file.name, to })));
    setGiven(new Map(sorted.map(({ to }) => [to, sorted.filter((one) => one.to === to).map(({ file }) => file)] as const)));
  };
  return {
    given,
    moved,
    give: (to, files) => {
      if (files.length > 0) void sort(to, files);
    },
  };
};

/** Reads the files that came to a card, and brings the card into view when they were given elsewhere. */
export const useTaken = (files: readonly File[] | undefined, read: (files: readonly File[]) => void): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const take = useEffectEvent((came: readonly File[]) => {
    read(came);
    place.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (files !== undefined) take(files);
  }, [files]);
  return place;
};
