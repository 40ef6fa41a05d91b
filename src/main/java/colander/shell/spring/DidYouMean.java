package colander.shell.spring;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known word a mistyped one stands for. */
final class DidYouMean {

  private DidYouMean() {}

  /** Returns {@code "; did you mean X?"}, or nothing if no known word is near. */
  static String of(String typed, Collection<String> known) {
    return nearest(typed, known).map(word -> "; did you mean " + word + "?").orElse("");
  }

  private static Optional<String> nearest(String typed, Collection<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, typed.length() / 3));
    return known.stream()
        .filter(word -> distance.apply(typed, word) >= 0 || word.startsWith(typed))
        .filter(word -> distance.apply(typed, word) < typed.length())
        .min(
            Comparator.comparingInt(
                    (String word) -> Math.floorMod(distance.apply(typed, word), 999))
                .thenComparing(Comparator.naturalOrder()));
  }
}
