/** Why a file was not kept, as codes that the interface puts into words. Nothing was written. */
export type FileRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'dossier-full'; readonly limit: number }
  | { readonly code: 'no-room' }
  | { readonly code: 'unreadable' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'not-saved'; readonly error: string };

/** A file that was given and not joined to what it was given for; `twice` when it is there already. */
export interface RefusedFile {
  readonly key: number;
  readonly name: string;
  readonly refusal: FileRefusal | { readonly code: 'twice' };
}
