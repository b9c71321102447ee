import { useState } from 'react';
import type { TemplateFault } from '#documents/docx/template/read-template';
import type { LeftOut } from '#documents/docx/template/safe-content';
import { DOCX_LIMITS } from '#documents/docx/parts/open-docx';
import type { WrittenDocument } from '#documents/docx/written-document';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { dropTemplate, keepTemplate, readTemplate } from '#storage/templates/report-template';
import { askForDocx } from '../writing/docx-in-worker';

export type TemplateState =
  | { readonly step: 'idle' | 'reading' }
  | { readonly step: 'refused'; readonly name: string; readonly fault: TemplateFault | 'not-saved' }
  | { readonly step: 'kept'; readonly leftOut: readonly LeftOut[] };

/** A document that says nothing: what a template does to it is what it does to any. */
const BLANK: WrittenDocument = { title: '', subtitle: '', author: '', runningHead: '', language: 'fr-FR', page: '', of: '', blocks: [] };

/** The template of a dossier's reports: kept once it was tried, given up when it is not wanted any more. */
export const useTemplate = () => {
  const { db, dossier } = useStorage();
  const { data: name } = useLiveRead('report-template', [], async (access) => (await readTemplate(access.db, access.dossier))?.name ?? null);
  const [state, setState] = useState<TemplateState>({ step: 'idle' });

  const tried = async (file: File): Promise<TemplateState> => {
    const refusal = (fault: TemplateFault | 'not-saved'): TemplateState => ({ step: 'refused', name: file.name, fault });
    if (file.size > DOCX_LIMITS.file) return refusal('too-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await askForDocx({ written: BLANK, template: bytes }, new AbortController().signal);
    if (answer.type !== 'written') return refusal(answer.type === 'no-template' ? answer.fault : 'damaged');
    await keepTemplate(db, dossier, { name: file.name, bytes });
    return { step: 'kept', leftOut: answer.leftOut };
  };

  return {
    name,
    state,
    take: (file: File): void => {
      setState({ step: 'reading' });
      void tried(file).then(setState, () => setState({ step: 'refused', name: file.name, fault: 'not-saved' }));
    },
    drop: (): void => {
      setState({ step: 'idle' });
      void dropTemplate(db, dossier).catch(() => setState({ step: 'refused', name: '', fault: 'not-saved' }));
    },
  };
};
