package colander.text;

/**
 * A stretch of the difference of two texts.
 *
 * @param side where it stands
 * @param text what it says, with the white space after its words
 */
public record DiffPiece(Side side, String text) {

  /** Where a piece stands: in both texts or in one. */
  public enum Side {
    /** In both. */
    SAME,
    /** Only in the left text. */
    LEFT,
    /** Only in the right text. */
    RIGHT
  }
}
