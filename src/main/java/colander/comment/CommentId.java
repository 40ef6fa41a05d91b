package colander.comment;

import java.util.Objects;

/**
 * Names one comment among all that were ever loaded: where it came from and what it is called
 * there.
 *
 * <p>Written {@code source:value}, as in {@code disqus:4105}. The value may itself hold colons; the
 * source may not.
 *
 * @param source the name of the export's source, not blank, without a colon or white space
 * @param value the platform's own id, or the ordinal in the file (from 1) where the file has no ids
 */
public record CommentId(String source, String value) {

  private static final int MOST_NAMESAKES = 50;

  public CommentId {
    requireSourceName(source);
    if (value.isBlank()) {
      throw new IllegalArgumentException("comment id must not be blank");
    }
  }

  /** Names another comment of the same source. */
  public CommentId sibling(String otherValue) {
    return new CommentId(source, otherValue);
  }

  /**
   * What the next of several comments is called that one file gives the same id: {@code 11#2} after
   * {@code 11}, {@code 11#3} after that.
   *
   * @throws ColanderException beyond {@value #MOST_NAMESAKES}: then it is no id
   */
  public CommentId ofNamesake() {
    int mark = value.lastIndexOf('#');
    String last = value.substring(mark + 1);
    boolean numbered = mark > 0 && last.matches("[1-9][0-9]?");
    String first = numbered ? value.substring(0, mark) : value;
    int number = numbered ? Integer.parseInt(last) + 1 : 2;
    if (number > MOST_NAMESAKES) {
      throw new ColanderException(
          "id '%s' is given to many different comments; name the right column with --map id=COLUMN"
              .replace("%s", first));
    }
    return sibling(first + "#" + number);
  }

  @Override
  public String toString() {
    return source + ":" + value;
  }

  /**
   * Returns the name if it can be a source's.
   *
   * @throws IllegalArgumentException if it is blank or holds a colon, white space or a control code
   */
  public static String requireSourceName(String name) {
    Objects.requireNonNull(name);
    boolean plain =
        name.codePoints()
            .noneMatch(c -> c == ':' || Character.isWhitespace(c) || Character.isISOControl(c));
    if (name.isEmpty() || !plain) {
      throw new IllegalArgumentException(
          "source name must be without colon, space or control code, was '" + name + "'");
    }
    return name;
  }
}
