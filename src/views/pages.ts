/** A piece of a long card that is not split, with the heading under which it stands. */
export interface Piece<T> {
  readonly heading: string;
  readonly item: T;
}

/**
 * Splits pieces into pages: each takes pieces as long as `fits` says that they fit on one page
 * together; a piece that fits nowhere has a page of its own. Never empty.
 */
export function paged<T>(
  pieces: readonly Piece<T>[],
  fits: (page: readonly Piece<T>[]) => boolean,
): readonly (readonly Piece<T>[])[] {
  const pages: Piece<T>[][] = [[]];
  for (const piece of pieces) {
    const last = pages.at(-1) as Piece<T>[];
    if (last.length === 0 || fits([...last, piece])) last.push(piece);
    else pages.push([piece]);
  }
  return pages;
}
