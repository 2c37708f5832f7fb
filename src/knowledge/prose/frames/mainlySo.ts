/** 以电话为主，共430人次: the number of all, not of the way named. */
export const mainlySo = /为(?:主|多),(?:全年|年内)?(?:一?共|共计|合计|总计|累计)[^#,;]{0,4}$/;
