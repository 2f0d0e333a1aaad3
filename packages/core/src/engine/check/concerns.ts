/** True for claims of which one is asked about: what has to do with none of those need not be computed. */
export type Concerns = (claims: Iterable<{ readonly id: string }>) => boolean;

/** Everything is asked about. */
export const ALL: Concerns = () => true;

/** One claim is asked about. */
export const only =
  (claim: string): Concerns =>
  (claims) => {
    for (const { id } of claims) if (id === claim) return true;
    return false;
  };
