package colander.text;

/**
 * Folds a text to what it says: letters and digits, whatever way they are dressed up.
 *
 * <p>Two texts with equal folds are the same text to a reader. Case, width, accents, punctuation,
 * spacing, invisible characters, look-alike letters, stretched letters, leet spelling, markup,
 * entities and the tracking parameters of links make no difference; numbers do. A text of symbols
 * alone folds to its symbols. The fold of a text of white space or punctuation is empty.
 *
 * <p>Linear in the length of the text; thread-safe.
 */
public final class Fold {

  /** Names this fold among all that ever were; what is stored says which fold made it. */
  public static final String VERSION = "1";

  private Fold() {}

  /** Folds a text; broken surrogates and control codes are left out. */
  public static String fold(String text) {
    String folded = WordFolder.fold(prepare(text));
    return folded.isEmpty() ? Symbols.of(text) : folded;
  }

  private static String prepare(String text) {
    return Composition.compose(Links.shorten(Markup.strip(text)));
  }
}
