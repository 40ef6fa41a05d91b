package colander.shell;

import colander.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * One line for a terminal, put together from pieces of text with a style each.
 *
 * <p>Every piece is made visible and brought onto one line as it comes in, so that nothing that a
 * comment holds can steer the terminal. Immutable; widths are terminal columns, two for most East
 * Asian characters and emoji.
 */
public final class Line {

  public static final Line EMPTY = new Line(AttributedString.EMPTY);

  private static final AttributedString ELLIPSIS = new AttributedString("…");

  private final AttributedString text;

  private Line(AttributedString text) {
    this.text = text;
  }

  public static Line of(String text) {
    return of(Style.PLAIN, text);
  }

  public static Line of(Style style, String text) {
    return new Line(new AttributedString(VisibleText.line(text), style.look()));
  }

  public Line plain(String more) {
    return add(Style.PLAIN, more);
  }

  public Line strong(String more) {
    return add(Style.STRONG, more);
  }

  public Line faint(String more) {
    return add(Style.FAINT, more);
  }

  public Line add(Style style, String more) {
    return add(of(style, more));
  }

  public Line add(Line more) {
    return new Line(AttributedString.join(AttributedString.EMPTY, text, more.text));
  }

  /** Returns the number of columns that the line takes. */
  public int width() {
    return text.columnLength();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns the line cut to at most so many columns, with an ellipsis where it was cut. */
  public Line cut(int columns) {
    if (width() <= columns) {
      return this;
    }
    AttributedString start = text.columnSubSequence(0, Math.max(0, columns - 1));
    return new Line(AttributedString.join(AttributedString.EMPTY, start, ELLIPSIS));
  }

  /** Returns the line in pieces of at most so many columns; one that fits stays whole. */
  List<Line> folded(int columns) {
    List<Line> pieces = new ArrayList<>();
    AttributedString rest = text;
    while (rest.columnLength() > columns) {
      AttributedString start = rest.columnSubSequence(0, columns);
      if (start.isEmpty()) {
        break;
      }
      pieces.add(new Line(start));
      rest = rest.subSequence(start.length(), rest.length());
    }
    pieces.add(new Line(rest));
    return pieces;
  }

  /** Returns the line with spaces after it, so many columns wide; cut if it was wider. */
  public Line padRight(int columns) {
    Line cut = cut(columns);
    return cut.add(spaces(columns - cut.width()));
  }

  /** Returns the line with spaces before it, so many columns wide; cut if it was wider. */
  public Line padLeft(int columns) {
    Line cut = cut(columns);
    return spaces(columns - cut.width()).add(cut);
  }

  private static Line spaces(int columns) {
    return new Line(new AttributedString(" ".repeat(Math.max(0, columns))));
  }

  /** Returns the line for a terminal, with escape sequences if colour is welcome. */
  String render(boolean color) {
    return color ? text.toAnsi() : text.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
