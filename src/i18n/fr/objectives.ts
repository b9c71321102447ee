export const objectives = {};
