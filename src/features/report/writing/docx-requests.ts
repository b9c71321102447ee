import type { TemplateFault } from '#documents/docx/template/read-template';
import type { LeftOut } from '#documents/docx/template/safe-content';
import type { WrittenDocument } from '#documents/docx/written-document';

/** A document to write, in the template of an organisation when there is one. */
export interface DocxRequest {
  readonly written: WrittenDocument;
  readonly template?: Uint8Array;
}

export interface WrittenFile {
  readonly file: Blob;
  /** What the template holds and was not taken. */
  readonly leftOut: readonly LeftOut[];
}

export type DocxAnswer = ({ readonly type: 'written' } & WrittenFile) | { readonly type: 'no-template'; readonly fault: TemplateFault } | { readonly type: 'failed' };
