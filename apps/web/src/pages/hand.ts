import { type Claim, type Dataset, newestFirst } from "@peakline/core";

/** How many claims of each indicator the record has. */
function claimsPerIndicator(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator } of claims) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return counts;
}

/**
 * A hand of claims for the home page, chosen by rule: one from each of the newest documents, the first primary claim with a
 * number, on the indicator that the record speaks of most often.
 */
export function handOfClaims(dataset: Dataset, size: number): Claim[] {
  const counts = claimsPerIndicator(dataset.claims);
  const weight = (claim: Claim) => counts.get(claim.indicator) ?? 0;
  return newestFirst(dataset.documents)
    .flatMap((document) => {
      const own = dataset.claims.filter(
        (claim) =>
          claim.document === document.id && claim.standing === "primary" && claim.quantity !== null,
      );
      const most = Math.max(...own.map(weight));
      return own.find((claim) => weight(claim) === most) ?? [];
    })
    .slice(0, size);
}
