import { evidenceSchema } from './evidence.schema';

const linkSchema = evidenceSchema.shape.content.options[1].shape.url;

/** What was typed as a link that a page may open: http, https or mailto; « www.… » is completed. Undefined when it is none. */
export const readWebAddress = (typed: string): string | undefined => {
  const text = typed.trim();
  const completed = /^www\./iu.test(text) ? `https://${text}` : text;
  return linkSchema.safeParse(completed).success ? completed : undefined;
};

/** A link as a title: without its protocol. */
export const titleOfLink = (url: string): string => url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/iu, '').replace(/\/$/u, '').slice(0, 200) || url;
