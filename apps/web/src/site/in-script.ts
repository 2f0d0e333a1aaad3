/** JSON inside an element of script: nothing in it can end the element. */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");
