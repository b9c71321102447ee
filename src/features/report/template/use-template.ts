import { useState } from 'react';
import type { TemplateFault } from '#documents/docx/template/read-template';
import type { LeftOut } from '#documents/docx/template/safe-content';
import { DOCX_LIMITS } from '#documents/docx/parts/open-docx';
import type { WrittenDocument } from '#documents/docx/written-document';
import { seenFileName } from '#domain/evidence/file-name';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { dropTemplate, keepTemplate } from '#storage/commands/report-template';
import { readTemplate } from '#storage/repositories/report-template.repository';
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
  const { data: current } = useLiveRead('report-template', [], async (access) => {
    const template = await readTemplate(access.db, access.dossier);
    return template === undefined ? null : { name: template.name, missing: template.bytes === undefined };
  });
  const [state, setState] = useState<TemplateState>({ step: 'idle' });

  const tried = async (file: File): Promise<TemplateState> => {
    const refusal = (fault: TemplateFault | 'not-saved'): TemplateState => ({ step: 'refused', name: file.name, fault });
    if (file.size > DOCX_LIMITS.file) return refusal('too-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await askForDocx({ written: BLANK, template: bytes }, new AbortController().signal);
    if (answer.type !== 'written') return refusal(answer.type === 'no-template' ? answer.fault : 'damaged');
    const kept = await keepTemplate(db, dossier, { name: seenFileName(file.name) ?? 'modele.dotx', bytes });
    return kept.ok ? { step: 'kept', leftOut: answer.leftOut } : refusal('not-saved');
  };

  return {
    current,
    state,
    take: (file: File): void => {
      setState({ step: 'reading' });
      void tried(file).then(setState, () => setState({ step: 'refused', name: file.name, fault: 'not-saved' }));
    },
    drop: (): void => {
      setState({ step: 'idle' });
      void dropTemplate(db, dossier).then((dropped) => {
        if (!dropped.ok) setState({ step: 'refused', name: current?.name ?? '', fault: 'not-saved' });
      });
    },
  };
};
