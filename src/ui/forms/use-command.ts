import { useState } from 'react';
import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import { useI18n } from '#i18n/i18n-context';

export interface CommandRun {
  /** A command is being written: nothing else may start. */
  readonly busy: boolean;
  /** Why the last one wrote nothing, in words. */
  readonly problem: string | null;
  /** Runs `command`; `onDone` is given what it answers, and is not called when nothing was written. */
  readonly run: <Value>(command: () => Promise<Result<Value, Refusal>>, onDone?: (value: Value) => void) => Promise<boolean>;
  readonly forget: () => void;
}

/** Runs commands one at a time and keeps why the last one was refused, for a form to show beside what was typed. */
export const useCommand = (): CommandRun => {
  const { m } = useI18n();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run: CommandRun['run'] = async (command, onDone) => {
    setBusy(true);
    const result = await command();
    setBusy(false);
    setProblem(result.ok ? null : m.faults.refusal(result.reason));
    if (result.ok) onDone?.(result.value);
    return result.ok;
  };
  return { busy, problem, run, forget: () => setProblem(null) };
};
