package colander.shell;

import colander.comment.Comment;
import colander.comment.Status;
import colander.moderation.Flag;
import colander.moderation.ModeratedComment;
import colander.report.Phrasing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comment on the terminal: a line that tells who, when and what about it, and the text below. */
final class CommentCard {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int ALL = Integer.MAX_VALUE - 1;

  private CommentCard() {}

  /** The whole comment, indented by so many columns. */
  static List<Line> whole(ModeratedComment comment, int indent, int width) {
    return lines(comment, indent, width, ALL);
  }

  /** The comment with the first lines of its text. */
  static List<Line> brief(ModeratedComment comment, int indent, int width, int textLines) {
    return lines(comment, indent, width, textLines);
  }

  private static List<Line> lines(ModeratedComment comment, int indent, int width, int textLines) {
    List<Line> lines = new ArrayList<>();
    String margin = " ".repeat(indent);
    lines.add(Line.of(margin).add(head(comment)));
    int room = Math.max(20, width - indent - 2);
    for (String text : Wrapping.wrap(comment.comment().text(), room, textLines)) {
      lines.add(Line.of(margin + "  " + text));
    }
    return lines;
  }

  /** Number, author, time, status and place among duplicates. */
  static Line head(ModeratedComment moderated) {
    Comment comment = moderated.comment();
    Line head =
        Line.of(Style.KEY, String.valueOf(moderated.number()))
            .plain("  ")
            .strong(Phrasing.author(moderated));
    if (comment.created() != null) {
      head = head.faint("  " + time(comment.created()));
    }
    head = head.plain("  ").add(status(comment.status()));
    if (moderated.edited() != null && comment.decided() != null) {
      head = head.add(Style.WARNING, "  decided before the edit");
    }
    Flag flag = moderated.flag();
    return flag == null ? head : head.plain("  ").add(Style.WARNING, flag(flag));
  }

  /** A status in its colour. */
  static Line status(Status status) {
    return switch (status) {
      case PENDING -> Line.of(Style.FAINT, status.word());
      case APPROVED -> Line.of(Style.GOOD, status.word());
      case HIDDEN -> Line.of(Style.BAD, status.word());
    };
  }

  /** A time in UTC, to the minute. */
  static String time(@Nullable Instant instant) {
    return instant == null ? "" : TIME.format(instant);
  }

  private static String flag(Flag flag) {
    Flag.Match match = flag.match();
    return match == null
        ? String.format(Locale.ROOT, "[group %d, canonical]", flag.group())
        : String.format(
            Locale.ROOT,
            "[group %d, %s %s to %d]",
            flag.group(),
            flag.word(),
            Phrasing.similarity(match.similarity()),
            match.comment());
  }
}
