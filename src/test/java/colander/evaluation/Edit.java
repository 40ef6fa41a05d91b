package colander.evaluation;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** A way in which people and programs change a text before they post it again. */
public enum Edit {
  UPPER_CASE(true, (t, r) -> t.toUpperCase(Locale.ROOT)),
  PUNCTUATION_OUT(true, (t, r) -> t.replaceAll("[\\p{P}&&[^@$!<>&;:/?=.#%-]]", "")),
  PUNCTUATION_ADDED(true, (t, r) -> t.strip() + "!!! ..."),
  SPACES_OUT(true, (t, r) -> t.replaceAll("(?<=\\D)[ \\n]+(?=\\D)", "")),
  LETTERS_SPACED(true, (t, r) -> Planting.eachLetter(t, r, 1, c -> c + " ")),
  INVISIBLE(true, (t, r) -> Planting.eachLetter(t, r, .3, c -> c + "\u200b")),
  FULL_WIDTH(true, (t, r) -> Planting.eachLetter(t, r, 1, Planting::fullWidth)),
  MATH_BOLD(true, (t, r) -> Planting.eachLetter(t, r, 1, Planting::bold)),
  LOOK_ALIKES(true, (t, r) -> Planting.eachLetter(t, r, .5, Planting::cyrillic)),
  MARKS(true, (t, r) -> Planting.eachLetter(t, r, .5, Planting::zalgo)),
  STRETCHED_END(true, (t, r) -> Planting.stretch(t, r)),
  MARKUP(true, (t, r) -> "<p><b>" + t + "</b><br /></p>"),
  EMOJI(true, (t, r) -> "\uD83D\uDD25 " + t + " \uD83D\uDE02\uD83D\uDE02"),
  TYPOS_3(false, (t, r) -> Planting.typos(t, r, .03)),
  TYPOS_6(false, (t, r) -> Planting.typos(t, r, .06)),
  WORDS_REPLACED(false, (t, r) -> Planting.words(t, r, .1, 0, 0)),
  WORDS_INSERTED(false, (t, r) -> Planting.words(t, r, 0, .1, 0)),
  WORDS_MIXED(false, (t, r) -> Planting.words(t, r, .07, .07, .06)),
  GREETING(false, (t, r) -> Planting.greeting(t, r) + t),
  TAIL(false, (t, r) -> t + Planting.tail(t, r)),
  HALVES_SWAPPED(false, (t, r) -> Planting.swap(t)),
  CUT(
      false,
      (t, r) -> t.substring(0, t.offsetByCodePoints(0, t.codePointCount(0, t.length()) * 4 / 5))),
  LEET(false, (t, r) -> Planting.eachLetter(t, r, .6, Planting::leet));

  private final boolean folding;

  @SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
  private final BiFunction<String, Random, String> change;

  Edit(boolean folding, BiFunction<String, Random, String> change) {
    this.folding = folding;
    this.change = change;
  }

  /** Whether the text stays the same to a reader, so that a fold should undo the edit. */
  public boolean isFolding() {
    return folding;
  }

  /** Edits a text; the same text if the edit does not apply to it. */
  public String apply(String text, Random random) {
    return change.apply(text, random);
  }
}
