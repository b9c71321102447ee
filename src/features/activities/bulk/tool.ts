import type { Activity } from '#domain/activities/activity';
import type { YearSnapshot } from '#storage/repositories/year.repository';

export const TOOLS = ['replace', 'spellings', 'doubles'] as const;

export type Tool = (typeof TOOLS)[number];

export interface ListToolsProps {
  readonly snapshot: YearSnapshot;
  /** What the filters leave. */
  readonly shown: () => readonly Activity[];
}

export interface ToolDialogProps extends ListToolsProps {
  readonly onClose: () => void;
}
