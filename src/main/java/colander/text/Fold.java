package colander.text;

import java.util.ArrayList;
import java.util.List;

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
  public static final String VERSION = "2";

  private static final char FIRST_DENSE = 0x2E80;

  private Fold() {}

  /** Folds a text; broken surrogates and control codes are left out. */
  public static String fold(String text) {
    String folded = WordFolder.fold(prepare(text));
    return folded.isEmpty() ? Symbols.of(text) : folded;
  }

  /**
   * A fold with each run of one letter of an alphabet cut to one, for who asks whether two folds
   * are the same text: nobody can tell of how many letters a stretched one was made.
   */
  public static String unstretched(String fold) {
    StringBuilder out = new StringBuilder(fold.length());
    for (int i = 0; i < fold.length(); i++) {
      char c = fold.charAt(i);
      boolean again = i > 0 && c == fold.charAt(i - 1);
      if (!again || c >= FIRST_DENSE || !Character.isLetter(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String prepare(String text) {
    return Composition.compose(Links.shorten(Markup.strip(text)));
  }

  /** Tells which steps of the fold changed a text, in order; none if it folds to itself. */
  public static List<FoldStep> explain(String text) {
    List<FoldStep> steps = new ArrayList<>();
    String plain = step(steps, "markup and entities to text", text, Markup.strip(text));
    String linked = step(steps, "links to where they lead", plain, Links.shorten(plain));
    String composed = step(steps, "characters joined", linked, Composition.compose(linked));
    String letters =
        step(
            steps, "case, width, accents, look-alikes, leet", composed, WordFolder.words(composed));
    step(steps, "spaces out, stretches cut", letters, fold(text));
    return List.copyOf(steps);
  }

  private static String step(List<FoldStep> steps, String name, String before, String after) {
    if (!before.equals(after)) {
      steps.add(new FoldStep(name, after));
    }
    return after;
  }
}
