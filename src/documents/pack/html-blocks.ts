import type { WrittenBlock, WrittenColumn, WrittenRow, WrittenRun } from '../docx/written-document';
import { htmlText, htmlWords } from './html-text';

type Table = Extract<WrittenBlock, { readonly type: 'table' }>;

/** Notes are called where they are, and told at the end of the blocks. */
type Call = (note: string) => string;

const runHtml = ({ text, bold, italic, note }: WrittenRun, call: Call): string => {
  const said = htmlWords(text);
  const strong = bold === true ? `<b>${said}</b>` : said;
  return `${italic === true ? `<i>${strong}</i>` : strong}${note === undefined ? '' : call(note)}`;
};

const runsHtml = (runs: readonly WrittenRun[], call: Call): string => runs.map((run) => runHtml(run, call)).join('');

const cellsHtml = (cells: readonly (readonly WrittenRun[])[], columns: readonly WrittenColumn[], call: Call): string =>
  cells
    .map((runs, at) => {
      const look = columns[at]?.numeric === true ? ' class="n"' : '';
      return at === 0 ? `<th scope="row"${look}>${runsHtml(runs, call)}</th>` : `<td${look}>${runsHtml(runs, call)}</td>`;
    })
    .join('');

const rowHtml = (row: WrittenRow, columns: readonly WrittenColumn[], call: Call): string => {
  switch (row.type) {
    case 'heading':
      return `<tr><th scope="colgroup" colspan="${String(columns.length)}" class="group">${htmlWords(row.text)}</th></tr>`;
    case 'total':
      return `<tr class="total">${cellsHtml(row.cells, columns, call)}</tr>`;
    case 'cells':
      return `<tr>${cellsHtml(row.cells, columns, call)}</tr>`;
  }
};

/** A table that a narrow screen moves sideways by itself, with the keyboard too. */
export const wideHtml = (name: string, table: string): string => `<div class="wide" role="group" aria-label="${htmlText(name)}" tabindex="0">${table}</div>`;

const tableHtml = ({ columns, rows }: Table, caption: string, call: Call): string => {
  const widths = columns.map(({ width }) => `<col style="width:${width.toFixed(1)}%">`).join('');
  const titles = columns.map(({ title, numeric }) => `<th scope="col"${numeric === true ? ' class="n"' : ''}>${htmlWords(title)}</th>`).join('');
  return wideHtml(caption, `<table><caption>${htmlWords(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${titles}</tr></thead><tbody>${rows.map((row) => rowHtml(row, columns, call)).join('')}</tbody></table>`);
};

const blockHtml = (block: WrittenBlock, caption: string, call: Call): string => {
  switch (block.type) {
    case 'heading': {
      const tag = `h${String(block.level + 1)}`;
      return `<${tag}>${htmlWords(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p${block.small === true ? ' class="small"' : ''}>${runsHtml(block.runs, call)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlWords(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block, caption, call);
    // A page of the screen has neither pages nor contents of its own, and its charts are drawn from their figures.
    case 'image':
    case 'contents':
    case 'page':
      return '';
  }
};

const notesHtml = (notes: readonly string[], id: string): string =>
  notes.length === 0 ? '' : `<section role="doc-endnotes"><ol class="notes">${notes.map((note, at) => `<li id="${id}-note-${String(at + 1)}">${htmlWords(note)}</li>`).join('')}</ol></section>`;

/** Blocks of a document as HTML: titles one level under that of the page, the same words, notes at the end. `id` begins the names of the notes. */
export const htmlBlocks = (blocks: readonly WrittenBlock[], id: string): string => {
  const notes: string[] = [];
  const call: Call = (note) => {
    notes.push(note);
    return `<sup><a href="#${id}-note-${String(notes.length)}">${String(notes.length)}</a></sup>`;
  };
  let caption = '';
  const html = blocks.map((block) => {
    if (block.type === 'heading') caption = block.text;
    return blockHtml(block, caption, call);
  });
  return `${html.join('')}${notesHtml(notes, id)}`;
};
