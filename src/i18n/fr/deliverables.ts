export const deliverables = {};
