/** A release in a path: /v1/@1.2.0/claims. Some clients write the sign in percents. */
const PINNED = /^\/v1\/(?:@|%40)([^/]*)(?=\/|$)/;

/** The release that a path names; undefined where it names none. */
export const releaseOf = (path: string): string | undefined => PINNED.exec(path)?.[1];

/**
 * A path without the release that it names.
 * @example unpinned("/v1/@1.2.0/claims") // "/v1/claims"
 */
export const unpinned = (path: string): string => path.replace(PINNED, "/v1");

/**
 * The path of the same thing at a release.
 * @example pinnedTo("1.2.0", "/v1/claims") // "/v1/@1.2.0/claims"
 */
export const pinnedTo = (version: string, path: string): string =>
  `/v1/@${version}${unpinned(path).slice("/v1".length)}`;
