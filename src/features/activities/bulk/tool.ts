import type { ListToolsProps } from './list-tools';

export const TOOLS = ['replace', 'spellings', 'doubles'] as const;

export type Tool = (typeof TOOLS)[number];

export interface ToolDialogProps extends ListToolsProps {
  readonly onClose: () => void;
}
