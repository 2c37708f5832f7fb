/** The words of a list that is written with white space between them. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');
