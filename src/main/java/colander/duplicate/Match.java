package colander.duplicate;

/**
 * The comment that a member was verified against, and how alike they are.
 *
 * @param other index of that comment among those compared
 * @param kind how they are alike
 * @param similarity the verified measure, above 0 and at most 1; 1 for exact and same
 */
public record Match(int other, MatchKind kind, double similarity) {

  public Match {
    if (!(similarity > 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity must be in (0, 1], was " + similarity);
    }
  }
}
