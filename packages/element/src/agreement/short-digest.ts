/** So much of a digest is enough to compare it by eye. What cannot be shortened, such as that of nothing, stays whole. */
export function shortDigest(digest: string): string {
  return digest.length > 12 ? `${digest.slice(0, 4)}…${digest.slice(-4)}` : digest;
}
