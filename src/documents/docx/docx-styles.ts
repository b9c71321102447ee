import type { IStylesOptions } from 'docx';

/** Fonts that every word processor has or has a twin of. */
const SERIF = 'Cambria';
const SANS = 'Calibri';

const INK = '1F1D1A';
const QUIET = '5C5852';

/** Sizes are half points, spaces twentieths of a point. */
const heading = (size: number, before: number, after: number) => ({
  run: { font: SERIF, size, bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: SANS, size: 21, color: INK }, paragraph: { spacing: { after: 100, line: 269, lineRule: 'auto' } } },
    title: { run: { font: SERIF, size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 60, line: 264, lineRule: 'auto' } } },
    heading1: heading(30, 400, 120),
    heading2: heading(24, 300, 80),
    heading3: heading(21, 200, 60),
    heading4: heading(20, 160, 40),
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 23, color: QUIET }, paragraph: { spacing: { after: 240 } } },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', run: { size: 18, color: QUIET }, paragraph: { spacing: { before: 40, after: 200 }, keepLines: true } },
    { id: 'ContentsHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', run: { font: SERIF, size: 30, bold: true, color: INK }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } },
    ...[0, 1, 2].map((depth) => ({ id: `TOC${String(depth + 1)}`, name: `toc ${String(depth + 1)}`, basedOn: 'Normal', next: 'Normal', paragraph: { spacing: { before: depth === 0 ? 120 : 0, after: 40 }, indent: { left: depth * 227 } } })),
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 18, color: QUIET } },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: 'auto' } } },
    { id: 'CellHead', name: 'Cell Head', basedOn: 'Cell', run: { size: 18, bold: true, color: QUIET }, paragraph: { keepNext: true } },
    { id: 'Running', name: 'Running', basedOn: 'Normal', run: { size: 17, color: QUIET } },
  ],
};

export const RULE = 'D9D4CA';
export const SHADE = 'F3F0E9';
