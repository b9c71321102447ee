/** What the hidden sheet of a workbook to fill in begins with. */
export const COLLECT_MARK = 'jalon-collecte';
