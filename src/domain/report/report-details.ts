/** How much a report tells: its figures and one line a goal; its objectives in short; or everything. */
export const REPORT_DETAILS = ['one_page', 'twelve_pages', 'all'] as const;

export type ReportDetail = (typeof REPORT_DETAILS)[number];
