/** « Aujourd'hui ». */
export const TodayPage = () => null;
