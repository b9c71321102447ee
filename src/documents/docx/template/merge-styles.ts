import { attributeOf, childOf, elementsOf, isElement, type XmlElement } from '../parts/xml-tree';

/** Styles of a template with those of ours that it has not, and the ids by which ours are now called. */
export interface MergedStyles {
  readonly styles: XmlElement;
  readonly ids: ReadonlyMap<string, string>;
}

const keyOf = (style: XmlElement): string => `${attributeOf(style, 'type') ?? 'paragraph'} ${(attributeOf(childOf(style, 'name'), 'val') ?? '').toLowerCase()}`;
const idOf = (style: XmlElement): string => attributeOf(style, 'styleId') ?? '';

const POINTERS = new Set(['w:basedOn', 'w:next', 'w:link']);

const renamed = (style: XmlElement, ids: ReadonlyMap<string, string>): XmlElement => ({
  ...style,
  attributes: Object.fromEntries(Object.entries(style.attributes).filter(([name]) => name !== 'w:default').map(([name, value]) => [name, name === 'w:styleId' ? (ids.get(value) ?? value) : value])),
  children: style.children.map((child) => (isElement(child) && POINTERS.has(child.name) ? { ...child, attributes: { ...child.attributes, 'w:val': ids.get(child.attributes['w:val'] ?? '') ?? child.attributes['w:val'] ?? '' } } : child)),
});

/**
 * A style is the same in both when it has the same name: Word calls « heading 1 » by that name in every language, whatever its
 * id. The template's look wins; what it does not have comes from ours, under an id that it does not use.
 */
export const mergeStyles = (template: XmlElement, ours: XmlElement): MergedStyles => {
  const theirs = elementsOf(template, 'style');
  const byName = new Map(theirs.map((style) => [keyOf(style), idOf(style)]));
  const used = new Set(theirs.map(idOf));
  const own = elementsOf(ours, 'style');
  const ids = new Map(own.map((style) => [idOf(style), byName.get(keyOf(style)) ?? (used.has(idOf(style)) ? `Jalon${idOf(style)}` : idOf(style))]));
  const added = own.filter((style) => !byName.has(keyOf(style)));
  return { styles: { ...template, children: [...template.children, ...added.map((style) => renamed(style, ids))] }, ids };
};
