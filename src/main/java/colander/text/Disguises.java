package colander.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the characters of a text that a reader cannot see or takes for others. */
public final class Disguises {
  private static final int MOST = 20;

  private Disguises() {}

  /**
   * Names the invisible and look-alike characters of one text that another text lacks: {@code
   * "U+200B zero width space (invisible)"}, {@code "U+0430 cyrillic small letter a (looks like
   * a)"}; each once, in order, no more than {@value #MOST}.
   */
  public static List<String> in(String text, String other) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < text.length() && names.size() < MOST; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 128 && other.indexOf(c) < 0) {
        String disguise = disguise(c);
        if (!disguise.isEmpty()) {
          names.add(name(c) + " (" + disguise + ")");
        }
      }
    }
    return List.copyOf(names);
  }

  private static String disguise(int c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT || type == Character.CONTROL || type == Character.PRIVATE_USE) {
      return "invisible";
    }
    if (Character.isSpaceChar(c)) {
      return "unusual space";
    }
    String fold = Letters.foldAmongLatin(c);
    boolean latin = !fold.isEmpty() && fold.chars().allMatch(letter -> letter < 128);
    return latin ? "looks like " + fold : "";
  }

  private static String name(int c) {
    String name = Character.getName(c);
    String code = String.format(Locale.ROOT, "U+%04X", c);
    return name == null ? code : code + " " + name.toLowerCase(Locale.ROOT);
  }
}
