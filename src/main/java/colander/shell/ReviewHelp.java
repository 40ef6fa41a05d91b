package colander.shell;

import java.util.ArrayList;
import java.util.List;

/** The keys of the review, for people. */
final class ReviewHelp {

  private static final List<String> HINTS =
      List.of(
          "j k move",
          "d hide others",
          "h hide",
          "a approve",
          "n not duplicate",
          "s skip",
          "u undo",
          "K keep",
          "o thread",
          "/ filter",
          "? keys",
          "q quit");

  private ReviewHelp() {}

  /** As many reminders as fit a line; where to find the others always does. */
  static Line hints(int width) {
    List<String> shown = new ArrayList<>(List.of("? keys", "q quit"));
    for (String hint : HINTS) {
      List<String> more = new ArrayList<>(shown);
      more.add(Math.max(0, more.size() - 2), hint);
      if (!shown.contains(hint) && Line.of(String.join("  ", more)).width() <= width) {
        shown = more;
      }
    }
    return Line.of(Style.FAINT, String.join("  ", shown)).cut(width);
  }

  static Line hint(String text, int width) {
    return Line.of(Style.FAINT, text).cut(width);
  }

  /** What every key does. */
  static List<Line> keys(int width) {
    Table table = new Table().left("key").text("what it does");
    table.row("j  k  down  up", "the next or previous comment; g and G the first and last");
    table.row("space  b", "scroll; also page down and page up");
    table.row("h", "hide the chosen comment");
    table.row("a", "approve the chosen comment; A all of the group: a false alarm");
    table.row("d", "hide all but the one marked KEEP");
    table.row("K", "keep the chosen one instead");
    table.row("n", "not a duplicate: the group is never flagged again until a text changes");
    table.row("s  right", "skip: on to the next group; it stays open");
    table.row("p  left", "back to the previous group");
    table.row("u  U", "undo and redo the last step, a whole group at once");
    table.row("o", "the whole thread of the chosen comment; o again comes back");
    table.row("/", "filter: near, flood, author:NAME, thread:ID; empty shows all");
    table.row("q  ctrl-c", "leave; review goes on here next time");
    List<Line> lines = new ArrayList<>(table.fit(width));
    lines.add(Line.EMPTY);
    lines.add(
        Line.of("Each decision is saved when its key is pressed, and can be undone.").cut(width));
    lines.add(
        Line.of("A diff tells [-what only the canonical says-] {+and what this one does+}.")
            .cut(width));
    return lines;
  }
}
