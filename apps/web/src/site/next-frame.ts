/** Waits until the browser has drawn, and could answer the reader: between two pieces of work, or before the first. */
export const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
