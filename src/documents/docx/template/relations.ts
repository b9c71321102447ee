import { attributeOf, elementsOf } from '../parts/xml-tree';
import type { OpenDocx } from '../parts/open-docx';

/** What a part points to, by the id that it names it with. */
export interface Relation {
  /** The last word of its type: `image`, `header`, `hyperlink`. */
  readonly kind: string;
  /** The name of a part of the file, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** A name as a part says it, from its own folder or from the root of the file. */
const resolved = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folderOf(from)}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
};

const relationsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** Everything that a part of a file points to. */
export const readRelations = (docx: OpenDocx, part: string): ReadonlyMap<string, Relation> => {
  const tree = docx.tree(relationsPart(part));
  return new Map(
    (tree === undefined ? [] : elementsOf(tree, 'Relationship')).map((relation) => {
      const external = attributeOf(relation, 'TargetMode') === 'External';
      const target = attributeOf(relation, 'Target') ?? '';
      return [attributeOf(relation, 'Id') ?? '', { kind: (attributeOf(relation, 'Type') ?? '').split('/').at(-1) ?? '', target: external ? target : resolved(part, target), external }];
    }),
  );
};
