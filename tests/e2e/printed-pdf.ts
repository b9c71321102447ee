import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

/** What can be read of a PDF that Chromium printed, whose structure it leaves uncompressed. */
export interface PrintedPdf {
  readonly pages: number;
  /** Its tagged headings in their order, with what each stands under. */
  readonly outline: readonly { readonly depth: number; readonly title: string }[];
  /** How many elements of its structure have each type. */
  readonly tags: Readonly<Record<string, number>>;
  /** Its drawings, each with its alternative text and how many pages it stands on. */
  readonly figures: readonly { readonly alt: string; readonly pages: number }[];
  /** The colours of what is filled, with how often each is. */
  readonly fills: Readonly<Record<string, number>>;
}

type Objects = ReadonlyMap<string, string>;

const objectsOf = (pdf: string): Objects => new Map([...pdf.matchAll(/(?<id>\d+) 0 obj\n(?<body>.*?)\nendobj/gsu)].map(({ groups }) => [groups?.['id'] ?? '', groups?.['body'] ?? '']));

const first = (body: string, pattern: RegExp): string | undefined => pattern.exec(body)?.[1];

/** A text as a PDF writes it: letters between brackets, or in hexadecimal. */
const textAt = (body: string, key: 'Alt' | 'Title'): string => {
  const hex = first(body, new RegExp(`/${key} <FEFF([0-9A-F]*)>`, 'u'));
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return (first(body, new RegExp(`/${key} \\(((?:\\\\.|[^()\\\\])*)\\)`, 'su')) ?? '').replace(/\\(?<kept>[()\\])/gu, '$<kept>');
};

const outlineUnder = (objects: Objects, parent: string, depth: number): PrintedPdf['outline'] => {
  const items: { depth: number; title: string }[] = [];
  let id = first(objects.get(parent) ?? '', /\/First (\d+) 0 R/u);
  while (id !== undefined) {
    const body = objects.get(id) ?? '';
    items.push({ depth, title: textAt(body, 'Title') }, ...outlineUnder(objects, id, depth + 1));
    id = first(body, /\/Next (\d+) 0 R/u);
  }
  return items;
};

/** The pages that an element of the structure stands on, with all that is in it. */
const pagesOf = (objects: Objects, id: string): ReadonlySet<string> => {
  const body = objects.get(id) ?? '';
  const within = first(body, /\/K (\[[^\]]*\]|\d+ 0 R)/u) ?? '';
  const own = [...body.matchAll(/\/Pg (\d+) 0 R/gu)].flatMap(([, page]) => page ?? []);
  const children = [...within.replace(/\/Pg \d+ 0 R/gu, '').matchAll(/(\d+) 0 R/gu)].flatMap(([, child]) => (child === undefined ? [] : [...pagesOf(objects, child)]));
  return new Set([...own, ...children]);
};

const tally = (keys: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** The drawing of each page, which is deflated; what is no drawing has no colours. */
const drawings = (bytes: Buffer): readonly string[] => {
  const found: string[] = [];
  let at = bytes.indexOf('stream\n');
  while (at !== -1) {
    const end = bytes.indexOf('\nendstream', at);
    const data = bytes.subarray(at + 'stream\n'.length, end);
    if (data[0] === 0x78) found.push(inflateSync(data).toString('latin1'));
    at = bytes.indexOf('stream\n', end + '\nendstream\n'.length);
  }
  return found;
};

export const readPdf = (bytes: Buffer): PrintedPdf => {
  const objects = objectsOf(bytes.toString('latin1'));
  const bodies = [...objects.values()];
  const root = [...objects].find(([, body]) => body.includes('/Type /Outlines'))?.[0] ?? '';
  return {
    pages: bodies.filter((body) => /\/Type \/Page\b/u.test(body)).length,
    outline: outlineUnder(objects, root, 0),
    tags: tally(bodies.filter((body) => body.includes('/Type /StructElem')).flatMap((body) => first(body, /\/S \/(\w+)/u) ?? [])),
    figures: [...objects].filter(([, body]) => body.includes('/S /Figure')).map(([id, body]) => ({ alt: textAt(body, 'Alt'), pages: pagesOf(objects, id).size })),
    fills: tally(drawings(bytes).flatMap((drawing) => [...drawing.matchAll(/((?:[\d.]+ ){3})rg\b/gu)].flatMap(([, colour]) => colour ?? []))),
  };
};

/** The words of a PDF as poppler reads them; null where it is not installed. */
export const wordsOfPdf = (bytes: Buffer): string | null => {
  const { status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, maxBuffer: 1 << 26 });
  return status === 0 ? stdout.toString('utf8') : null;
};
