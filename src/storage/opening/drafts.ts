/** What was being typed when the screen stopped: it outlives the reload, in this tab only, and outside of the database. */
const PREFIX = 'jalon-draft:';

type ReadDraft = () => unknown;

const open = new Map<string, ReadDraft>();

/** A form says how to read what is typed in it, for as long as it is open. Answers with how to take it back. */
export const offerDraft = (form: string, read: ReadDraft): (() => void) => {
  open.set(form, read);
  return () => {
    open.delete(form);
  };
};

/** Keeps what every open form holds. Answers how many were kept, so that the screen says so only when it is true. */
export const keepDrafts = (): number => {
  let kept = 0;
  for (const [form, read] of open) {
    const draft = read();
    if (draft === undefined) continue;
    try {
      sessionStorage.setItem(`${PREFIX}${form}`, JSON.stringify(draft));
      kept += 1;
    } catch {
      // No room for it: the form itself is still on screen, behind the message.
    }
  }
  return kept;
};

/** What a form held before the reload, once. */
export const takeDraft = (form: string): unknown => {
  const key = `${PREFIX}${form}`;
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Forgets what was typed in this tab: the dossier that it was for is no more. */
export const forgetDrafts = (): void => {
  try {
    const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
    for (const key of keys) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Where the browser keeps no draft there is none to forget.
  }
};
