import type { TableDocument } from './table-document';
import { xmlAttribute } from './xml-text';

const NAMESPACES = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  number: 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  config: 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
})
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

export const ODS_MANIFEST = `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${ODS_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

const item = (name: string, type: string, value: string): string => `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;

/** The titles and the first column stay in view. */
export const odsSettings = ({ name }: TableDocument): string =>
  `${XML}<office:document-settings${NAMESPACES} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="${xmlAttribute(name)}">${item('HorizontalSplitMode', 'short', '2')}${item('VerticalSplitMode', 'short', '2')}${item('HorizontalSplitPosition', 'int', '1')}${item('VerticalSplitPosition', 'int', '1')}${item('ActiveSplitRange', 'short', '3')}${item('PositionRight', 'int', '1')}${item('PositionBottom', 'int', '1')}</config:config-item-map-entry></config:config-item-map-named>${item('ActiveTable', 'string', xmlAttribute(name))}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;

const DATA_STYLES = [
  '<number:text-style style:name="text"><number:text-content/></number:text-style>',
  '<number:number-style style:name="number"><number:number number:min-integer-digits="1"/></number:number-style>',
  '<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
].join('');

const cellStyle = (name: string, data: string, more: string, wrap: boolean): string =>
  `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}"><style:table-cell-properties style:vertical-align="top"${wrap ? ' fo:wrap-option="wrap"' : ''}${more}/></style:style>`;

const READ = ' fo:background-color="#f4f4f2"';

const CELL_STYLES = [
  cellStyle('ce-text', 'text', '', true),
  cellStyle('ce-long-text', 'text', '', false),
  cellStyle('ce-number', 'number', '', false),
  cellStyle('ce-day', 'day', '', false),
  cellStyle('ce-read-text', 'text', READ, false),
  cellStyle('ce-read-number', 'number', READ, false),
  '<style:style style:name="ce-head" style:family="table-cell" style:data-style-name="text"><style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap" fo:background-color="#e7ece9"/><style:text-properties fo:font-weight="bold"/></style:style>',
].join('');

const columnStyle = (width: number, index: number): string =>
  `<style:style style:name="co${String(index)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`;

/** All that stands before the first table; `widths` are in characters. */
export const odsOpening = (widths: readonly number[]): string =>
  `${XML}<office:document-content${NAMESPACES} office:version="1.3"><office:automatic-styles>${DATA_STYLES}${CELL_STYLES}${widths.map(columnStyle).join('')}</office:automatic-styles><office:body><office:spreadsheet>`;

export const ODS_CLOSING = '</office:spreadsheet></office:body></office:document-content>';
