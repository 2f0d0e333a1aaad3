/** Says that what the address asks for is drawn: what waited out of sight is shown. */
export function answered(): void {
  // Two frames on: what moves while it is shown again counts as a jump.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => delete document.documentElement.dataset.asked),
  );
}
